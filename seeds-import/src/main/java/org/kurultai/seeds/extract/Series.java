package org.kurultai.seeds.extract;

import org.kurultai.seeds.facts.EngagementType;

/** What the words for an engagement mean beside others of its series, of which the report has told. */
final class Series {

    private final Story story;

    Series(Story story) {
        this.story = story;
    }

    /** "The fourth round was held in Riga": consultations before or after those that the report tells of. */
    boolean isOtherRound(EventMention event) {
        return event.type() == EngagementType.CONSULTATION && event.ordinal() > 0
                && story.drafts().stream().anyMatch(draft -> draft.type() == EngagementType.CONSULTATION
                        && draft.ordinal() > 0 && draft.ordinal() != event.ordinal());
    }

    /** A meeting whose number comes next to that of a summit is one of the same series, a round beside consultations one of them. */
    EventMention of(EventMention event) {
        var plain = event.type() == EngagementType.MEETING && event.ordinal() > 0 && event.body().isEmpty();
        if (plain && isBesideSummit(event)) {
            return event.as(EngagementType.SUMMIT);
        }
        var round = plain && event.organization().isEmpty() && story.drafts().stream().noneMatch(Draft::isMeeting)
                && isOtherRound(event.as(EngagementType.CONSULTATION));
        return round ? event.as(EngagementType.CONSULTATION) : event;
    }

    private boolean isBesideSummit(EventMention event) {
        return story.drafts().stream().anyMatch(
                draft -> draft.type() == EngagementType.SUMMIT && draft.ordinal() > 0
                        && Math.abs(draft.ordinal() - event.ordinal()) == 1);
    }
}
