package org.kurultai.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kurultai.domain.agreement.AgreementCommand.SignMemorandum;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.OfficeCommand;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand;
import org.kurultai.domain.time.PartialDate;

/** Scopes are narrow, and yet leave out nothing that matters: with all of the record before it a decider decides the same. */
class ScopeProperties {

    private static final Registrar REGISTRAR = Catalogue.registrar();
    private static final EitherOrderProperties COMMANDS = new EitherOrderProperties();

    @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_hosts(@ForAll("hosts") List<Command> commands) {
        eachIsDecidedOverItsScopeAsOverEverything(commands);
    }

    @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_delegations(@ForAll("delegations") List<Command> commands) {
        eachIsDecidedOverItsScopeAsOverEverything(commands);
    }

    @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_visitors(@ForAll("visitors") List<Command> commands) {
        eachIsDecidedOverItsScopeAsOverEverything(commands);
    }

    @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_what_was_called_off(@ForAll("calledOff") List<Command> commands) {
        eachIsDecidedOverItsScopeAsOverEverything(commands);
    }

    private static void eachIsDecidedOverItsScopeAsOverEverything(List<Command> commands) {
        var history = History.empty();
        for (var command : commands) {
            var envelope = envelope(command, history.head());
            var everything = Facts.of(history.events());
            var ruling = REGISTRAR.rule(envelope, history);
            assertThat(ruling.outcome())
                    .as("%s%nafter %s%nas it is with what lies on other days", command, everything)
                    .isEqualTo(REGISTRAR.rule(envelope, history::facts).outcome());
            assertThat(stands(ruling.outcome()))
                    .as("%s%nafter %s%nas it is with all of that before it", command, everything)
                    .isEqualTo(stands(REGISTRAR.rule(envelope, tags -> everything).outcome()));
            history = history.with(envelope, ruling.events());
        }
    }

    private static Object stands(Outcome outcome) {
        return outcome instanceof Outcome.Rejected ? "rejected" : outcome;
    }

    private static Envelope envelope(Command command, long number) {
        var source = Evidence.of(new SourceId("report-" + number % 5));
        return new Envelope(new CommandId("given-" + number), Instant.EPOCH, source, command);
    }

    @Provide
    Arbitrary<List<Command>> hosts() {
        return with(COMMANDS.hosts());
    }

    @Provide
    Arbitrary<List<Command>> delegations() {
        return with(COMMANDS.delegations());
    }

    @Provide
    Arbitrary<List<Command>> visitors() {
        return with(COMMANDS.visitors());
    }

    @Provide
    Arbitrary<List<Command>> calledOff() {
        return with(COMMANDS.calledOff());
    }

    /** Longer histories, in which persons turn out to be one, sign, are seen in office, and sources are retracted. */
    private static Arbitrary<List<Command>> with(Arbitrary<List<Command>> commands) {
        return Combinators.combine(commands, others(), commands, others(), commands)
                .as((a, b, c, d, e) -> List.of(a, b, c, d, e).stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<Command>> others() {
        var post = new PostId("uzb-interior");
        var persons = Arbitraries.of("tashpulatov", "successor").map(PersonId::new);
        var dates = Arbitraries.of("2025", "2025-05", "2025-05-23", "2026").map(PartialDate::parse);
        var occasions = Arbitraries.of("meeting:second", "visit:visit", "engagement:talks").map(Occasion::parse);
        return Arbitraries.<Command>oneOf(
                Arbitraries.just(new OfficeCommand.MergePersons(
                        new PersonId("tashpulatov"), new PersonId("successor"), "")),
                Combinators.combine(persons, dates)
                        .as((person, on) -> new OfficeCommand.AttestTenure(post, person, on, false)),
                Combinators.combine(persons, dates, occasions)
                        .as((person, on, at) -> new SignMemorandum(
                                new InstrumentId("memorandum"), Name.NONE, Set.of(),
                                Set.of(new Signatory(new PartyId("UZB"), person, post)), on, Place.UNKNOWN, at,
                                List.of())),
                Arbitraries.integers()
                        .between(0, 4)
                        .map(n -> new SourceCommand.RetractSource(new SourceId("report-" + n), "")))
                .list()
                .ofMaxSize(2);
    }
}
