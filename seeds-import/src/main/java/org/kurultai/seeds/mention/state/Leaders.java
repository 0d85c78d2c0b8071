package org.kurultai.seeds.mention.state;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.mention.presence.Circumstance;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whose delegation somebody led who is named without an office. */
public final class Leaders {

    private static final int NEAR = 8;
    private static final int FAR = 12;
    /** What stands between a delegation and who led it. */
    private static final Categories BETWEEN = Categories.of(
            Category.BE, Category.BY, Category.LINK, Category.STATE_TITLE, Category.STOP, Category.INSTITUTION,
            Category.PORTFOLIO);

    private final Sentence sentence;

    public Leaders(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The state whose delegation somebody led: "A headed a large Polish delegation"; empty if none is told. */
    public String stateOf(NameMention name) {
        var next = sentence.sign(name.to(), ',') ? name.to() + 1 : name.to();
        var verb = sentence.item(sentence.is(next, Category.BE) ? sentence.item(next).to() : next);
        var delegation = verb.is(Category.ATTEND) || verb.is(Category.ACT)
                ? sentence.first(Category.DELEGATION, verb.to(), endOfPhrase(verb.to())) : Item.NONE;
        var whose = sentence.item(delegation.from() - 1);
        return whose.is(Category.STATE) || whose.is(Category.NATIONALITY) ? Roles.state(whose) : headed(name);
    }

    /**
     * "At the head of the delegation of Poland was A", "the Polish delegation was led by A", "Polonya heyetine A başkanlık etti": the
     * state of the delegation that stands before a verb and who led it.
     */
    private String headed(NameMention name) {
        var at = new Circumstance(sentence).beforeTitles(name.from());
        var alone = Delegations.ofAdjectiveAlone(sentence, at);
        if (!alone.isEmpty()) {
            return alone;
        }
        var verb = isLeading(name.to());
        var passed = "";
        for (var end = at - FAR; at > Math.max(-1, end) && !isDelegation(at) && isBetween(at); at--) {
            verb |= isLeading(at) || sentence.is(at, Category.BE);
            passed = isState(at) ? Roles.state(sentence.item(at)) : passed;
        }
        if (at < 0 || !isDelegation(at) || !verb && sentence.is(at, Category.DELEGATION)) {
            return "";
        }
        var delegation = sentence.item(at);
        var apart = delegation.from() > 1 && sentence.token(delegation.from() - 1).kind() == Token.Kind.SUFFIX;
        var before = apart ? delegation.from() - 2 : delegation.from() - 1;
        return isState(before) ? Roles.state(sentence.item(before)) : passed;
    }

    private boolean isBetween(int at) {
        return isLeading(at) || isState(at) || sentence.item(at).isAny(BETWEEN);
    }

    private boolean isDelegation(int at) {
        var item = sentence.item(at);
        return item.is(Category.DELEGATION) || item.is(Category.REPRESENT) && item.to() - item.from() > 2
                && !sentence.is(item.from() - 1, Category.DELEGATION);
    }

    private boolean isLeading(int at) {
        return sentence.is(at, Category.ATTEND) || sentence.is(at, Category.ACT)
                || sentence.is(at, Category.REPRESENT) && !isDelegation(at);
    }

    private boolean isState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }

    private int endOfPhrase(int from) {
        var at = from;
        while (at < Math.min(sentence.size(), from + NEAR)
                && (sentence.token(at).kind() != Token.Kind.SIGN || sentence.token(at).hyphen())) {
            at++;
        }
        return at;
    }
}
