package org.kurultai.seeds.extract.meeting;

import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Eves;
import org.kurultai.seeds.extract.scene.MereReference;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.series.NextHosts;
import org.kurultai.seeds.extract.series.Series;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * On which engagement words for a meeting bear: on the one the report is about, on one of which their clause tells, be it an
 * earlier or a coming one, or on none.
 */
final class Bearing {

    enum On {
        /** "The meeting was held in Baku": what it tells is of the one the report is about. */
        OWN,
        /** "The seventh meeting was held in Baku": one by its own name, which may be the report's or another. */
        NAMED,
        /** "Talks between Malta and Chile": no meeting. */
        NONE
    }

    private static final int NEAR = 3;

    private final Story story;
    private final MeetingPlaces places;
    private final Series series;

    Bearing(Story story, MeetingPlaces places, Series series) {
        this.story = story;
        this.places = places;
        this.series = series;
    }

    On of(Scene scene, EventMention event, int from, int to) {
        if (event.between().size() == 2 && event.organization().isEmpty() && event.ordinal() == 0) {
            return On.NONE;
        }
        var named = event.isTelling() || places.isLaterByName(scene, event) || event.relation() == Relation.PREVIOUS
                || isFormat(scene.sentence(), event) || isOtherSummit(scene, event, from, to)
                || isComing(scene, event, from, to) || isSettled(scene, event, from, to)
                || isAnother(scene, event, from, to) || isOfStates(scene.sentence(), event, from, to)
                || isFirstToBePlaced(scene, event) || Chaired.isOfBody(scene.sentence(), event);
        return named ? On.NAMED : On.OWN;
    }

    /** Whether a clause tells of a meeting that the report has not told of, and does not just refer to one. */
    boolean isTold(Scene scene, EventMention event, int from, int to, Located place, Dated date) {
        var sentence = scene.sentence();
        if (Eves.words(sentence, event) != Item.NONE) {
            return !date.isNone() || place.hasCity();
        }
        if (MereReference.is(sentence, event, story.report().language().order())) {
            return false;
        }
        var first = sentence.zone() == Zone.BODY && story.drafts().stream()
                .allMatch(draft -> draft.spanOf(Field.TYPE).start() >= sentence.span().end());
        if (story.drafts().isEmpty() || first || isOfWhatIsAhead(scene, event) || places.isLaterByName(scene, event)
                || isPlacedByItself(scene, event, place) || isWhyTheyCame(sentence, event) && place.hasCity()) {
            return true;
        }
        var had = event.relation() == Relation.PREVIOUS && sentence.between(Category.BE, from, to).stream()
                .anyMatch(be -> be.is(Category.BE, "past") || be.is(Category.BE, "then"));
        var verb = had || isAttended(sentence, event, from, to) && place.hasCity() && !date.isNone()
                || Chaired.verb(sentence, event) != Item.NONE
                || sentence.first(Category.HELD, from, to) != Item.NONE
                || sentence.first(Category.FUTURE, from, to) != Item.NONE
                || sentence.first(Category.HOST, from, to) != Item.NONE
                || isOfOthers(sentence, event, place, date);
        return event.ordinal() > 0
                ? isThis(sentence, event) || verb || isWhatTheyAttend(sentence, event, from, to)
                        || isWhyTheyCome(sentence, event) || !place.isNone() || !date.isNone()
                        || event.ordinalAt() <= 2
                        || series.isOfOnlySummit(sentence, event) || isFirstOfItsKind(sentence, event)
                : verb && (!place.isNone() || isFormat(sentence, event) || Chaired.isOfBody(sentence, event));
    }

    /** "The transport ministers meet in Tartu on 5 June", beside talks of others: those who gather elsewhere, and on a day of their own. */
    private boolean isOfOthers(Sentence sentence, EventMention event, Located place, Dated date) {
        var gather = sentence.is(event.at(), Category.GATHER) || sentence.is(event.at(), Category.MEET)
                || sentence.is(event.at(), Category.INVITE);
        return gather && !sentence.is(event.at(), Category.EVENT) && place.hasCity() && date.when().start().day() > 0
                && story.drafts().stream().noneMatch(draft -> draft.city().equals(place.city())
                        || draft.when().start().equals(date.when().start()));
    }

    /** "On 3 May she took part in a meeting of the ministers of the council": in one of which nothing else is told. */
    private static boolean isAttended(Sentence sentence, EventMention event, int from, int to) {
        return !event.organization().isEmpty() && !event.body().isEmpty() && NextHosts.isIndefinite(sentence, event)
                && sentence.first(Category.ATTEND, from, to) != Item.NONE;
    }

    /** "He met President A and took part in the sixth summit of the council": one by its own number. */
    private static boolean isWhatTheyAttend(Sentence sentence, EventMention event, int from, int to) {
        return !event.organization().isEmpty() && sentence.first(Category.ATTEND, from, to) != Item.NONE
                && sentence.first(Category.CLAUSE, from, event.start()) == Item.NONE
                && sentence.last(Category.SINCE, event.start() - NEAR, event.start()) == Item.NONE;
    }

    /** "Peru is to host the summit. This was decided at the 5th meeting of the ministers": held before all that is told so far. */
    private boolean isOfWhatIsAhead(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var during = sentence.last(Category.DURING, event.start() - NEAR, event.start()) != Item.NONE
                || sentence.last(Category.IN, event.start() - NEAR, event.start()) != Item.NONE;
        return during && event.ordinal() > 0 && !event.body().isEmpty() && sentence.zone() == Zone.BODY
                && !sentence.has(Category.FUTURE) && !sentence.has(Category.EXPECTED)
                && story.drafts().stream().allMatch(Draft::isScheduled);
    }

    /** "Received the ministers who had come to Riga for the meeting of the council": held there, though but the reason is told. */
    static boolean isWhyTheyCame(Sentence sentence, EventMention event) {
        var arrive = sentence.last(Category.ARRIVE, 0, event.at());
        var reason = sentence.last(Category.FROM, Math.max(arrive.to(), event.at() - NEAR), event.at());
        return event.isMeeting() && !(event.organization() + event.body()).isEmpty() && reason != Item.NONE
                && arrive != Item.NONE
                && sentence.first(Category.CITY, arrive.to(), event.at()) != Item.NONE;
    }

    /** "Toplantıya katılmak üzere Riga'ya gitti": where verbs come last, the journey is told behind that to which it led. */
    private static boolean isWhyTheyCome(Sentence sentence, EventMention event) {
        var attend = sentence.item(sentence.item(event.at()).to());
        return event.isMeeting() && attend.is(Category.ATTEND)
                && (sentence.first(Category.ARRIVE, attend.to(), sentence.size()) != Item.NONE
                        || sentence.first(Category.EVENT, attend.to(), sentence.size()).is(Category.EVENT, "visit"));
    }

    /** "Preparations for the summit of the Visegrad Group in Brno": of an organization that it names, and in a city. */
    private static boolean isPlacedByItself(Scene scene, EventMention event, Located place) {
        var sentence = scene.sentence();
        var end = Math.max(event.to(), sentence.item(event.at()).to());
        return (!event.organization().isEmpty() && event.relation() == Relation.THIS
                || event.relation() == Relation.NEXT) && place.hasCity()
                && sentence.is(end, Category.IN) && scene.at(place.span()) == sentence.item(end).to();
    }

    /** "It was the 23rd meeting of the council", where the sentence before only tells what came of it. */
    private boolean isThis(Sentence sentence, EventMention event) {
        return sentence.is(0, Category.PRONOUN) && sentence.is(0, Category.BE) && event.ordinalAt() <= NEAR
                && story.main().filter(main -> main.type() == EngagementType.SIGNING).isPresent();
    }

    /** "It was the eleventh meeting of its kind": after no more than that a head of state received somebody. */
    private boolean isFirstOfItsKind(Sentence sentence, EventMention event) {
        var kind = sentence.all(Category.OCCASION).stream().anyMatch(words -> words.is(Category.OCCASION, "kind"));
        return story.drafts().stream()
                .noneMatch(draft -> draft.isMeeting() && draft.type() == event.type() && !draft.isScheduled())
                && story.main().filter(main -> main.type() == EngagementType.AUDIENCE).isPresent()
                && (kind || !event.organization().isEmpty());
    }

    /** A summit told beside others, with where it was or will be: "and that this year's summit will be in Azerbaijan". */
    private boolean isOtherSummit(Scene scene, EventMention event, int from, int to) {
        return event.type() == EngagementType.SUMMIT
                && event.relation() == Relation.THIS
                && (scene.events().size() > 1 || isBesideConsultation())
                && isTold(scene, event, from, to, places.in(scene, from, to, event.at()), Dated.NONE);
    }

    /** Whether the report is about what two foreign ministries discussed, which is no summit. */
    private boolean isBesideConsultation() {
        return story.main().filter(main -> main.type() == EngagementType.CONSULTATION).isPresent();
    }

    /** "Malta will host the next session of the commission in October": after talks, and told by where and when. */
    private boolean isComing(Scene scene, EventMention event, int from, int to) {
        if (event.relation() != Relation.NEXT || story.drafts().isEmpty()) {
            return false;
        }
        var place = places.in(scene, from, to, event.at());
        return !place.isNone()
                && story.drafts().stream().noneMatch(draft -> draft.isMeeting() && draft.type() == event.type())
                && (story.calendar().in(scene, from, to, event.at()).when().start().month() > 0
                        || isPlacedByItself(scene, event, place));
    }

    /** "On 3 May a session of the commission was held in Minsk": told by when and where, if by nothing else. */
    private boolean isSettled(Scene scene, EventMention event, int from, int to) {
        var sentence = scene.sentence();
        return story.drafts().isEmpty() && sentence.zone() == Zone.BODY && event.relation() == Relation.THIS
                && event.between().isEmpty()
                && (story.calendar().in(scene, from, to, event.at()).when().start().day() > 0
                        || !story.report().language().order().nounsCapitalized() && event.isNamed(sentence))
                && ((sentence.first(Category.HELD, from, to) != Item.NONE || isPlacedAtOnce(sentence, event)
                        || sentence.has(Category.ATTEND) && scene.events().size() == 1)
                        && places.in(scene, from, to, event.at()).hasCity() || places.calledBy(scene, event).hasCity()
                        || sentence.is(event.at() - 2, Category.HOST) && sentence.has(Category.WITH)
                                && !story.hosts().host(scene, from, to).isNone());
    }

    /** "The meeting in Kota was chaired by the ministers of Peru and Chile": with nothing told before that it could be. */
    private boolean isFirstToBePlaced(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var end = sentence.item(event.at()).to();
        return story.drafts().isEmpty() && sentence.zone() == Zone.BODY && event.isMeeting()
                && (!scene.persons().isEmpty() || isWhereOneSaid(sentence)) && scene.events().size() == 1
                && event.relation() == Relation.THIS
                && (isIn(sentence, end) || isIn(sentence, event.to()) && sentence.has(Category.ATTEND)
                        || isWhyTheyGo(sentence, event));
    }

    /** "He said so on Monday at the summit in Riga". */
    private static boolean isWhereOneSaid(Sentence sentence) {
        return sentence.has(Category.SAY)
                && sentence.all(Category.PRONOUN).stream().anyMatch(who -> who.is(Category.PRONOUN, "person"));
    }

    private static boolean isIn(Sentence sentence, int at) {
        return sentence.is(at, Category.IN) && sentence.is(sentence.item(at).to(), Category.CITY);
    }

    /** "Travels to Peru for a meeting of the parties": nothing but a journey, and its end. */
    private static boolean isWhyTheyGo(Sentence sentence, EventMention event) {
        var reason = sentence.item(event.at() - 1).is(Category.LINK) ? event.at() - 2 : event.at() - 1;
        return (sentence.is(reason, Category.STAY) || sentence.is(reason, Category.FROM)
                || sentence.is(event.at() - 1, Category.STAY))
                && sentence.all(Category.ARRIVE).stream().anyMatch(verb -> verb.is(Category.ARRIVE, "visit"));
    }

    /** "The meeting had its start on 8 June 2012 in Trabzon": in another year than the report's own, and in another city. */
    private boolean isAnother(Scene scene, EventMention event, int from, int to) {
        var main = story.current().filter(Draft::isMeeting);
        var date = story.calendar().in(scene, from, to, event.at());
        var place = places.in(scene, from, to, event.at());
        if (event.relation() == Relation.NEXT) {
            return main.isPresent() && MeetingDates.isOwn(scene, event, place, date);
        }
        var day = date.when().start();
        var city = place.city();
        if (main.isPresent() && NextHosts.isIndefinite(scene.sentence(), event) && !city.isEmpty()
                && !main.get().isScheduled() && !main.get().city().isEmpty() && !main.get().city().equals(city)
                && scene.sentence().first(Category.FUTURE, from, to) != Item.NONE) {
            return true;
        }
        return main.isPresent() && day.isDay() && main.get().when().start().hasYear()
                && main.get().when().start().year() != day.year() && !city.isEmpty()
                && !main.get().city().equals(city) && scene.sentence().first(Category.HELD, from, to) != Item.NONE
                && scene.sentence().first(Category.SINCE, event.at(), scene.at(place.span())) == Item.NONE;
    }

    /** "A trilateral meeting between Niger, Mali and Chad was held": told by who met, where no other meeting is told yet. */
    private boolean isOfStates(Sentence sentence, EventMention event, int from, int to) {
        return event.between().size() > 2 && story.drafts().stream().noneMatch(Draft::isMeeting)
                && (sentence.first(Category.HELD, from, to) != Item.NONE
                        || sentence.first(Category.FUTURE, from, to) != Item.NONE
                        || sentence.first(Category.HOST, from, to) != Item.NONE);
    }

    /** "The forum is in Varna on 3 May": with no other verb. */
    static boolean isPlacedAtOnce(Sentence sentence, EventMention event) {
        var end = sentence.item(event.at()).to();
        return event.at() < 2 && sentence.first(Category.IN, end, end + 2) != Item.NONE;
    }

    /** "4+4": a format by its figures. */
    private static boolean isFormat(Sentence sentence, EventMention event) {
        for (var at = event.from(); at + 2 < Math.min(sentence.size(), event.to() + 12); at++) {
            if (sentence.token(at).number() > 0 && sentence.sign(at + 1, '+') && sentence.token(at + 2).number() > 0) {
                return true;
            }
        }
        return false;
    }
}
