package org.kurultai.seeds.extract.series;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.extract.event.Bodies;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.extract.place.UnlistedCities;
import org.kurultai.seeds.extract.scene.CountedOn;
import org.kurultai.seeds.extract.scene.MeetingClauses;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads former engagements of the same series, where a sentence that names none tells where they were: "they last met in Oslo
 * in 2021", "the second was held in Riga, the third in Tartu".
 */
public final class Former {

    public static final String RULE = Predecessors.RULE;
    private static final int NEAR = 5;
    private static final int OLDEST = 1900;
    private static final Set<EngagementType> OF_SERIES = EnumSet.of(
            EngagementType.MEETING, EngagementType.SUMMIT, EngagementType.BILATERAL_TALKS, EngagementType.CONSULTATION,
            EngagementType.PHONE_CALL);

    private final Story story;
    private final Predecessors predecessors;
    private final Counted counted;
    private final Preludes preludes;
    private final OneBefore oneBefore;

    public Former(Story story) {
        this.story = story;
        this.predecessors = new Predecessors(story);
        this.counted = new Counted(predecessors);
        this.preludes = new Preludes(story, predecessors);
        this.oneBefore = new OneBefore(story, predecessors);
    }

    public void read(Scene scene) {
        story.main().filter(main -> main.type() == EngagementType.AUDIENCE || main.isVisit()).ifPresent(main -> {
            lastMet(scene, main);
            already(scene, main);
        });
        story.main().filter(main -> OF_SERIES.contains(main.type())).ifPresent(main -> {
            lastMet(scene, main);
            lastTime(scene, main);
            oneBefore.read(scene, main);
            counted.read(scene, series(main), main.ordinal() == 0);
            called(scene, main);
            after(scene, main);
            preludes.read(scene, main);
            yearly(scene, main);
            already(scene, main);
            telephoned(scene, main);
        });
    }

    /** What others are counted with: the one of the highest number, if what the report is about has none. */
    private Draft series(Draft main) {
        return main.ordinal() > 0 ? main : story.drafts().stream()
                .filter(draft -> main.isMeeting()
                        ? draft.type() == main.type() && draft.organization().equals(main.organization())
                        : draft.isMeeting() && draft.ordinal() > 0)
                .max(Comparator.comparingInt(Draft::ordinal)).orElse(main);
    }

    /** "The two had last met in Riga in May 2021". */
    private void lastMet(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var words : sentence.all(Category.FORMER)) {
            if (Preludes.is(words)
                    || words.is(Category.FORMER, "") && CountedOn.isNumberedBehind(sentence, words)) {
                continue;
            }
            if (words.is(Category.FORMER, "when") && !sentence.has(Category.GATHER)
                    && !sentence.has(Category.MEET)) {
                continue;
            }
            if (sentence.last(Category.HEADS, words.from() - NEAR, words.from()).is(Category.HEADS, "official")) {
                predecessors.advising(scene, main, words, Predecessors.endOfClause(sentence, words.to()));
                continue;
            }
            var first = words.is(Category.FORMER, "first");
            if (!first || main.ordinal() > 1 && !predecessors.isKnown(main, 1)) {
                var former = predecessors.add(scene, main, first ? 1 : 0, cleft(sentence, words),
                        Predecessors.endOfClause(sentence, words.to()));
                Predecessors.numbered(scene, first ? 1 : 0, words, former);
            }
        }
    }

    /** "It was in Riga that they had last met": the city, where it is told before; else the words themselves. */
    private static Item cleft(Sentence sentence, Item words) {
        var city = sentence.last(Category.CITY, 0, words.from());
        var told = sentence.is(city.from() - 1, Category.IN) && sentence.is(city.from() - 2, Category.BE)
                && sentence.is(city.to(), Category.CLAUSE);
        return told ? city : words;
    }

    /** "The last time they had met in this composition was in Riga": behind the verb. */
    private void lastTime(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var last : sentence.all(Category.PREVIOUS)) {
            var met = sentence.first(Category.GATHER, last.to(), sentence.size());
            var was = sentence.first(Category.BE, met.to(), sentence.size());
            if (sentence.is(last.to(), Category.OCCASION) && met != Item.NONE && was != Item.NONE
                    && sentence.is(was.to(), Category.IN)) {
                predecessors.add(scene, main, 0, was, Predecessors.endOfClause(sentence, was.to()));
            }
        }
    }

    private boolean isKnown(String city) {
        return story.drafts().stream().anyMatch(draft -> draft.city().equals(city));
    }

    /** "A year after the first meeting in Riga", "nach dem Auftakt in Riga". */
    private void after(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var words : sentence.all(Category.SINCE)) {
            var ordinal = sentence.first(Category.ORDINAL, words.to(), words.to() + NEAR);
            var number = ordinal == Item.NONE ? 0 : Occasions.number(ordinal);
            var known = number > 0
                    && (number >= main.ordinal() && main.ordinal() > 0 || predecessors.isKnown(main, number));
            var to = words.to();
            while (scene.attribution().isFormer(to)) {
                to++;
            }
            if (scene.attribution().isFormer(words.from()) && !known) {
                predecessors.add(scene, main, number, words, to)
                        .filter(former -> number > 0)
                        .ifPresent(former -> former.ordinal(number, sentence.span(ordinal.from(), ordinal.to()),
                                sentence.zone()));
            }
        }
    }

    /** "After Riga (2018), Tartu (2019) and Brno (2020)": places, each with its year, of which one at least is known for a city. */
    private void yearly(Scene scene, Draft main) {
        var sentence = scene.sentence();
        var before = IntStream.range(1, sentence.size() - 2)
                .filter(at -> sentence.sign(at, '(') && sentence.sign(at + 2, ')')
                        && Predecessors.isTimed(sentence, at + 1, at + 2)
                        && sentence.token(at + 1).number() < story.year() && sentence.token(at - 1).capitalized())
                .boxed().toList();
        if (!main.isMeeting() || before.size() < 2
                || before.stream().noneMatch(at -> sentence.is(at - 1, Category.CITY))) {
            return;
        }
        var order = story.report().language().order();
        for (var at : before) {
            var city = sentence.item(at - 1);
            if (city.is(Category.CITY)) {
                if (!isKnown(city.as(Category.CITY).orElseThrow().value().split("\\|")[0])) {
                    predecessors.add(scene, main, 0, city, at);
                }
            } else if (city.terms().isEmpty() && (order.namesUnbent() || order.nounsCapitalized())) {
                var span = sentence.span(at - 1, at);
                story.add(new Draft(main.type(), main.isSpecial(), span, sentence.zone(), RULE))
                        .where(UnlistedCities.called(sentence.token(at - 1).text(), span, RULE), sentence.zone());
            }
        }
    }

    /** "The two ministers had already met in Riga on 3 March": who met again, whom the sentence does not name. */
    private void already(Scene scene, Draft main) {
        var sentence = scene.sentence();
        var past = sentence.all(Category.BE).stream()
                .filter(be -> be.is(Category.BE, "then") || be.is(Category.BE, "past")).findFirst().orElse(Item.NONE);
        var met = sentence.first(Category.GATHER, past.to(), sentence.size());
        if (past == Item.NONE || met == Item.NONE || main.isScheduled() || sentence.has(Category.FORMER)
                || sentence.has(Category.CLAUSE) || isOfOthers(scene, main)
                || !(sentence.has(Category.HEADS) || hasParties(sentence) || sentence.all(Category.PRONOUN).stream()
                        .anyMatch(pronoun -> pronoun.is(Category.PRONOUN, "persons")
                                || pronoun.is(Category.PRONOUN, "they")))
                || scene.persons().stream().anyMatch(mention -> !mention.isBare()
                        || story.known(mention, sentence.zone()).isPresent())) {
            return;
        }
        var before = scene.dates().stream().map(date -> story.calendar().of(scene, date))
                .anyMatch(date -> !date.isNone() && main.when().start().after(date.when().start()) != Answer.NO);
        if (before) {
            predecessors.add(scene, main, 0, sentence.item(0), sentence.size());
        }
    }

    /** "The two last spoke by phone on 3 January": those who talk now, on a day before. */
    private void telephoned(Scene scene, Draft main) {
        var sentence = scene.sentence();
        var phone = sentence.first(Category.PHONE, 0, sentence.size());
        var call = phone == Item.NONE ? scene.events().stream()
                .filter(event -> event.type() == EngagementType.PHONE_CALL)
                .map(event -> sentence.item(event.at())).findFirst().orElse(Item.NONE) : phone;
        var two = List.copyOf(main.persons().values());
        if (call == Item.NONE || two.size() != 2 || Story.sides(two).size() != 2 || main.isMeeting()
                || sentence.has(Category.FUTURE) || sentence.has(Category.CLAUSE) || !scene.persons().isEmpty()
                || story.drafts().stream().anyMatch(draft -> draft.isToldWithin(sentence.span()))) {
            return;
        }
        scene.dates().stream().map(date -> story.calendar().of(scene, date))
                .filter(date -> date.when().start().isDay()
                        && main.when().start().after(date.when().start()) == Answer.YES)
                .findFirst().ifPresent(date -> {
                    var before = story.add(new Draft(EngagementType.PHONE_CALL, false,
                            sentence.span(call.from(), call.to()), sentence.zone(), RULE));
                    two.forEach(before::person);
                    before.when(date, sentence.zone());
                });
    }

    /** "The transport ministers of the Baltic states had met": of another field, or of more states, than those who talk. */
    private static boolean isOfOthers(Scene scene, Draft main) {
        var fields = main.persons().values().stream().flatMap(person -> person.offices().stream())
                .map(Office::portfolio).collect(Collectors.toSet());
        return main.isMeeting() ? scene.roles().stream().filter(RoleMention::maySeveral)
                .anyMatch(role -> !main.body().isEmpty() && role.offices().stream().limit(1).map(Bodies::name)
                        .anyMatch(body -> Bodies.isOfField(body) && !body.equals(main.body())))
                : scene.roles().stream().filter(RoleMention::maySeveral)
                        .anyMatch(role -> !role.organization().isEmpty() || role.states().size() > 2
                                || !fields.isEmpty() && role.offices().stream().map(Office::portfolio)
                                        .anyMatch(field -> !field.isEmpty() && !fields.contains(field)));
    }

    /** "Die Seiten waren in Riga zusammengekommen". */
    private boolean hasParties(Sentence sentence) {
        var parties = story.report().language().order().parties();
        return story.report().language().order().nounsCapitalized()
                && sentence.tokens().stream().anyMatch(token -> token.capitalized() && parties.contains(token.fold()));
    }

    /** "The Riga conference took place in April", "the first such meeting since Riga in 2017": by its city. */
    private void called(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var city : sentence.all(Category.CITY)) {
            var held = sentence.item(sentence.item(city.to()).to());
            var named = sentence.is(city.to(), Category.EVENT) && held.is(Category.HELD)
                    && sentence.is(city.from() - 1, Category.LINK) && sentence.is(held.to(), Category.IN);
            var words = MeetingClauses.wordsForFormer(sentence, city);
            var since = words.is(Category.SINCE, "last");
            var after = words.is(Category.DURING, "after")
                    && Predecessors.isTimed(sentence, city.to(), Math.min(city.to() + 3, sentence.size()))
                    && scene.events().stream().anyMatch(event -> event.ordinal() > 1);
            if (named || since || after) {
                predecessors.add(scene, main, 0, city, Predecessors.endOfClause(sentence, city.to()));
            }
        }
    }
}
