package org.kurultai.seeds.resolve;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.When;

/** Compares what two reports say of one engagement, field by field. */
public final class Comparison {

    private Comparison() {}

    /** Whether both reports tell of one engagement. */
    public static boolean isSame(Engagement one, Engagement other) {
        if (one.type() != other.type() || !agree(one.organization(), other.organization())) {
            return false;
        }
        if (one.ordinal() > 0 && other.ordinal() > 0) {
            return one.ordinal() == other.ordinal() && agree(one.body(), other.body());
        }
        return agree(one.body(), other.body())
                && agree(one.host(), other.host())
                && !one.when().isUnknown()
                && !other.when().isUnknown()
                && one.when().start().compatible(other.when().start())
                && (!one.organization().isEmpty() || !sides(one).isEmpty() && sides(one).equals(sides(other)));
    }

    /** How both compare in each field. */
    public static Map<Field, Agreement> of(Engagement one, Engagement other) {
        var fields = new EnumMap<Field, Agreement>(Field.class);
        fields.put(Field.ORGANIZATION, words(one.organization(), other.organization()));
        fields.put(Field.ORDINAL, words(number(one.ordinal()), number(other.ordinal())));
        fields.put(Field.BODY, words(one.body(), other.body()));
        fields.put(Field.DATE, dates(one.when(), other.when()));
        fields.put(Field.CITY, words(one.city(), other.city()));
        fields.put(Field.HOST, words(one.host(), other.host()));
        fields.put(Field.PARTICIPANT, participants(one.participants(), other.participants()));
        fields.put(Field.INSTRUMENT, instruments(kinds(one), kinds(other)));
        fields.put(Field.NEXT_HOST, nextHosts(one, other));
        return fields;
    }

    private static Set<String> sides(Engagement engagement) {
        return engagement.participants().stream().map(Participant::state).collect(Collectors.toSet());
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static Agreement words(String one, String other) {
        if (one.equals(other)) {
            return Agreement.EQUAL;
        }
        return one.isEmpty() || other.isEmpty() ? Agreement.OMISSION : Agreement.CONFLICT;
    }

    private static Agreement dates(When one, When other) {
        if (one.start().equals(other.start()) && one.end().equals(other.end())) {
            return Agreement.EQUAL;
        }
        if (one.isUnknown() || other.isUnknown()) {
            return Agreement.OMISSION;
        }
        return one.start().compatible(other.start()) && one.end().compatible(other.end())
                ? Agreement.SPECIALIZATION
                : Agreement.CONFLICT;
    }

    private static Agreement participants(List<Participant> one, List<Participant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? Agreement.EQUAL : Agreement.OMISSION;
        }
        var alias = false;
        var unmatched = new HashSet<>(other);
        var missing = false;
        for (var person : one) {
            var same = unmatched.stream().filter(candidate -> Acquaintances.areOne(person, candidate)).findFirst();
            same.ifPresent(unmatched::remove);
            missing |= same.isEmpty();
            alias |= same.filter(found -> !found.name().equals(person.name())).isPresent();
        }
        if (missing || !unmatched.isEmpty()) {
            return Agreement.COMPLEMENT;
        }
        return alias ? Agreement.ALIAS : Agreement.EQUAL;
    }

    private static Set<String> kinds(Engagement engagement) {
        return engagement.instruments().stream()
                .filter(instrument -> !instrument.status().equals(InstrumentFact.EXPECTED))
                .map(InstrumentFact::kind)
                .collect(Collectors.toSet());
    }

    /** Two kinds may be two documents, or one that is called by two names: that is for a person to say. */
    private static Agreement instruments(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return Agreement.EQUAL;
        }
        return one.isEmpty() || other.isEmpty() ? Agreement.OMISSION : Agreement.COMPLEMENT;
    }

    private static Agreement nextHosts(Engagement one, Engagement other) {
        var first = one.nextHost();
        var second = other.nextHost();
        if (first.equals(second)) {
            return Agreement.EQUAL;
        }
        if (first.isNone() || second.isNone()) {
            return Agreement.OMISSION;
        }
        var compatible = first.state().equals(second.state())
                && agree(first.city(), second.city())
                && agree(number(first.year()), number(second.year()));
        return compatible ? Agreement.SPECIALIZATION : Agreement.CONFLICT;
    }
}
