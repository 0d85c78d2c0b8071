package org.kurultai.seeds.extract.passing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.Events;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Aims;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.visit.Journeys;
import org.kurultai.seeds.extract.visit.Stays;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads visits that are named only to tell what something was for or before: "discussed preparations for the visit of President B
 * to Malta". Without whither they are mere references.
 */
public final class Forthcoming {

    /** When something is, and not what comes of it. */
    private static final Categories OF_TIME = Categories.of(Category.HELD, Category.BEGIN, Category.CLOSE, Category.BE,
            Category.EXPECTED, Category.FUTURE, Category.STAY, Category.SINCE, Category.UNTIL, Category.FROM);
    private static final String RULE = "named as still to come";
    private static final int NEAR = 3;
    private static final int FAR = 14;
    private static final Categories VERBS = Categories.of(Category.HELD, Category.MEET, Category.RECEIVE, Category.SAY,
            Category.DISCUSS, Category.ACT, Category.BE);
    private static final Categories DEEDS = Categories.of(Category.HELD, Category.MEET, Category.GATHER,
            Category.RECEIVE, Category.SAY, Category.DISCUSS, Category.ACT, Category.CLAUSE, Category.ASIDE);

    private final Story story;

    public Forthcoming(Story story) {
        this.story = story;
    }

    /** Reads a sentence; who will come, of those whom it names. */
    public List<Person> read(Scene scene) {
        var sentence = scene.sentence();
        var ahead = sentence.has(Category.AHEAD);
        var visits = sentence.has(Category.FUTURE) && sentence.all(Category.EVENT).stream()
                .anyMatch(event -> isVisit(event));
        if (!ahead && !visits || sentence.has(Category.CANCEL) || sentence.has(Category.NOT)
                || story.report().language().order().headLast()) {
            return List.of();
        }
        var coming = new ArrayList<Person>();
        var events = Events.in(sentence, scene.roles(), Dates.in(sentence), false);
        for (var event : events) {
            var words = sentence.item(event.at());
            var to = end(sentence, named(sentence, words));
            if (event.relation() == EventMention.Relation.PREVIOUS) {
                continue;
            }
            if (event.type() == EngagementType.VISIT
                    && (isAhead(sentence, words) || isPlanned(sentence, words.to(), to)
                            && !Aims.isOnVisit(sentence, story.report().language().order(), words))) {
                visit(scene, words, to).ifPresent(coming::add);
            } else if (event.type() == EngagementType.VISIT) {
                begun(scene, words, to);
            }
        }
        return coming;
    }

    /** Past the other half of its name: "the Ministerial Council Meeting". */
    private static int named(Sentence sentence, Item event) {
        var at = event.to();
        while (sentence.is(at, Category.EVENT)) {
            at = sentence.item(at).to();
        }
        return at;
    }

    private static boolean isVisit(Item event) {
        return event.is(Category.EVENT, EngagementType.VISIT.code());
    }

    private static boolean isAhead(Sentence sentence, Item event) {
        return wordsBefore(sentence, event) != Item.NONE;
    }

    /** The words for what is still to come that stand before it, with nothing between them but what it is called. */
    private static Item wordsBefore(Sentence sentence, Item event) {
        for (var at = event.from() - 1; at >= Math.max(0, event.from() - FAR); at--) {
            var item = sentence.item(at);
            if (item.is(Category.AHEAD)) {
                return !item.is(Category.AHEAD, "coming") || event.from() - item.to() <= NEAR ? item : Item.NONE;
            }
            if (isCut(sentence, at)) {
                return Item.NONE;
            }
        }
        return Item.NONE;
    }

    private static boolean isCut(Sentence sentence, int at) {
        var item = sentence.item(at);
        return sentence.sign(at, ',') || sentence.sign(at, ';') || item.is(Category.CLAUSE) || item.is(Category.EVENT)
                || item.is(Category.MONTH)
                || item.isAny(VERBS) && !item.is(Category.EVENT);
    }

    /** "Scheduled for June", "which will take place in June": directly behind where it leads. */
    private static boolean isPlanned(Sentence sentence, int from, int to) {
        var future = sentence.first(Category.FUTURE, from, to);
        var verb = sentence.first(Category.HELD, from, to);
        return future != Item.NONE && !future.is(Category.FUTURE, "talk") && !future.is(Category.ARRIVE)
                && !isWhatItDoes(sentence, future)
                && (verb == Item.NONE || verb.from() >= future.from() - 1)
                && (sentence.sign(future.from() - 1, ',') || sentence.is(future.from() - 1, Category.CLAUSE)
                        || sentence.is(future.from() - 1, Category.CITY)
                        || sentence.is(future.from() - 1, Category.STATE)
                        || isDated(sentence, Math.max(from, future.from() - NEAR - NEAR), future.from()));
    }

    /** "The visit to Malta will do much for", "would give": what comes of one that may have begun. */
    private static boolean isWhatItDoes(Sentence sentence, Item future) {
        var verb = sentence.item(future.to());
        return future.to() - future.from() == 1
                && !verb.isAny(OF_TIME) && isSmall(sentence, future.to()) && isSmall(sentence, future.to() + 1);
    }

    private static boolean isSmall(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).kind() == Token.Kind.WORD && !sentence.token(at).capitalized()
                && !sentence.is(at, Category.IN) && !sentence.is(at, Category.MONTH);
    }

    /** "Malta, der für Februar 2023 geplant ist". */
    private static boolean isPlannedThere(Sentence sentence, int clause) {
        var future = sentence.first(Category.FUTURE, clause, clause + NEAR + NEAR);
        return sentence.is(clause, Category.LINK) && future != Item.NONE
                && isDated(sentence, clause - 1, future.from());
    }

    private static boolean isDated(Sentence sentence, int from, int to) {
        var month = sentence.first(Category.MONTH, from, to);
        return month != Item.NONE && IntStream.range(from, month.from()).anyMatch(at -> sentence.sign(at, ','));
    }

    /** Where the words end that tell of it: past commas that only set off its place, its day, who it is of, and that it is planned. */
    private static int end(Sentence sentence, int from) {
        for (var at = from; at < sentence.size(); at++) {
            var item = sentence.item(at);
            var next = sentence.item(at + 1);
            var goesOn = next.is(Category.MONTH) || next.is(Category.IN) || next.is(Category.STATE)
                    || next.is(Category.FUTURE) || next.is(Category.UNTIL) || next.is(Category.CLAUSE)
                    || at + 1 < sentence.size() && sentence.token(at + 1).number() > 0
                    || isName(sentence, at + 1) || isPlannedThere(sentence, at + 1);
            if (sentence.sign(at, ';') || item.is(Category.EVENT) && !isVerb(sentence, item)
                    || sentence.sign(at, ',') && !goesOn
                    || item.is(Category.CLAUSE) && sentence.first(Category.FUTURE, at, at + NEAR) == Item.NONE
                    || item.is(Category.AND) && sentence.first(Category.MONTH, at, at + NEAR + 1) == Item.NONE) {
                return at;
            }
        }
        return sentence.size();
    }

    private static boolean isVerb(Sentence sentence, Item item) {
        return sentence.is(item.from(), Category.FUTURE);
    }

    /** A name, set off by commas. */
    private static boolean isName(Sentence sentence, int at) {
        return at + 2 < sentence.size() && sentence.token(at).capitalized() && sentence.item(at) == Item.NONE
                && sentence.token(at + 1).kind() == Token.Kind.WORD && sentence.token(at + 1).capitalized();
    }

    /** Whether the same words tell of it. */
    private static boolean isWithin(Draft draft, Span phrase) {
        var told = draft.spanOf(Field.TYPE);
        return told.start() >= phrase.start() && told.end() <= phrase.end();
    }

    /** "The visit of Minister A to Malta will do much for", of one who has just been met there. */
    private void begun(Scene scene, Item words, int to) {
        var sentence = scene.sentence();
        var future = sentence.first(Category.FUTURE, words.to(), to);
        var place = future == Item.NONE || !isWhatItDoes(sentence, future) ? Located.NONE
                : whereto(scene, words.to(), future.from());
        var guest = place.isNone() ? Optional.<Person>empty() : visitor(scene, words, to, place)
                .filter(person -> story.main()
                        .filter(main -> !main.isScheduled()
                                && Story.sides(List.copyOf(main.persons().values())).contains(place.state())
                                && main.persons().containsKey(person.key()))
                        .isPresent());
        if (guest.isPresent() && story.drafts().stream().noneMatch(Draft::isVisit)) {
            var draft = story.add(new Draft(EngagementType.VISIT, false, sentence.span(words.from(), words.to()),
                    sentence.zone(), RULE));
            draft.person(guest.get());
            draft.where(place, sentence.zone());
        }
    }

    private Optional<Person> visit(Scene scene, Item words, int to) {
        var sentence = scene.sentence();
        var place = whereto(scene, words.to(), to);
        var date = date(scene, words.to(), to);
        if (place.isNone() || Stays.isHopedFor(sentence, words) || isOver(date)) {
            return Optional.empty();
        }
        var span = sentence.span(words.from(), words.to());
        var person = visitor(scene, words, to, place);
        var state = person.map(Person::state).orElseGet(() -> state(scene, words, to, place));
        var known = story.drafts().stream()
                .filter(draft -> draft.isVisit() && draft.host().equals(place.state())
                        && (draft.isScheduled() || person.isEmpty()
                                || draft.persons().containsKey(person.get().key())))
                .findFirst();
        if (person.isEmpty() && state.isEmpty() || known.isPresent()) {
            known.filter(draft -> draft.isScheduled() || isWithin(draft, span)).ifPresent(draft -> {
                draft.when(date, sentence.zone());
                draft.scheduled(span, sentence.zone());
            });
            return person;
        }
        var draft = story.add(new Draft(EngagementType.VISIT, false, span, sentence.zone(), RULE));
        person.ifPresentOrElse(draft::person, () -> draft.party(state, span, sentence.zone()));
        draft.where(place, sentence.zone());
        draft.when(date, sentence.zone());
        draft.scheduled(span, sentence.zone());
        return person;
    }

    /** "The visit of President B to Malta", "President B's visit to Malta", but not "at the invitation of President B". */
    private Optional<Person> visitor(Scene scene, Item words, int to, Located place) {
        return scene.persons().stream().filter(mention -> mention.presence() != Presence.DENIED)
                .filter(mention -> isOf(scene, mention.from(), mention.to(), words, to)
                        && !scene.sentence().last(Category.HOST, words.to(), mention.from()).is(Category.HOST,
                                "person"))
                .findFirst().flatMap(mention -> story.known(mention, scene.sentence().zone()))
                .filter(person -> !person.side().equals(place.state()))
                .map(person -> ofOtherSide(person, place));
    }

    /** Whoever comes to one of two states whose ministers meet is of the other. */
    private Person ofOtherSide(Person person, Located place) {
        var sides = story.main().map(main -> Story.sides(List.copyOf(main.persons().values()))).orElse(Set.of());
        if (person.side().isEmpty() && sides.size() == 2 && sides.contains(place.state())) {
            sides.stream().filter(side -> !side.equals(place.state())).forEach(person::state);
        }
        return person;
    }

    private String state(Scene scene, Item words, int to, Located place) {
        return scene.roles().stream().filter(role -> role.kind() == RoleMention.Kind.ONE && role.states().size() == 1)
                .filter(role -> isOf(scene, role.from(), role.to(), words, to))
                .map(role -> role.states().getFirst()).filter(state -> !state.equals(place.state()))
                .findFirst().orElse("");
    }

    /** Whose visit it is: behind "of" or "by", or before it with no more than its kind between. */
    private static boolean isOf(Scene scene, int from, int to, Item words, int end) {
        return from >= words.to() && from < end
                || to <= words.from() && words.from() - to <= NEAR
                        && scene.sentence().first(Category.LINK, to, words.from()) == Item.NONE
                        && !scene.sentence().hasAny(VERBS, to, words.from())
                || to < words.from() && scene.sentence().is(to, Category.FUTURE)
                        && IntStream.range(to, words.from()).allMatch(at -> isBetween(scene, at));
    }

    /** "President A wird am 3. Mai zu einem zweitägigen Besuch": what may stand between who comes and the visit. */
    private static boolean isBetween(Scene scene, int at) {
        var sentence = scene.sentence();
        var item = sentence.item(at);
        return item.is(Category.FUTURE) || item.is(Category.WEEKDAY) || item.is(Category.LENGTH)
                || item.is(Category.LINK, "indefinite") || item.is(Category.LATER) || item.is(Category.DAY_OFFSET)
                || item.is(Category.STOP) && !sentence.token(at).capitalized()
                || scene.dates().stream().anyMatch(date -> date.from() <= at && date.to() > at);
    }

    private Located whereto(Scene scene, int from, int to) {
        var sentence = scene.sentence();
        for (var at = from; at < Math.min(to, from + FAR + NEAR); at++) {
            if ((sentence.is(at, Category.IN) || sentence.is(at, Category.UNTIL)) && !scene.inHolder(at)) {
                var place = Journeys.behind(scene, sentence.item(at).to());
                if (!place.isNone()) {
                    return place;
                }
            }
        }
        return Located.NONE;
    }

    /** A day, or a month: the next of its name. */
    private Dated date(Scene scene, int from, int to) {
        var told = Dates.in(scene.sentence()).stream().filter(date -> date.from() >= from && date.to() <= to)
                .findFirst().map(date -> dated(scene, date));
        var behind = told.or(() -> dayBefore(scene, from)).orElseGet(() -> story.monthAhead(scene, from, to));
        return behind.isNone() && to >= scene.sentence().size() && scene.events().size() == 1
                ? story.monthAhead(scene, 0, from) : behind;
    }

    /** "Präsident A wird am 3. Mai zu einem Besuch erwartet": the day before the only thing that is to be. */
    private Optional<Dated> dayBefore(Scene scene, int visit) {
        var sentence = scene.sentence();
        return scene.dates().stream()
                .filter(date -> date.hasDay() && date.to() < visit && scene.events().size() == 1
                        && !sentence.has(Category.AHEAD) && !sentence.hasAny(DEEDS, date.to(), visit - 1)
                        && IntStream.range(date.to(), visit).noneMatch(at -> sentence.sign(at, ',')))
                .map(date -> story.calendar().of(scene, date)).findFirst();
    }

    private Dated dated(Scene scene, DateMention date) {
        return date.hasDay() || date.start().hasYear() ? story.calendar().of(scene, date)
                : story.monthAhead(scene, date.from(), date.to());
    }

    /** Whether it lies before what the report is about, or before the report. */
    private boolean isOver(Dated date) {
        var start = date.when().start();
        var held = story.main().filter(main -> !main.isScheduled()).map(main -> main.when().start());
        return !date.isNone() && (story.calendar().isAhead(date.when()) == Answer.NO
                && !story.calendar().isToday(date.when())
                || held.filter(day -> day.isDay() && start.isDay() && start.after(day) == Answer.NO).isPresent());
    }
}
