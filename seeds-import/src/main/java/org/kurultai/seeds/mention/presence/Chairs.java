package org.kurultai.seeds.mention.presence;

import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Whether the words beside a name without an office say that its bearer presides or receives, as who hosts does: "A chaired",
 * "presided over by A", "A received the heads of delegation", "her Polish host A".
 */
public final class Chairs {

    private static final int NEAR = 5;
    /** How many figures a year has. */
    private static final int YEAR = 4;
    private static final Categories OF_TIME = Categories.of(
            Category.WEEKDAY, Category.DAY_OFFSET, Category.MONTH, Category.NUMBER, Category.LINK, Category.STOP);
    private static final Categories GUESTS = Categories.of(
            Category.HEADS, Category.COUNTERPART, Category.VISITORS, Category.DELEGATION, Category.HEAD);

    private final Sentence sentence;

    public Chairs(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the words beside a name say so. */
    public boolean is(NameMention name) {
        var before = new Circumstance(sentence).beforeTitles(name.from());
        var verb = sentence.item(afterTime(name.to()));
        if (isOfAnotherTime() || name.to() < sentence.size() && sentence.token(name.to()).kind() == Token.Kind.SUFFIX) {
            return false;
        }
        return sentence.item(before).is(Category.ATTEND, "led") || verb.is(Category.ATTEND, "leads")
                || verb.is(Category.RECEIVE, "") && receivesGuests(verb) || isHost(before) || apposed(name.to()) > 0;
    }

    /** "Chaired the previous session", "presided over the group in 2015", "will chair the next". */
    private boolean isOfAnotherTime() {
        return sentence.has(Category.PREVIOUS) || sentence.has(Category.NEXT) || sentence.has(Category.FORMER)
                || sentence.all(Category.NOT).stream().anyMatch(word -> word.is(Category.NOT, "unreal"))
                || IntStream.range(1, sentence.size()).filter(at -> sentence.token(at).text().length() == YEAR)
                        .filter(at -> sentence.token(at).kind() == Token.Kind.NUMBER)
                        .anyMatch(at -> sentence.is(at - 1, Category.IN) || sentence.is(at - 1, Category.FROM));
    }

    /** The state of whose people the host is said to be: "her Polish host A", "A, the Polish host, "; empty if none is told. */
    public String state(NameMention name) {
        var before = new Circumstance(sentence).beforeTitles(name.from());
        var host = isHost(before) ? before : apposed(name.to());
        return Roles.state(sentence.item(host - 1));
    }

    /** "On Friday presided over". */
    private int afterTime(int from) {
        var at = from;
        while (at < from + NEAR && sentence.item(at).isAny(OF_TIME)) {
            at = sentence.item(at).to();
        }
        return at;
    }

    private boolean receivesGuests(Item verb) {
        for (var at = verb.to(); at < Math.min(sentence.size(), verb.to() + NEAR); at++) {
            if (sentence.item(at).isAny(GUESTS)) {
                return true;
            }
            if (!sentence.is(at, Category.LINK) && !sentence.is(at, Category.STOP)
                    && !sentence.is(at, Category.NATIONALITY)) {
                return false;
            }
        }
        return false;
    }

    private boolean isHost(int at) {
        return sentence.item(at).is(Category.HOST, "noun")
                && (sentence.item(at).from() == 0 || sentence.is(sentence.item(at).from() - 1, Category.NATIONALITY));
    }

    private int apposed(int to) {
        var host = to + 3;
        return sentence.sign(to, ',') && sentence.is(to + 1, Category.LINK) && sentence.is(to + 2, Category.NATIONALITY)
                && sentence.item(host).is(Category.HOST, "noun") && sentence.sign(sentence.item(host).to(), ',') ? host
                        : -1;
    }
}
