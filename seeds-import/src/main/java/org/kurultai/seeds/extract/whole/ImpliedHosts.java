package org.kurultai.seeds.extract.whole;

import java.util.Optional;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.encounter.Encounters;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;

/** Who hosts what no sentence places: whoever received, or whoever hosts what else the report tells of. */
final class ImpliedHosts {

    private final Story story;

    ImpliedHosts(Story story) {
        this.story = story;
    }

    /** Who receives hosts. */
    void receivers() {
        for (var draft : story.drafts()) {
            draft.receiver().or(() -> head(draft)).filter(person -> !person.state().isEmpty()).ifPresent(person -> draft
                    .where(new Located("", person.state(), person.span(), Encounters.RECEIVED), person.zone()));
        }
    }

    /** The one head of a state or a government who gives an audience, whose state may be known but from the report's press. */
    private Optional<Person> head(Draft draft) {
        var heads = draft.persons().values().stream().filter(Person::isHeadOfState).toList();
        return draft.type() == EngagementType.AUDIENCE && draft.host().isEmpty() && heads.size() == 1
                ? heads.stream().filter(one -> !story.hosts().isAbroad(one, draft.persons().values())).findFirst()
                : Optional.empty();
    }

    /** Talks during a visit are where the visit leads, and talks beside a meeting where that is. */
    void besideOthers() {
        var visit = story.first(EngagementType.VISIT).or(() -> story.first(EngagementType.AUDIENCE));
        for (var draft : story.drafts()) {
            if (draft.host().isEmpty() && draft.type() != EngagementType.PHONE_CALL) {
                visit.filter(other -> !other.host().isEmpty())
                        .filter(other -> draft.isScheduled() == other.isScheduled()
                                || draft.isScheduled() && isOfSigner(draft, other))
                        .ifPresent(other -> draft
                                .where(new Located("", other.host(), other.spanOf(Field.HOST), "during a visit"),
                                        Zone.BODY));
            }
        }
        for (var draft : story.drafts()) {
            if (draft.host().isEmpty()
                    && (draft.type() == EngagementType.BILATERAL_TALKS || draft.type() == EngagementType.AUDIENCE)) {
                story.drafts().stream()
                        .filter(other -> !other.host().isEmpty() && !other.isScheduled() && !isOnlyNamed(other)
                                && !isBefore(other, draft)
                                && (other.type() != EngagementType.SIGNING || isOfSigner(draft, other)))
                        .findFirst().ifPresent(other -> draft
                                .where(new Located("", other.host(), other.spanOf(Field.HOST), "beside a meeting"),
                                        Zone.BODY));
            }
        }
    }

    /** Whether one was held before the other, or before the report was filed, by which the other is dated. */
    private boolean isBefore(Draft one, Draft other) {
        var day = one.when().end();
        return day.month() > 0 && (other.when().isUnknown() ? story.calendar().isLongBeforeDateline(one.when())
                : other.when().start().after(day) == Answer.YES);
    }

    /** Where verbs come last: a meeting that the sentences but name, with nobody who was there. */
    private boolean isOnlyNamed(Draft meeting) {
        return story.report().language().order().headLast() && meeting.isMeeting() && meeting.persons().isEmpty()
                && story.main().filter(main -> main == meeting).isEmpty();
    }

    private static boolean isOfSigner(Draft talks, Draft signing) {
        return talks.persons().keySet().stream().anyMatch(signing.persons()::containsKey);
    }
}
