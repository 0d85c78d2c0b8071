package org.kurultai.seeds.mention.state;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Cities;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.presence.Circumstance;
import org.kurultai.seeds.mention.presence.Predicates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The state from whose capital somebody came: "from Oslo came A", "A arrived from Oslo", "A from Oslo". */
final class Arrivals {

    private final Sentence sentence;

    Arrivals(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The state; empty if no capital is told.
     *
     * @param from the first token of a name or of a name with its office
     * @param to the token after the last
     */
    String of(int from, int to) {
        var verb = sentence.item(to);
        var link = verb.is(Category.ARRIVE, "from") ? verb.to() : to;
        var behind = sentence.is(link, Category.FROM) ? capital(link + 1) : "";
        return behind.isEmpty() ? before(new Circumstance(sentence).beforeTitles(from)) : behind;
    }

    /** Whether the sentence tells of two or more whence they came, so that no one of them came from another journey. */
    boolean areSeveral() {
        return sentence.all(Category.CITY).stream()
                .filter(city -> sentence.is(city.from() - 1, Category.FROM) && !capital(city).isEmpty()).count() > 1;
    }

    private String before(int at) {
        var verb = sentence.item(at);
        var city = sentence.item(verb.is(Category.ARRIVE, "from") ? verb.from() - 1 : at);
        var opens = city.from() < 2 || sentence.is(city.from() - 2, Category.AND)
                || sentence.token(city.from() - 2).kind() == Token.Kind.SIGN;
        return sentence.is(city.from() - 1, Category.FROM) && opens ? capital(city) : "";
    }

    private String capital(int at) {
        var city = sentence.item(at);
        var end = city.to();
        var ends = end >= sentence.size() || sentence.is(end, Category.AND)
                || sentence.token(end).kind() == Token.Kind.SIGN;
        return ends ? capital(city) : "";
    }

    private static String capital(Item item) {
        var state = item.is(Category.CITY) ? Roles.state(item) : "";
        return !state.isEmpty() && item.is(Category.CITY, Cities.capitalOf(state) + "|" + state) ? state : "";
    }

    /** "Polonya'dan A", "Polşadan isə A": the state that stands before a name, in a form that says whence. */
    String whence(int from) {
        var at = from - 1;
        while (sentence.is(at, Category.STOP)) {
            at--;
        }
        var apart = at > 0 && sentence.token(at).kind() == Token.Kind.SUFFIX;
        var state = sentence.item(apart ? at - 1 : at);
        var bent = apart || !state.unbent();
        return state.is(Category.STATE) && bent && Predicates.tellsWhence(sentence.token(at)) ? Roles.state(state) : "";
    }
}
