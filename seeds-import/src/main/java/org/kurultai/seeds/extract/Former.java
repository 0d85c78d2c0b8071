package org.kurultai.seeds.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads former engagements of the same series, where a sentence that names none tells where they were: "they last met in Oslo
 * in 2021", "the second was held in Riga, the third in Tartu".
 */
final class Former {

    private static final String RULE = "one before, of the same series";

    private static final int NEAR = 5;
    private static final int OLDEST = 1900;
    private static final Set<EngagementType> OF_SERIES = EnumSet.of(
            EngagementType.MEETING, EngagementType.SUMMIT, EngagementType.BILATERAL_TALKS, EngagementType.CONSULTATION,
            EngagementType.PHONE_CALL);

    private final Story story;

    Former(Story story) {
        this.story = story;
    }

    void read(Scene scene) {
        story.main().filter(main -> OF_SERIES.contains(main.type())).ifPresent(main -> {
            lastMet(scene, main);
            counted(scene, main);
            called(scene, main);
            prepared(scene, main);
        });
    }

    /** "The experts had met in Cusco in May": before the meeting of those whom they advise. */
    private void prepared(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var officials : sentence.all(Category.HEADS)) {
            var verb = sentence.first(Category.GATHER, officials.to(), officials.to() + NEAR);
            if (main.isMeeting() && officials.is(Category.HEADS, "official") && verb != Item.NONE) {
                add(scene, main, 0, verb, endOfClause(sentence, verb.to()));
            }
        }
    }

    /** "The two had last met in Riga in May 2021". */
    private void lastMet(Scene scene, Draft main) {
        for (var words : scene.sentence().all(Category.FORMER)) {
            if (words.is(Category.FORMER, "when") && !scene.sentence().has(Category.GATHER)
                    && !scene.sentence().has(Category.MEET)) {
                continue;
            }
            add(scene, main, 0, words, endOfClause(scene.sentence(), words.to()));
        }
    }

    /** "The Riga conference took place in April", "the first such meeting since Riga in 2017": by its city. */
    private void called(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var city : sentence.all(Category.CITY)) {
            var held = sentence.item(sentence.item(city.to()).to());
            var named = sentence.is(city.to(), Category.EVENT) && held.is(Category.HELD)
                    && sentence.is(city.from() - 1, Category.LINK) && sentence.is(held.to(), Category.IN);
            var since = sentence.item(city.from() - 1).is(Category.SINCE, "last")
                    && sentence.is(city.to(), Category.IN);
            if (named || since) {
                add(scene, main, 0, city, endOfClause(sentence, city.to()));
            }
        }
    }

    /** "The first was held in Riga in 2018 and the second in Tartu": ordinals lower than that of the report's own. */
    private void counted(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var ordinal : sentence.all(Category.ORDINAL)) {
            var number = Occasions.number(ordinal);
            if (number < main.ordinal() && isAlone(sentence, ordinal) && !isKnown(main, number)
                    && isTimed(sentence, ordinal.to(), endOfClause(sentence, ordinal.to()))) {
                add(scene, main, number, ordinal, endOfClause(sentence, ordinal.to()))
                        .ifPresent(former -> former.ordinal(number, sentence.span(ordinal.from(), ordinal.to()),
                                sentence.zone()));
            }
        }
    }

    private static boolean isTimed(Sentence sentence, int from, int to) {
        return sentence.first(Category.MONTH, from, to) != Item.NONE || sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.text().length() == 4 && token.number() > OLDEST);
    }

    /** "The first was", "the second in", "the third, in Riga": with no noun of its own. */
    private static boolean isAlone(Sentence sentence, Item ordinal) {
        var next = sentence.item(ordinal.to());
        var apart = sentence.sign(ordinal.to(), ',') && sentence.is(ordinal.to() + 1, Category.IN);
        return sentence.is(ordinal.from() - 1, Category.LINK)
                && (apart || next.is(Category.HELD) || next.is(Category.BE) || next.is(Category.IN)
                        || next.is(Category.HOST));
    }

    private boolean isKnown(Draft main, int number) {
        return story.drafts().stream().anyMatch(draft -> draft.type() == main.type() && draft.ordinal() == number);
    }

    private Optional<Draft> add(Scene scene, Draft main, int number, Item words, int to) {
        var sentence = scene.sentence();
        var there = sentence.first(Category.THERE, words.to(), to);
        var place = there == Item.NONE
                ? story.places().ofAnother(scene, words.is(Category.CITY) ? words.from() : words.to(), to)
                : new Located(main.city(), main.host(), sentence.span(there.from(), there.to()), RULE);
        if (!place.hasCity() || place.city().equals(main.city()) && number == 0 && there == Item.NONE
                || sentence.first(Category.FUTURE, words.from() - 2, to) != Item.NONE) {
            return Optional.empty();
        }
        var type = main.type() == EngagementType.PHONE_CALL ? EngagementType.BILATERAL_TALKS : main.type();
        var former = story.add(new Draft(type, main.isSpecial(), sentence.span(words.from(), words.to()),
                sentence.zone(), RULE));
        if (!main.isMeeting() && story.personOf(place.state()).isEmpty()) {
            former.beside();
        }
        former.where(place, sentence.zone());
        former.when(Dates.in(sentence).stream()
                .filter(date -> date.from() >= words.from() && date.to() <= to)
                .findFirst()
                .map(date -> story.calendar().of(scene, date))
                .orElseGet(() -> story.calendar().monthBefore(scene, words.to(), to)), sentence.zone());
        return Optional.of(former);
    }

    private static int endOfClause(Sentence sentence, int from) {
        for (var at = from; at < sentence.size(); at++) {
            var next = sentence.is(at, Category.AND) || sentence.sign(at, ',');
            if (sentence.sign(at, ';') || sentence.is(at, Category.CLAUSE)
                    || next && sentence.first(Category.ORDINAL, at, at + 4) != Item.NONE) {
                return at;
            }
        }
        return sentence.size();
    }
}
