package org.kurultai.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.time.PartialDate;

class TenureProperties {

    private static final Registrar REGISTRAR = Catalogue.registrar();
    private static final PostId POST = new PostId("tur-interior");
    private static final EstablishPost ESTABLISH = new EstablishPost(
            POST, new PartyId("TUR"), new Portfolio("interior"), Name.english("Minister of Internal Affairs"), false);

    /** An appointment that arrives late can explain what was a contradiction without it, so none is among the two. */
    @Property(seed = "1")
    void two_statements_contradict_each_other_in_either_order(
            @ForAll("histories") List<Command> before, @ForAll("later") Command one, @ForAll("later") Command other) {
        var known = record(record(History.empty(), ESTABLISH), before);
        assertThat(accepts(known, one) && accepts(record(known, one), other))
                .isEqualTo(accepts(known, other) && accepts(record(known, other), one));
    }

    /** Whoever is appointed twice may have been out of office in between, which only explains what comes after. */
    @Property(seed = "1")
    void a_post_established_first_or_last_is_held_by_one_alike(@ForAll("histories") List<Command> tenures) {
        if (someoneIsAppointedTwice(tenures)) {
            return;
        }
        var first = true;
        var known = record(History.empty(), ESTABLISH);
        for (var tenure : tenures) {
            first &= accepts(known, tenure);
            known = record(known, tenure);
        }
        var open = History.empty();
        var last = true;
        for (var tenure : tenures) {
            last &= accepts(open, tenure);
            open = record(open, tenure);
        }
        if (last && !first) {
            assertThat(accepts(open, ESTABLISH)).isFalse();
        }
        if (first) {
            assertThat(last && accepts(open, ESTABLISH)).isTrue();
        }
    }

    private static boolean someoneIsAppointedTwice(List<Command> tenures) {
        var appointed = tenures.stream()
                .filter(Appoint.class::isInstance)
                .map(command -> ((Appoint) command).person())
                .toList();
        return Set.copyOf(appointed).size() < appointed.size();
    }

    @Provide
    Arbitrary<List<Command>> histories() {
        return Arbitraries.oneOf(appointments(), ends(), attestations())
                .list()
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Command> later() {
        return Arbitraries.oneOf(ends(), attestations()).withoutEdgeCases();
    }

    private static Arbitrary<Command> appointments() {
        return Combinators.combine(persons(), days(), acting())
                .as((who, on, acting) -> new Appoint(POST, who, on, acting));
    }

    private static Arbitrary<Command> attestations() {
        return Combinators.combine(persons(), days(), acting())
                .as((who, on, acting) -> new AttestTenure(POST, who, on, acting));
    }

    private static Arbitrary<Command> ends() {
        return Combinators.combine(persons(), days()).as((who, on) -> new EndTenure(POST, who, on, EndReason.UNSTATED));
    }

    private static Arbitrary<PersonId> persons() {
        return Arbitraries.of("soylu", "yerlikaya").map(PersonId::new);
    }

    private static Arbitrary<PartialDate> days() {
        return Arbitraries.integers().between(1, 6).map(day -> PartialDate.parse("2023-06-0" + day));
    }

    private static Arbitrary<Boolean> acting() {
        return Arbitraries.frequency(
                Tuple.of(3, false), Tuple.of(1, true));
    }

    private static boolean accepts(History known, Command command) {
        return !(REGISTRAR.rule(envelope(known, command), known).outcome() instanceof Outcome.Rejected);
    }

    private static History record(History known, Command command) {
        var envelope = envelope(known, command);
        return known.with(envelope, REGISTRAR.rule(envelope, known).events());
    }

    private static History record(History known, List<Command> commands) {
        var longer = known;
        for (var command : commands) {
            longer = record(longer, command);
        }
        return longer;
    }

    private static Envelope envelope(History known, Command command) {
        return new Envelope(new CommandId("command-" + known.head()), Instant.EPOCH, Evidence.NONE, command);
    }
}
