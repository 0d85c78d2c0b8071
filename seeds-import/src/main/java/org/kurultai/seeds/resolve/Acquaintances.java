package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.facts.Participant;

/**
 * The persons that the record or earlier reports name. Two spellings are one person where they are alike word by word, and
 * side and kind of office are the same. What is alike but not enough is asked, never guessed: until it is answered they are
 * two.
 */
public final class Acquaintances {

    /** From here on spellings are alike. */
    static final double ALIKE = 0.8;

    /** From here on they may be, in one kind of office. */
    static final double PERHAPS = 0.65;

    private final Map<String, List<Acquaintance>> bySide = new HashMap<>();
    private final Map<List<String>, List<Acquaintance>> byName = new HashMap<>();
    private final Map<PersonId, SourceId> introduced = new HashMap<>();

    Acquaintances() {}

    /** One spelling of a person's name, on one side and in one kind of office. */
    private record Acquaintance(PersonId person, String name, List<String> words, String side, String kind) {

        double likeness(List<String> other) {
            return Likeness.of(words, other);
        }
    }

    /**
     * Remembers a person.
     *
     * @param person who
     * @param name a spelling of the name
     * @param side the code of the state or organization; empty if it is not known
     * @param kind the kind of office in one word; empty if it is not known
     * @param by the source that first names the person
     */
    void remember(PersonId person, String name, String side, String kind, SourceId by) {
        introduced.putIfAbsent(person, by);
        var acquaintance = new Acquaintance(person, name, Romanization.words(name), side, kind);
        var onSide = bySide.computeIfAbsent(side, s -> new ArrayList<>());
        if (!onSide.contains(acquaintance)) {
            onSide.add(acquaintance);
            byName.computeIfAbsent(acquaintance.words(), words -> new ArrayList<>()).add(acquaintance);
        }
    }

    /**
     * The identifier of a participant: that of somebody known, or a new one.
     *
     * @param participant who takes part
     * @param source the source that says so
     * @param ask is told what nobody but a person can decide
     */
    public PersonId identify(Participant participant, SourceId source, Consumer<Question> ask) {
        var words = Romanization.words(participant.name());
        var person = known(participant, words, source).orElseGet(() -> newIdentifier(words));
        remember(person, participant.name(), side(participant), participant.post(), source);
        if (introduced.getOrDefault(person, source).equals(source)) {
            perhaps(person, participant, words).forEach((other, spelled) -> ask.accept(new Question(
                    "Are %s (%s) and %s (%s) one person?".formatted(
                            participant.name(), description(side(participant), participant.role()), spelled.name(),
                            description(spelled.side(), spelled.kind())),
                    Set.of(person.value(), other.value()))));
        }
        return person;
    }

    /** Of several who are called just so, one in the same kind of office; of several who are called alike, none. */
    private Optional<PersonId> known(Participant participant, List<String> words, SourceId source) {
        var alike = bySide.getOrDefault(side(participant), List.of()).stream()
                .filter(one -> !side(participant).isEmpty() || isIntroducedBy(source, one))
                .filter(one -> isOne(one.likeness(words), one.kind(), participant.post()))
                .toList();
        var exactly = alike.stream()
                .filter(one -> one.likeness(words) == 1)
                .max(Comparator.comparing(one -> one.kind().equals(participant.post())))
                .map(Acquaintance::person);
        var persons = alike.stream().map(Acquaintance::person).distinct().toList();
        return exactly.or(() -> persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty());
    }

    /** Of two who are called alike and whose side nobody knows only what one report says is of one person. */
    private boolean isIntroducedBy(SourceId source, Acquaintance one) {
        return source.equals(introduced.get(one.person()));
    }

    /**
     * Whoever may be the same person: somebody called alike on the same side, the more so in another office, or just so on
     * another side.
     */
    private Map<PersonId, Acquaintance> perhaps(PersonId person, Participant participant, List<String> words) {
        var others = new LinkedHashMap<PersonId, Acquaintance>();
        for (var one : bySide.getOrDefault(side(participant), List.of())) {
            var enough = one.kind().equals(participant.post()) ? PERHAPS : ALIKE;
            if (!one.person().equals(person) && one.likeness(words) >= enough) {
                others.putIfAbsent(one.person(), one);
            }
        }
        if (words.size() > 1) {
            for (var one : byName.getOrDefault(words, List.of())) {
                if (!one.person().equals(person)) {
                    others.putIfAbsent(one.person(), one);
                }
            }
        }
        return others;
    }

    /** Whether two participants are one person. */
    static boolean areOne(Participant one, Participant other) {
        return side(one).equals(side(other)) && isOne(likeness(one, other), one.post(), other.post());
    }

    /** How alike the names of two participants are. */
    static double likeness(Participant one, Participant other) {
        return Likeness.of(Romanization.words(one.name()), Romanization.words(other.name()));
    }

    private static boolean isOne(double likeness, String kind, String otherKind) {
        return likeness == 1 || likeness >= ALIKE && !kind.isEmpty() && kind.equals(otherKind);
    }

    /** The code of the state or organization that a participant is of. */
    static String side(Participant participant) {
        return participant.state().isEmpty() ? participant.organization() : participant.state();
    }

    private static String description(String side, String office) {
        return office.isEmpty() || side.isEmpty() ? side + office : office + ", " + side;
    }

    private PersonId newIdentifier(List<String> words) {
        var plain = String.join("-", words);
        var person = new PersonId(plain);
        for (var count = 2; introduced.containsKey(person); count++) {
            person = new PersonId(plain + "-" + count);
        }
        return person;
    }
}
