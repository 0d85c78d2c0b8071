package org.kurultai.seeds.extract;

import java.time.LocalDate;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Meetings that a sentence but names, where verbs come last: behind the city and what says that they were or will be held, "Riga'da
 * düzenlenen Liman Bakanları Toplantısı'ndan söz etti", or behind the city alone, "Riga'daki zirvede".
 */
final class NamedBehindPlace {

    private static final String RULE = "named behind where it was";
    private static final int FAR = 16;
    private static final int NEAR = 10;
    private static final int OWNER = 6;

    private final Story story;

    NamedBehindPlace(Story story) {
        this.story = story;
    }

    /** Reads a sentence, when all is read that any sentence tells of an engagement. */
    void read(Scene scene) {
        var sentence = scene.sentence();
        if (!story.report().language().order().headLast() || sentence.zone() != Zone.BODY || story.main().isEmpty()
                || sentence.has(Category.CANCEL)) {
            return;
        }
        Events.in(sentence, scene.roles(), Dates.in(sentence), true).stream()
                .filter(EventMention::isMeeting)
                .forEach(event -> read(scene, event));
    }

    private void read(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var verb = participle(sentence, event);
        var city = verb == Item.NONE ? adjective(sentence, event) : city(sentence, verb.from());
        if (city == Item.NONE) {
            return;
        }
        var place = story.places().ofAnother(scene, city.from(), city.to());
        var when = when(scene, city, verb == Item.NONE ? city.from() : verb.from(), verb.is(Category.FUTURE));
        if (place.hasCity() && (event.isTelling() || organization(sentence, event, city) != Item.NONE)
                && !story.calendar().isHistory(when.when())
                && story.drafts().stream().noneMatch(draft -> mayBe(draft, event, place))) {
            add(scene, event, place, when, verb.is(Category.FUTURE)).organization(
                    organization(sentence, event, city).as(Category.ORGANIZATION).map(Term::value).orElse(""),
                    place.span(), sentence.zone(), RULE);
        }
    }

    /** "NATO'nun Riga'da düzenlenen zirvesi": whose it is, told before the city or behind the verb. */
    private static Item organization(Sentence sentence, EventMention event, Item city) {
        var behind = sentence.last(Category.ORGANIZATION, city.to(), event.at());
        return behind == Item.NONE ? sentence.last(Category.ORGANIZATION, Math.max(0, city.from() - OWNER), city.from())
                : behind;
    }

    private Draft add(Scene scene, EventMention event, Located place, Dated when, boolean ahead) {
        var sentence = scene.sentence();
        var zone = sentence.zone();
        var draft = story.add(new Draft(event.type(), event.special(),
                sentence.span(event.at(), sentence.item(event.at()).to()), zone, RULE));
        draft.where(place, zone);
        draft.when(when, zone);
        if (event.organizationAt() >= 0) {
            draft.organization(event.organization(), sentence.span(event.organizationAt(),
                    sentence.item(event.organizationAt()).to()), zone, RULE);
        }
        if (event.ordinalAt() >= 0) {
            draft.ordinal(event.ordinal(), sentence.span(event.ordinalAt(), event.ordinalAt() + 1), zone);
        }
        draft.body(event.body(), sentence.span(event.from(), event.to()), zone);
        if (ahead || story.calendar().isAhead(when.when()) == Answer.YES) {
            draft.scheduled(place.span(), zone);
        }
        return draft;
    }

    /** Whether the report may tell of the same already. */
    private static boolean mayBe(Draft draft, EventMention event, Located place) {
        var others = !draft.organization().isEmpty() && !event.organization().isEmpty()
                && !draft.organization().equals(event.organization());
        var numbered = draft.ordinal() > 0 && event.ordinal() > 0;
        if (!draft.isMeeting() || others || numbered && draft.ordinal() != event.ordinal()) {
            return false;
        }
        return numbered || draft.type() == event.type() && (draft.city().isEmpty() && draft.host().isEmpty()
                || draft.city().equals(place.city())
                || draft.city().isEmpty() && draft.host().equals(place.state()));
    }

    /** The day or the month before the verb. */
    private Dated when(Scene scene, Item city, int verb, boolean ahead) {
        var from = Math.max(0, city.from() - NEAR);
        var day = Dates.in(scene.sentence()).stream().filter(date -> date.from() >= from && date.to() <= verb)
                .reduce((one, next) -> next);
        return day.isPresent() ? story.calendar().of(scene, day.get())
                : ahead ? story.calendar().monthAfter(scene, from, verb, LocalDate.MIN)
                : story.calendar().monthBefore(scene, from, verb);
    }

    /** What says that it was or will be held, before its name or within it: "the ministers' in Riga held fourth meeting". */
    static Item participle(Sentence sentence, EventMention event) {
        for (var at = event.at() - 1; at >= Math.max(0, event.at() - FAR) && isOfName(sentence, at); at--) {
            var verb = sentence.item(at - 1);
            if ((verb.is(Category.HELD) || verb.is(Category.FUTURE)) && !verb.is(Category.EVENT)) {
                return verb;
            }
        }
        var verb = sentence.item(event.at() - 1);
        return verb.is(Category.HELD) || verb.is(Category.FUTURE) ? verb : Item.NONE;
    }

    private static boolean isOfName(Sentence sentence, int at) {
        var item = sentence.item(at);
        var token = sentence.token(at);
        return token.capitalized() && !item.is(Category.CITY) && !item.is(Category.MONTH)
                || token.kind() == Token.Kind.SUFFIX || token.hyphen() || token.is('(') || token.is(')')
                || item.is(Category.ORDINAL) || item.is(Category.ORDINAL_SUFFIX) || item.is(Category.PORTFOLIO)
                || item.is(Category.HEADS) || item.is(Category.UNION) || item.is(Category.INSTITUTION)
                || item.is(Category.ORGANIZATION) || item.is(Category.SPECIAL) || item.is(Category.AND)
                || item.is(Category.SITTING);
    }

    /** The city in a form that says where, before a verb with but its day and its hosts between. */
    private Item city(Sentence sentence, int verb) {
        var city = sentence.last(Category.CITY, Math.max(0, verb - NEAR), verb);
        var locatives = new Locatives(story.report().language().order());
        if (city == Item.NONE || !locatives.are(sentence, city.from(), city)) {
            return Item.NONE;
        }
        for (var at = city.to(); at < verb; at++) {
            if (sentence.sign(at, ',') || sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.EVENT)
                    || sentence.is(at, Category.MEET) || sentence.is(at, Category.ACT)) {
                return Item.NONE;
            }
        }
        return city;
    }

    /** "Riga'daki": the city in the form of an adjective directly before the name. */
    private static Item adjective(Sentence sentence, EventMention event) {
        for (var at = event.at() - 1; at >= Math.max(0, event.at() - FAR); at--) {
            var word = sentence.token(at);
            var city = sentence.item(word.kind() == Token.Kind.SUFFIX ? at - 1 : at);
            if (city.is(Category.CITY)) {
                return word.fold().endsWith("ki") ? city : Item.NONE;
            }
            if (!isOfName(sentence, at)) {
                return Item.NONE;
            }
        }
        return Item.NONE;
    }
}
