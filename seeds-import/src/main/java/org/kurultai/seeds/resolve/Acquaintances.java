package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.domain.office.PersonId;
import org.kurultai.seeds.facts.Participant;

/**
 * The persons that reports have named so far. Two spellings are one person where they are alike word by word, and side
 * and kind of office are the same. What is alike but not enough is asked, never guessed: until it is answered they are two.
 */
public final class Acquaintances {

    /** From here on spellings are alike. */
    static final double ALIKE = 0.8;

    /** From here on they may be. */
    static final double PERHAPS = 0.65;

    private final Map<String, List<Acquaintance>> bySide = new HashMap<>();
    private final Map<PersonId, Integer> identifiers = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();

    private record Acquaintance(PersonId person, Participant participant) {}

    /** The identifier of a participant: that of somebody known, or a new one. */
    public synchronized PersonId identify(Participant participant) {
        var known = bySide.computeIfAbsent(side(participant), side -> new ArrayList<>());
        var best = known.stream().filter(one -> areOne(one.participant(), participant)).findFirst();
        if (best.isPresent()) {
            return best.get().person();
        }
        var person = newIdentifier(participant.name());
        for (var one : known) {
            if (Likeness.of(one.participant().name(), participant.name()) >= PERHAPS) {
                questions.add(new Question(
                        "Are %s (%s) and %s (%s) one person?".formatted(
                                participant.name(), participant.role(), one.participant().name(),
                                one.participant().role()),
                        person.value(), one.person().value()));
            }
        }
        known.add(new Acquaintance(person, participant));
        return person;
    }

    /** What a person has to decide. */
    public synchronized List<Question> questions() {
        return List.copyOf(questions);
    }

    /** Whether two participants are one person. */
    static boolean areOne(Participant one, Participant other) {
        if (!side(one).equals(side(other))) {
            return false;
        }
        var like = Likeness.of(one.name(), other.name());
        return like == 1 || like >= ALIKE && one.post().equals(other.post());
    }

    private static String side(Participant participant) {
        return participant.state().isEmpty() ? participant.organization() : participant.state();
    }

    private PersonId newIdentifier(String name) {
        var person = new PersonId(Romanization.of(name).replace(' ', '-'));
        var count = identifiers.merge(person, 1, Integer::sum);
        return count == 1 ? person : new PersonId(person + "-" + count);
    }
}
