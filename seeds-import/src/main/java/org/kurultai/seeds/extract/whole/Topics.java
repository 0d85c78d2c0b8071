package org.kurultai.seeds.extract.whole;

import java.util.Set;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads what was talked about: the list that a verb of discussing has as its object, or in the passive before it. */
public final class Topics {

    private static final int NEAR = 3;
    private static final int FAR = 14;
    private static final int LONGEST = 14;

    /** What ends the list: another verb, another clause, a person, a time. */
    private static final Categories ENDS = Categories.of(
            Category.CLAUSE, Category.BE, Category.FUTURE, Category.HELD, Category.SAY, Category.MEET, Category.RECEIVE,
            Category.ARRIVE, Category.ATTEND, Category.CONCLUDE, Category.DURING, Category.PRONOUN, Category.BUT,
            Category.DISCUSS, Category.MARGIN, Category.ACT, Category.HONORIFIC, Category.WEEKDAY, Category.SINCE,
            Category.GUEST, Category.ASIDE, Category.MONTH);
    private static final Categories PLAIN_ENDS = Categories.of(
            Category.CLAUSE, Category.BE, Category.FUTURE, Category.DURING, Category.PRONOUN, Category.BUT,
            Category.MARGIN, Category.WEEKDAY, Category.SINCE, Category.DISCUSS, Category.SAY, Category.MONTH);
    private static final Categories SMALL = Categories.of(
            Category.AND, Category.LINK, Category.ABOUT, Category.IN, Category.WITH, Category.PREPOSITION,
            Category.FROM,
            Category.BY);
    private static final Set<String> BRACKETS = Set.of(":", ";", "(", "\"", "“", "”", "–", "—", "?");

    private final Story story;

    public Topics(Story story) {
        this.story = story;
    }

    /** Reads a sentence: what it says was discussed was so at the engagement it is about. */
    public void read(Scene scene) {
        var sentence = scene.sentence();
        var draft = story.current();
        for (var verb : sentence.all(Category.DISCUSS)) {
            if (draft.isPresent() && isTold(scene, verb)) {
                read(scene, verb, draft.get());
            }
        }
    }

    private boolean isTold(Scene scene, Item verb) {
        var sentence = scene.sentence();
        return !scene.attribution().isNone(verb.from())
                && sentence.last(Category.NOT, verb.from() - NEAR, verb.from()) == Item.NONE
                && story.current().filter(draft -> story.isOfAnotherYear(scene, draft)).isEmpty();
    }

    private void read(Scene scene, Item verb, Draft draft) {
        var sentence = scene.sentence();
        var apart = verb.is(Category.DISCUSS, "participle");
        var be = sentence.last(
                Category.BE, apart ? begin(scene, verb.from(), Category.BE) : verb.from() - NEAR, verb.from());
        if (verb.is(Category.DISCUSS, "on")) {
            var about = about(sentence, verb.to());
            if (about != Item.NONE) {
                list(scene, about.to(), end(scene, about.to()), draft);
            }
        } else if (apart && be == Item.NONE && sentence.is(verb.to(), Category.BE)) {
            list(scene, verb.to() + 1, end(scene, verb.to() + 1), draft);
        } else if (be == Item.NONE || !apart && isActive(be)) {
            list(scene, verb.to(), end(scene, verb.to()), draft);
        } else if (!apart || verb.from() == be.to()) {
            list(scene, begin(scene, be.from(), Category.AND), be.from(), draft);
        } else {
            list(scene, be.to(), verb.from(), draft);
        }
    }

    /** Whether "have discussed" is told, not "were discussed". */
    private static boolean isActive(Item be) {
        return be.is(Category.BE, "past") || be.is(Category.BE, "perfect");
    }

    /** "Talked with his colleague on Monday about": before what was talked about, not before when. */
    private static Item about(Sentence sentence, int from) {
        for (var at = from; at < Math.min(from + FAR, sentence.size()); at++) {
            var next = sentence.item(at + 1);
            if (sentence.sign(at, ',') || sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.AND)) {
                return Item.NONE;
            }
            if (sentence.is(at, Category.ABOUT) && !next.is(Category.WEEKDAY) && !next.is(Category.MONTH)
                    && sentence.token(at + 1).kind() == Token.Kind.WORD) {
                return sentence.item(at);
            }
        }
        return Item.NONE;
    }

    /** Where a list ends that begins at a place. */
    private static int end(Scene scene, int from) {
        var sentence = scene.sentence();
        var at = from;
        while (at < sentence.size() && !ends(scene, at)) {
            at++;
        }
        return at;
    }

    /** Where a list begins that ends before a place. */
    private static int begin(Scene scene, int to, Category within) {
        var at = to;
        while (at > 0 && (scene.sentence().is(at - 1, within) || !ends(scene, at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean ends(Scene scene, int at) {
        var sentence = scene.sentence();
        var item = sentence.item(at);
        return BRACKETS.contains(sentence.token(at).text()) || sentence.sign(at, '.')
                || item.isAny(ENDS) && !item.is(Category.MATTER)
                || scene.persons().stream().anyMatch(person -> at >= person.from() && at < person.to()
                        && (!person.offices().isEmpty() || sentence.is(person.from() - 1, Category.WITH)))
                || scene.roles().stream().anyMatch(role -> at >= role.from() && at < role.to());
    }

    private void list(Scene scene, int from, int to, Draft draft) {
        var sentence = scene.sentence();
        var matter = sentence.first(Category.MATTER, from, Math.min(to, from + FAR));
        var begin = matter.is(Category.MATTER, "of") ? matter.from() : from;
        var last = lastComma(sentence, begin, to);
        var joined = false;
        for (var at = begin; at < to; at++) {
            var join = !joined && at >= last && isJoin(sentence, at, begin, to, last >= 0);
            joined |= join;
            if (join || sentence.sign(at, ',')) {
                topic(scene, begin, at, draft);
                begin = Math.max(at + 1, sentence.item(at).to());
            }
        }
        if (isWhole(sentence, to)) {
            topic(scene, begin, to, draft);
        }
    }

    private static int lastComma(Sentence sentence, int from, int to) {
        var last = -1;
        for (var at = from; at < to; at++) {
            last = sentence.sign(at, ',') ? at : last;
        }
        return last;
    }

    /** Whether words end where a list ends, and not in the middle of what they are about: at a name, or what looks like a verb. */
    private static boolean isWhole(Sentence sentence, int end) {
        var next = sentence.item(end);
        return end >= sentence.size() || sentence.token(end).kind() == Token.Kind.SIGN || isSmall(sentence, end - 1)
                || next.isAny(PLAIN_ENDS);
    }

    /** "Trade and transit" is one matter, the "and" before the last of several joins two. */
    private static boolean isJoin(Sentence sentence, int at, int begin, int to, boolean commas) {
        return sentence.is(at, Category.AND) && !sentence.is(sentence.item(at).to(), Category.IN)
                && (commas || at - begin > 2 && to - at > NEAR);
    }

    private void topic(Scene scene, int from, int to, Draft draft) {
        var sentence = scene.sentence();
        var begin = from;
        if (sentence.is(begin, Category.BETWEEN)) {
            return;
        }
        while (begin < to && (isSmall(sentence, begin) || sentence.is(begin, Category.MATTER))) {
            begin = Math.max(begin + 1, sentence.item(begin).to());
        }
        var end = to;
        while (end > begin && (isSmall(sentence, end - 1) || sentence.token(end - 1).kind() == Token.Kind.SIGN)) {
            end--;
        }
        if (end - begin > (sentence.is(begin, Category.STOP) ? 1 : 0) && end - begin <= LONGEST
                && isWords(sentence, begin, end)) {
            var span = sentence.span(begin, end);
            var words = story.report().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
            draft.topic(words, span, sentence.zone());
        }
    }

    private static boolean isSmall(Sentence sentence, int at) {
        return sentence.item(at).isAny(SMALL);
    }

    private static boolean isWords(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            if (sentence.token(at).kind() == Token.Kind.WORD && sentence.token(at).text().length() > 3) {
                return true;
            }
        }
        return false;
    }
}
