package org.kurultai.seeds.extract.side;

import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.mention.person.Office;

/** Of which state somebody is not, however likely it be from what else the report tells. */
final class Exclusions {

    private final Story story;

    Exclusions(Story story) {
        this.story = story;
    }

    /** Whether somebody is of another state than that of the people with whom he or she dealt. */
    static boolean isOfOther(String state, Draft draft, Person person, boolean host) {
        return !state.isEmpty() && (isCounterpartOf(state, draft, person) || areTwo(draft)
                && isFirst(draft, person)
                && !(state.equals(draft.host()) && host)
                && draft.persons().values().stream()
                        .anyMatch(other -> other != person && other.side().equals(state)));
    }

    /** "The minister, A, and his counterpart B, Peru's minister": whoever has a counterpart of a state is of none of it. */
    private static boolean isCounterpartOf(String state, Draft draft, Person person) {
        var behind = draft.persons().values().stream().dropWhile(other -> other != person).skip(1).findFirst();
        return !person.isCounterpart()
                && behind.filter(next -> next.isCounterpart() && next.side().equals(state)).isPresent();
    }

    /** Whether two dealt with each other, and did not travel together. */
    static boolean areTwo(Draft draft) {
        return !draft.isMeeting() && !draft.isVisit() && draft.persons().size() == 2;
    }

    static boolean isFirst(Draft draft, Person person) {
        return draft.persons().values().iterator().next() == person;
    }

    /** Whether somebody who is told of first met nobody but people of a state that hosted, and so is none of theirs. */
    boolean isGuestOf(String state, Person person) {
        return !state.isEmpty() && story.drafts().stream()
                .filter(talks -> talks.persons().size() == 2 && isFirst(talks, person))
                .filter(talks -> talks.type() == EngagementType.BILATERAL_TALKS
                        || talks.type() == EngagementType.AUDIENCE)
                .anyMatch(talks -> talks.host().equals(state) && talks.persons().values().stream()
                        .allMatch(other -> other == person || other.side().equals(state)));
    }

    /** "Vanuatu's Prime Minister and Chair A; Prime Minister B": whether somebody else of a state holds one of the offices of which it has but one. */
    static boolean isHeldByOther(String state, Draft draft, Person person) {
        return draft.isMeeting() && person.offices().stream().filter(Office::isHeadOfState)
                .anyMatch(office -> draft.persons().values().stream().anyMatch(other -> other != person
                        && other.state().equals(state) && other.offices().contains(office)));
    }
}
