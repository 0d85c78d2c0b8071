package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.time.PartialDate;

/** What is kept with facts while they grow is what would be found in all of them anew. */
class SubjectProperties {

    private static final PartyId HUN = new PartyId("HUN");

    private static final Subject<MembershipEvent, PartyId, List<Fact<MembershipEvent>>> BY_ORGANIZATION = new Subject<>(
            MembershipEvent.class, MembershipEvent::organization,
            (organization, facts) -> facts.standing(MembershipEvent.class));

    private static final Inference<Integer> WITHDRAWALS = new Inference<>(
            facts -> facts.standing(PartyWithdrew.class).size(), List.of(PartyWithdrew.class));

    @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void of_facts_that_grow_at_their_end(@ForAll("records") List<Recorded> recorded) {
        var known = Facts.none();
        for (var next : recorded) {
            known = known.with(next);
            isAsFoundAnew(known);
        }
    }

    @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void of_facts_that_grow_anywhere(
            @ForAll("records") List<Recorded> recorded, @ForAll List<Integer> drawn) {
        var known = Facts.none();
        var rest = new ArrayList<>(recorded);
        for (var number : drawn) {
            if (!rest.isEmpty()) {
                var next = rest.remove(Math.floorMod(number, rest.size()));
                known = known.and(Facts.of(List.of(next, recorded.getFirst())));
                isAsFoundAnew(known);
            }
        }
    }

    private static void isAsFoundAnew(Facts known) {
        var anew = Facts.of(known.recorded());
        assertThat(known.standing(MembershipEvent.class)).isEqualTo(anew.standing(MembershipEvent.class));
        assertThat(known.reading(WITHDRAWALS)).isEqualTo(anew.reading(WITHDRAWALS));
        assertThat(known.aboutEach(BY_ORGANIZATION)).isEqualTo(anew.aboutEach(BY_ORGANIZATION));
        for (var organization : List.of("OTS", "EAEU", "CIS")) {
            var id = new PartyId(organization);
            assertThat(known.about(id, BY_ORGANIZATION))
                    .isEqualTo(known.standing(MembershipEvent.class, e -> e.organization().equals(id)));
        }
    }

    @Provide
    Arbitrary<List<Recorded>> records() {
        return Combinators.combine(Arbitraries.integers().between(0, 999), Arbitraries.integers().between(0, 3))
                .as((drawn, source) -> List.of(drawn, source))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(SubjectProperties::recorded);
    }

    private static List<Recorded> recorded(List<List<Integer>> drawn) {
        var recorded = new ArrayList<Recorded>();
        for (var each : drawn) {
            var position = recorded.size();
            var envelope = new Envelope(
                    new CommandId("given-" + position), Instant.EPOCH, Evidence.of(source(each.getLast())),
                    new Given());
            recorded.add(new Recorded(
                    position, FactId.of(envelope.id(), 0), event(each.getFirst(), recorded), envelope));
        }
        return recorded;
    }

    private static Event event(int number, List<Recorded> before) {
        var organization = new PartyId(List.of("OTS", "EAEU", "CIS").get(number % 3));
        var from = PartialDate.parse("20" + (10 + number % 80));
        return switch (number / 3 % 6) {
            case 0, 1 -> before.isEmpty()
                    ? new PartyWithdrew(organization, HUN, from)
                    : about(before.get(number / 20 % before.size()), number % 2 == 0);
            case 2 -> new SourceRetracted(source(number % 4), "");
            case 3 -> new PartyWithdrew(organization, HUN, from);
            default -> new PartyAdmitted(organization, HUN, MembershipStatus.MEMBER, from);
        };
    }

    private static Event about(Recorded earlier, boolean again) {
        var fact = earlier.event() instanceof FactCorroborated c
                ? new FactRef(c.fact(), c.stated())
                : new FactRef(earlier.id(), earlier.event());
        return again ? new FactCorroborated(fact.id(), fact.event()) : new FactOverruled(fact, "");
    }

    private static SourceId source(int number) {
        return new SourceId("source-" + number);
    }

    private record Given() implements Command {}
}
