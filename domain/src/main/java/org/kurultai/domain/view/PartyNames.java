package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * The names of one party, each with the time it was used as all sources together tell it; most sources first. Of names
 * that as many sources use, one that the party was registered under goes first.
 */
record PartyNames(List<PartyName> names) {

    private record Naming(Name name, DateRange used, boolean registered, Evidence evidence) {}

    static PartyNames of(Facts party) {
        var namings = Statements.of(party, PartyEvent.class).all().stream()
                .flatMap(s -> naming(s.event(), s.evidence()))
                .sorted(Comparator.comparing((Naming n) -> -n.used().toString().length())
                        .thenComparing(n -> n.used().toString()))
                .toList();
        var registered = namings.stream().filter(Naming::registered).map(Naming::name).collect(Collectors.toSet());
        var names = Stated.each(namings, Naming::name, Naming::evidence, Name::text).stream()
                .map(Stated::value)
                .flatMap(name -> periods(namings.stream().filter(n -> n.name().equals(name)).toList()))
                .sorted(Comparator.comparing((PartyName n) -> -new Stated<>(n, n.evidence()).sources())
                        .thenComparing(n -> !registered.contains(n.name()))
                        .thenComparing(n -> n.name().text())
                        .thenComparing(n -> n.name().language())
                        .thenComparing(PartyName::used, Mark.BY_DATE))
                .toList();
        return new PartyNames(names);
    }

    private static Stream<Naming> naming(PartyEvent event, Evidence evidence) {
        return switch (event) {
            case StateRegistered s -> Stream.of(new Naming(s.name(), s.used(), true, evidence));
            case OrganizationFounded o -> Stream.of(new Naming(o.name(), o.used(), true, evidence));
            case InstitutionRegistered i -> Stream.of(new Naming(i.name(), DateRange.UNKNOWN, true, evidence));
            case PartyNamed n -> Stream.of(new Naming(n.name(), n.used(), false, evidence));
            case MembershipEvent m -> Stream.of();
        };
    }

    private static Stream<PartyName> periods(List<Naming> sameName) {
        var periods = new ArrayList<List<Naming>>();
        for (var naming : sameName) {
            periods.stream()
                    .filter(p -> p.stream().allMatch(n -> n.used().compatible(naming.used())))
                    .findFirst()
                    .ifPresentOrElse(p -> p.add(naming), () -> periods.add(new ArrayList<>(List.of(naming))));
        }
        return periods.stream().map(p -> new PartyName(
                p.getFirst().name(),
                p.stream().map(Naming::used).reduce(DateRange::refinedBy).orElseThrow(),
                Stated.evidence(p.stream().map(Naming::evidence))));
    }

    /** The name on a date, in that language if there is one, else in English, else in any. */
    Name name(String language, PartialDate on) {
        return names.stream()
                .filter(n -> !n.used().contains(on).isNo())
                .min(Comparator.comparing((PartyName n) -> !n.name().language().equals(language))
                        .thenComparing(n -> !n.name().language().equals("en"))
                        .thenComparing(n -> on.isUnknown() ? !n.used().open() : n.used().contains(on) != Answer.YES))
                .map(PartyName::name)
                .orElse(Name.NONE);
    }
}
