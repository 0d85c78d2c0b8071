package org.kurultai.seeds.extract.whole;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.report.Dateline;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Places and dates what a report tells first by the dateline that runs into it. */
final class FromDateline {

    private static final int FAR = 5;
    private static final int FIRST = 3;
    private static final int LONGEST_BYLINE = 60;
    private static final Set<EngagementType> OF_TWO = EnumSet.of(EngagementType.BILATERAL_TALKS,
            EngagementType.AUDIENCE, EngagementType.CONSULTATION);

    private final Story story;

    FromDateline(Story story) {
        this.story = story;
    }

    void complete() {
        first();
        beside();
    }

    /** What nothing else places or dates is where and when the dateline that runs into it says. */
    private void first() {
        var dateline = story.report().dateline();
        var main = story.main().filter(draft -> !draft.isScheduled()).or(this::firstHeld);
        if (dateline.isNone() || main.isEmpty() || story.isOnline(main.get())
                || main.get().type() == EngagementType.PHONE_CALL) {
            return;
        }
        if (!dateline.runsIn()) {
            above(dateline, main.get());
            return;
        }
        var draft = main.get();
        if (draft.isMeeting() && draft.city().isEmpty() && draft.host().isEmpty()) {
            draft.where(whereSaid(draft), Zone.BODY);
        }
        var party = draft.host().isEmpty()
                ? draft.persons().isEmpty() || draft.isMeeting()
                        || draft.persons().values().stream()
                                .anyMatch(person -> person.state().isEmpty() || person.state().equals(dateline.state()))
                : draft.host().equals(dateline.state());
        if (party && draft.city().isEmpty() && isOfPeople(draft)
                && !isOneOfMany(draft, dateline.state()) && !story.calendar().isLongBeforeDateline(draft.when())) {
            var city = story.told(draft).filter(FromDateline::isInSomeProvince).isPresent() ? "" : dateline.city();
            draft.where(new Located(city, dateline.state(), dateline.span(), "dateline that runs in"),
                    Zone.DATELINE);
        }
        var elsewhere = draft.host().isEmpty() && !draft.city().isEmpty() && !draft.city().equals(dateline.city());
        if (draft.when().isUnknown() && party && !draft.isVisit() && !elsewhere) {
            draft.when(story.calendar().ofDateline(), Zone.DATELINE);
        }
    }

    /** "As Minister A, who took part in the session, said in Riga": filed elsewhere, and he spoke where he took part. */
    private Located whereSaid(Draft draft) {
        var told = story.told(draft).filter(sentence -> sentence.has(Category.ATTEND) || sentence.has(Category.DURING)
                || sentence.all(Category.MISSION).stream().anyMatch(at -> sentence.is(at.to(), Category.EVENT)));
        return told.map(sentence -> story.scenes().get(sentence.index())).stream()
                .flatMap(scene -> scene.sentence().all(Category.SAY).stream()
                        .map(say -> place(scene, behindPronoun(scene.sentence(), say.to()))))
                .filter(Located::hasCity).findFirst().orElse(Located.NONE);
    }

    /** "Said this in Riga": what was said. */
    private static int behindPronoun(Sentence sentence, int at) {
        return sentence.is(at, Category.IN) ? at : at + 1;
    }

    private Located place(Scene scene, int in) {
        return scene.sentence().is(in, Category.IN) && scene.sentence().is(in + 1, Category.CITY)
                ? story.places().ofAnother(scene, in + 1, in + 2) : Located.NONE;
    }

    /** A line of its own above the first sentence dates what is told to have been in its city, and places what was in its state. */
    private void above(Dateline dateline, Draft draft) {
        var there = draft.city().isEmpty()
                ? draft.host().isEmpty() ? isGuestOf(draft, dateline.state()) : draft.host().equals(dateline.state())
                : draft.city().equals(dateline.city());
        if (!there || dateline.date().day() == 0 || !isAbove(dateline)
                || story.calendar().isLongBeforeDateline(draft.when())) {
            return;
        }
        var placed = !draft.host().isEmpty() || !draft.city().isEmpty();
        if (isOfPeople(draft)) {
            draft.where(new Located(placed ? dateline.city() : "", dateline.state(), dateline.span(), "dateline above"),
                    Zone.DATELINE);
        }
        if (placed && draft.when().isUnknown() && !draft.isVisit()
                && story.scenes().stream().map(Scene::sentence).filter(this::isFirst)
                        .noneMatch(sentence -> sentence.has(Category.WEEKDAY))) {
            draft.when(story.calendar().ofDateline(), Zone.DATELINE);
        }
    }

    /** Whether one of a state talked with one of another, or of an organization, where nothing says that they did so elsewhere. */
    private boolean isGuestOf(Draft draft, String state) {
        var persons = draft.persons().values();
        return OF_TWO.contains(draft.type()) && persons.stream().anyMatch(person -> person.state().equals(state))
                && persons.stream().anyMatch(person -> person.isOfficer()
                        || !person.state().isEmpty() && !person.state().equals(state))
                && story.told(draft).filter(sentence -> !sentence.has(Category.MARGIN) && !sentence.has(Category.IN))
                        .isPresent();
    }

    /** Whether the first sentence of the report follows it, with nothing but who wrote it between. */
    private boolean isAbove(Dateline dateline) {
        var behind = story.report().parts().stream().filter(part -> part.span().start() >= dateline.span().end()
                && part.zone() != Zone.BYLINE && !isOfWriter(part.span())).findFirst();
        return behind.filter(part -> part.zone() == Zone.BODY).isPresent();
    }

    /** "By Ana Reyes - Harbour News:". */
    private boolean isOfWriter(Span line) {
        return line.end() - line.start() <= LONGEST_BYLINE
                && story.report().text().substring(line.start(), line.end()).strip().endsWith(":");
    }

    /** "TALLINN - The minister is on a visit. He met his colleague": what else the first sentences tell of there was in its city. */
    private void beside() {
        var dateline = story.report().dateline();
        var cities = story.drafts().stream().filter(draft -> !draft.isScheduled()).map(Draft::city)
                .filter(city -> !city.isEmpty()).distinct().toList();
        if (dateline.isNone() || !dateline.runsIn() || !cities.isEmpty()) {
            return;
        }
        story.drafts().stream()
                .filter(draft -> isOfPeople(draft) && isHeldFirst(draft) && !story.isOnline(draft)
                        && story.main().get() != draft
                        && draft.host().equals(dateline.state()) && !isOneOfMany(draft, dateline.state())
                        && !story.calendar().isLongBeforeDateline(draft.when()))
                .findFirst()
                .ifPresent(draft -> draft.where(new Located(dateline.city(), dateline.state(), dateline.span(),
                        "dateline that runs in"), Zone.DATELINE));
    }

    /** Whether people meet in one room: a wreath may lie elsewhere, and a document be signed wherever those are who sign it. */
    private static boolean isOfPeople(Draft draft) {
        return switch (draft.type()) {
            case VISIT, PHONE_CALL, CEREMONY, SIGNING -> false;
            default -> true;
        };
    }

    /** What the first sentences tell to have been, where a report is about what is to come, and not the one before that. */
    private Optional<Draft> firstHeld() {
        return story.drafts().stream().filter(draft -> draft.type() != story.main().get().type())
                .filter(this::isHeldFirst).findFirst();
    }

    private boolean isHeldFirst(Draft draft) {
        return !draft.isScheduled() && story.told(draft).filter(this::isFirst).isPresent();
    }

    private boolean isFirst(Sentence sentence) {
        return story.scenes().stream().map(Scene::sentence).filter(first -> first.zone() == Zone.BODY).limit(FIRST)
                .anyMatch(first -> first == sentence);
    }

    /** "OSLO - Norway's minister took part in the tenth meeting of the council": filed where she comes from, wherever it was. */
    private boolean isOneOfMany(Draft draft, String state) {
        return draft.isMeeting() && draft.persons().values().stream().anyMatch(person -> person.state().equals(state))
                && story.told(draft).filter(sentence -> sentence.zone() == Zone.BODY && sentence.has(Category.ATTEND)
                        && !sentence.has(Category.HELD) && !sentence.has(Category.HERE)).isPresent();
    }

    /** "At a resort in the Latgale region": not in the city where the report was filed. */
    private static boolean isInSomeProvince(Sentence sentence) {
        return sentence.all(Category.PROVINCE).stream().anyMatch(province -> {
            var in = sentence.last(Category.IN, Math.max(0, province.from() - FAR), province.from());
            return in != Item.NONE && sentence.token(province.from() - 1).capitalized()
                    && !sentence.is(province.from() - 1, Category.CITY)
                    && !sentence.is(province.from() - 1, Category.STATE);
        });
    }
}
