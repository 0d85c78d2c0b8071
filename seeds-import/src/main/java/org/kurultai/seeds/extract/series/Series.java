package org.kurultai.seeds.extract.series;

import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What the words for an engagement mean beside others of its series, of which the report has told. */
public final class Series {

    private static final int BEGINNING = 3;
    private static final Categories OTHERS = Categories.of(Category.SITTING, Category.PORTFOLIO);

    private final Story story;

    public Series(Story story) {
        this.story = story;
    }

    /** "The fourth round was held in Riga": consultations before or after those that the report tells of. */
    public boolean isOtherRound(EventMention event) {
        return event.type() == EngagementType.CONSULTATION && event.ordinal() > 0
                && story.drafts().stream().anyMatch(draft -> draft.type() == EngagementType.CONSULTATION
                        && draft.ordinal() > 0 && draft.ordinal() != event.ordinal());
    }

    /**
     * A meeting whose number comes next to that of a summit is one of the same series, a round beside consultations one
     * of them, and "it was the second meeting" tells of the summit before.
     */
    public EventMention of(Sentence sentence, EventMention event) {
        var plain = event.type() == EngagementType.MEETING && event.ordinal() > 0 && event.body().isEmpty()
                && event.between().size() != 2;
        if (plain && (isBesideSummit(event) || isOfOnlySummit(sentence, event)) || isOtherOfSummits(event)) {
            return event.as(EngagementType.SUMMIT);
        }
        if (isOtherOfTalks(sentence, event)) {
            return event.as(EngagementType.BILATERAL_TALKS);
        }
        var other = event.relation() != Relation.THIS && sentence.is(event.at(), Category.OCCASION)
                && event.organization().isEmpty() && story.drafts().stream().noneMatch(Draft::isMeeting)
                && story.first(EngagementType.CONSULTATION).isPresent();
        var round = other
                || plain && event.organization().isEmpty() && story.drafts().stream().noneMatch(Draft::isMeeting)
                        && isOtherRound(event.as(EngagementType.CONSULTATION));
        return round ? event.as(EngagementType.CONSULTATION) : event;
    }

    /** "It was the second meeting": of the summit the report is about, which has no number yet. */
    public boolean isOfOnlySummit(Sentence sentence, EventMention event) {
        var it = sentence.is(0, Category.PRONOUN) || sentence.first(Category.BE, 0, BEGINNING) != Item.NONE;
        return it && event.relation() == Relation.THIS
                && event.ordinalAt() <= BEGINNING + 1
                && story.drafts().size() == 1 && story.drafts().getFirst().type() == EngagementType.SUMMIT
                && story.drafts().getFirst().ordinal() == 0;
    }

    /** "Earlier meetings were held in Riga": those of the heads of state who meet now. */
    private boolean isOtherOfSummits(EventMention event) {
        return event.type() == EngagementType.MEETING && event.body().isEmpty() && event.organization().isEmpty()
                && event.relation() != Relation.THIS && event.between().isEmpty()
                && story.main().filter(main -> main.type() == EngagementType.SUMMIT && main.body().startsWith("heads"))
                        .isPresent();
    }

    /** "Their previous meeting took place in Riga", "the next one will be in Oslo": of two who talk now. */
    private boolean isOtherOfTalks(Sentence sentence, EventMention event) {
        return event.type() == EngagementType.MEETING && event.relation() != Relation.THIS && event.ordinal() == 0
                && event.body().isEmpty() && event.organization().isEmpty() && event.between().isEmpty()
                && !(event.relation() == Relation.NEXT && sentence.hasAny(OTHERS)) && areTalks();
    }

    /** Whether they are talks that two held before those of now. */
    public boolean isFormerTalks(EventMention event) {
        return event.type() == EngagementType.BILATERAL_TALKS && event.relation() == Relation.PREVIOUS
                && areTalks();
    }

    private boolean areTalks() {
        return story.drafts().stream().noneMatch(Draft::isMeeting) && story.main()
                .filter(main -> (main.type() == EngagementType.BILATERAL_TALKS
                        || main.type() == EngagementType.PHONE_CALL)
                        && main.persons().size() <= 2
                        && main.persons().values().stream().filter(Person::isCounterpart).count() < 2)
                .isPresent();
    }

    private boolean isBesideSummit(EventMention event) {
        return story.drafts().stream().anyMatch(
                draft -> draft.type() == EngagementType.SUMMIT && draft.ordinal() > 0
                        && Math.abs(draft.ordinal() - event.ordinal()) == 1);
    }
}
