package org.kurultai.seeds.resolve;

import static org.kurultai.seeds.resolve.Agreement.ALIAS;
import static org.kurultai.seeds.resolve.Agreement.COMPLEMENT;
import static org.kurultai.seeds.resolve.Agreement.CONFLICT;
import static org.kurultai.seeds.resolve.Agreement.EQUAL;
import static org.kurultai.seeds.resolve.Agreement.OMISSION;
import static org.kurultai.seeds.resolve.Agreement.SPECIALIZATION;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.When;

/** How two values of one field compare, whatever the field. */
final class Agreements {

    private Agreements() {}

    static Agreement words(String one, String other) {
        if (one.equals(other)) {
            return EQUAL;
        }
        return one.isEmpty() || other.isEmpty() ? OMISSION : CONFLICT;
    }

    /** A summit is a meeting, and so are talks: one word is narrower than the other. */
    static Agreement types(EngagementType one, EngagementType other) {
        return one == other ? EQUAL : SPECIALIZATION;
    }

    /** "Ministers" leaves open what "interior ministers" says. */
    static Agreement bodies(String one, String other) {
        var narrower = !one.isEmpty() && other.endsWith(" " + one) || !other.isEmpty() && one.endsWith(" " + other);
        return narrower ? SPECIALIZATION : words(one, other);
    }

    static Agreement days(When one, When other) {
        if (one.start().equals(other.start()) && one.end().equals(other.end())) {
            return EQUAL;
        }
        if (one.isUnknown() || other.isUnknown()) {
            return OMISSION;
        }
        return one.start().compatible(other.start()) && one.end().compatible(other.end()) ? SPECIALIZATION : CONFLICT;
    }

    static Agreement participants(List<Participant> some, List<Participant> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() && others.isEmpty() ? EQUAL : OMISSION;
        }
        var found = EnumSet.of(EQUAL);
        for (var one : some) {
            found.add(others.stream()
                    .map(other -> persons(one, other))
                    .min(Agreements::byWeight)
                    .orElse(COMPLEMENT));
        }
        if (found.contains(CONFLICT)) {
            return CONFLICT;
        }
        var all = some.size() == others.size() && !found.contains(COMPLEMENT);
        return all ? heaviest(found) : COMPLEMENT;
    }

    /** One person under two spellings, one called more fully, somebody on two sides at once, or two persons. */
    private static Agreement persons(Participant one, Participant other) {
        if (Acquaintances.areOne(one, other)) {
            if (one.name().equals(other.name())) {
                return EQUAL;
            }
            var fuller = Romanization.words(one.name()).size() != Romanization.words(other.name()).size();
            return fuller ? SPECIALIZATION : ALIAS;
        }
        var bothSided = !Acquaintances.side(one).isEmpty() && !Acquaintances.side(other).isEmpty();
        return bothSided && Romanization.words(one.name()).equals(Romanization.words(other.name()))
                ? CONFLICT
                : COMPLEMENT;
    }

    /** A person found again, however spelled, goes before a namesake on another side, and that before a stranger. */
    private static int byWeight(Agreement one, Agreement other) {
        return Integer.compare(weight(one), weight(other));
    }

    private static int weight(Agreement agreement) {
        return switch (agreement) {
            case EQUAL -> 0;
            case ALIAS -> 1;
            case SPECIALIZATION -> 2;
            case CONFLICT -> 3;
            case COMPLEMENT, OMISSION -> 4;
        };
    }

    private static Agreement heaviest(Collection<Agreement> found) {
        return found.stream().max(Agreements::byWeight).orElse(EQUAL);
    }

    /** Two kinds may be two documents, or one that is called by two names: that is for a person to say. */
    static Agreement instruments(Set<InstrumentFact> some, Set<InstrumentFact> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() && others.isEmpty() ? EQUAL : OMISSION;
        }
        if (!kinds(some).equals(kinds(others))) {
            return COMPLEMENT;
        }
        if (titles(some).equals(titles(others))) {
            return EQUAL;
        }
        return titles(some).contains("") || titles(others).contains("") ? SPECIALIZATION : ALIAS;
    }

    private static Set<String> kinds(Set<InstrumentFact> instruments) {
        return instruments.stream().map(InstrumentFact::kind).collect(Collectors.toSet());
    }

    private static Set<String> titles(Set<InstrumentFact> instruments) {
        return instruments.stream().map(InstrumentFact::title).collect(Collectors.toSet());
    }

    static Agreement nextHosts(NextHost one, NextHost other) {
        if (one.equals(other)) {
            return EQUAL;
        }
        if (one.isNone() || other.isNone()) {
            return OMISSION;
        }
        var compatible = one.state().equals(other.state())
                && Recognition.agree(one.city(), other.city())
                && (one.year() == 0 || other.year() == 0 || one.year() == other.year());
        return compatible ? SPECIALIZATION : CONFLICT;
    }
}
