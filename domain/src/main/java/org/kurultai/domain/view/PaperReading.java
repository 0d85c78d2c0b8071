package org.kurultai.domain.view;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.Happening.Kind;

/** An instrument on the timeline: how it came about, and the steps in its life. */
record PaperReading(
        TimelineKey.Instrument key,
        Reading<TimelineKey> reading,
        OccasionDates dates,
        Function<Collection<PersonId>, Facts> mergers) {

    Stream<Happening> rows() {
        var facts = reading.facts(key);
        var read = new InstrumentReading(key.instrument(), facts);
        return read.row(Persons.identity(read.persons(), mergers), dates).stream()
                .flatMap(i -> Stream.concat(concluded(i, facts), i.steps().stream().map(this::step)));
    }

    private Stream<Happening> concluded(Instrument instrument, Facts facts) {
        var said = Statements.of(facts, Concluded.class);
        if (said.isEmpty()) {
            return Stream.of();
        }
        var signed = !facts.standing(InstrumentSigned.class).isEmpty();
        var parties = Stream.<PartyId>concat(
                instrument.parties().stream(), instrument.signatories().stream().map(Signatory::party)).toList();
        return Stream.of(Happening.of(
                signed ? Kind.SIGNED : Kind.ADOPTED,
                instrument.when(),
                new Matter.Paper(key.instrument()),
                parties,
                instrument.signatories().stream().map(Signatory::person).toList(),
                instrument.designation().title().text(),
                said.evidence()));
    }

    private Happening step(TreatyAction step) {
        return Happening.of(
                Kind.INSTRUMENT_STEP,
                DateRange.on(step.on()),
                new Matter.Paper(key.instrument()),
                Set.of(step.party()),
                Set.of(),
                Rows.words(step.kind()),
                step.evidence());
    }
}
