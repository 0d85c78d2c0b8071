package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.series.Former;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;

/** Encounters that a report tells again, be it in other words. */
final class KnownEncounters {

    private final Story story;

    KnownEncounters(Story story) {
        this.story = story;
    }

    /** The same encounter told again: of the same persons, or of one of them where the other is not told. */
    Optional<Draft> of(EngagementType type, List<Person> present, boolean unequal) {
        for (var draft : story.drafts()) {
            if (draft.type() != type) {
                continue;
            }
            var shared = present.stream().filter(person -> draft.persons().containsKey(person.key())).count();
            var head = present.stream()
                    .anyMatch(person -> person.isHeadOfState() && draft.persons().containsKey(person.key()));
            if (draft.persons().isEmpty() && isFormer(draft)) {
                continue;
            }
            if (draft.persons().isEmpty()
                    || type == EngagementType.AUDIENCE && present.stream().noneMatch(Person::isHeadOfState) && !unequal
                    || shared == Math.min(present.size(), draft.persons().size())
                    || type == EngagementType.AUDIENCE && head && !isOfAnotherGuest(draft, present) || shared > 1) {
                return Optional.of(draft);
            }
        }
        return type == EngagementType.BILATERAL_TALKS ? atAudience(present) : Optional.empty();
    }

    /** "They last met in Riga": those who talk now, and not those whom another sentence names. */
    private static boolean isFormer(Draft draft) {
        return draft.isReadBy(Former.RULE);
    }

    /** "President A received Minister B of Peru. He also met C of Chad": one guest each, of another state. */
    private static boolean isOfAnotherGuest(Draft audience, List<Person> present) {
        var told = Story.sides(List.copyOf(audience.persons().values()));
        var guests = present.stream().filter(person -> !audience.persons().containsKey(person.key())).toList();
        return audience.persons().size() == 2 && told.size() == 2 && guests.size() == 1 && present.size() == 2
                && !guests.getFirst().side().isEmpty() && !told.contains(guests.getFirst().side());
    }

    /** "A received B. In the talks A told B": what was said at an audience that was told before, by the same two. */
    private Optional<Draft> atAudience(List<Person> present) {
        return story.drafts().stream()
                .filter(draft -> draft.type() == EngagementType.AUDIENCE && present.size() == 2
                        && Set.copyOf(present).equals(
                                draft.persons().values().stream().limit(2).collect(Collectors.toSet())))
                .findFirst();
    }

    /** "The ambassador attended the talks": those that were told last, of which the sentence tells but who else was there. */
    Optional<Draft> attended(Scene scene, List<Person> present, EngagementType type) {
        var sentence = scene.sentence();
        var others = !present.isEmpty() && Story.sides(present).size() < 2 && sentence.has(Category.ATTEND)
                && !sentence.has(Category.MEET) && !sentence.has(Category.RECEIVE) && !sentence.has(Category.PHONE)
                && sentence.all(Category.WITH).stream().allMatch(with -> with.is(Category.AND))
                && EncounterWords.bodies(scene).isEmpty()
                && (type == EngagementType.BILATERAL_TALKS || type == EngagementType.AUDIENCE);
        return others ? story.current().filter(told -> !told.isMeeting() && !told.isVisit() && !told.persons().isEmpty()
                && (told.type() == type || type == EngagementType.BILATERAL_TALKS)) : Optional.empty();
    }
}
