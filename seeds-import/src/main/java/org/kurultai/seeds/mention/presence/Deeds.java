package org.kurultai.seeds.mention.presence;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What the verbs beside a name tell: whether only a person does that, or has it done. */
public final class Deeds {

    private static final int FAR = 20;

    private final Sentence sentence;

    public Deeds(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether what follows a word is rather a person than anything else a state has: "met", "hosted by". */
    boolean areDoneTo(int at) {
        var talks = sentence.item(sentence.item(at).from() - 1);
        var together = sentence.is(at, Category.WITH) && talks.is(Category.AND) && sentence.has(Category.MEET);
        var with = together || sentence.is(at, Category.WITH) && (talks.is(Category.MEET) || talks.is(Category.EVENT)
                || talks.is(Category.GATHER) || talks.is(Category.PERSONAL));
        return with || isBeing(at) || sentence.is(at, Category.MEET) || sentence.is(at, Category.RECEIVE)
                || sentence.is(at, Category.PERSONAL) || sentence.item(at).is(Category.ABSENT, "alike")
                || areTold(at);
    }

    /** "Also present was". */
    private boolean isBeing(int at) {
        return sentence.is(at, Category.BE) && (sentence.last(Category.ATTEND, 0, at) != Item.NONE
                || sentence.last(Category.ACT, 0, at) != Item.NONE);
    }

    /** Whether who did what is told behind these words: "chaired by". */
    boolean areTold(int at) {
        var item = sentence.item(at);
        var verb = sentence.item(item.from() - 1);
        return item.is(Category.ATTEND, "by") || item.is(Category.ATTEND, "company")
                || item.is(Category.BY) && (verb.is(Category.HOST) || verb.is(Category.ATTEND)
                        || verb.is(Category.RECEIVE) || verb.is(Category.REPRESENT));
    }

    /** "Norway's A warned", "Norway's A, who holds the chair, was joined by": what only persons do. */
    boolean areDoneBy(Beside.Extent owned) {
        var personal = sentence.is(owned.to(), Category.PERSONAL);
        var who = isWho(owned.to());
        return opensClause(owned) && (personal || isDeed(who ? owned.to() + 2 : owned.to())
                || who && isDeed(behindClause(owned.to() + 2)))
                || personal && sentence.is(owned.from() - 1, Category.AND);
    }

    private boolean isDeed(int from) {
        var verb = from;
        while (sentence.is(verb, Category.BE) || sentence.is(verb, Category.FUTURE) && !sentence.is(verb, Category.ACT)
                || sentence.is(verb, Category.STOP) && !sentence.is(verb, Category.ACT)
                        && !sentence.is(verb, Category.SAY) && !sentence.token(verb).capitalized()) {
            verb = sentence.item(verb).to();
        }
        return sentence.is(verb, Category.PERSONAL) || sentence.is(verb, Category.SAY)
                || sentence.is(verb, Category.ACT) || sentence.is(verb, Category.MISSING) || isChair(verb);
    }

    /** The token behind the comma that ends a clause. */
    private int behindClause(int from) {
        var at = from;
        while (at < Math.min(sentence.size(), from + FAR) && !sentence.sign(at, ',')) {
            at++;
        }
        return sentence.sign(at, ',') ? at + 1 : sentence.size();
    }

    private boolean isWho(int at) {
        return sentence.sign(at, ',') && sentence.is(at + 1, Category.STOP) && !sentence.token(at + 1).capitalized();
    }

    /** Whether a name and its state begin a clause. */
    public boolean opensClause(Beside.Extent owned) {
        var before = owned.from() - 1;
        return before < 0 || sentence.is(before, Category.STOP)
                || sentence.token(before).kind() == Token.Kind.SIGN && !sentence.token(before).hyphen();
    }

    /** "Praised Poland's Golden Coast": what a state owns, behind a verb of no list. */
    public boolean isObject(Beside.Extent extent, NameMention name) {
        var verb = extent.from() - 1;
        return extent.from() < name.from() && verb >= 0
                && (sentence.item(verb) == Item.NONE || sentence.is(verb, Category.ACT))
                && sentence.token(verb).kind() == Token.Kind.WORD && !sentence.token(verb).capitalized();
    }

    /** "In the chair", "chaired". */
    boolean isChair(int at) {
        return sentence.item(at).is(Category.ATTEND, "chair");
    }
}
