package org.kurultai.domain.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.AgreementRegistryQuestion.InstrumentsSignedBy;

/** What was signed or adopted, between whom, by whom, and what became of it. Instruments come by identifier. */
public final class AgreementRegistry implements View<AgreementRegistry> {

    private final Reading<RegistryKey> reading;
    private final OccasionDates dates;

    private enum All {
        INSTRUMENTS
    }

    AgreementRegistry(Reading<RegistryKey> reading) {
        this.reading = reading;
        this.dates = new OccasionDates(reading, RegistryKey.Course::new);
    }

    @Override
    public AgreementRegistry through(Lens lens) {
        return new AgreementRegistry(reading.through(lens));
    }

    /** An instrument, if anything is recorded of it. */
    public Optional<Instrument> instrument(InstrumentId instrument) {
        return once(instrument, view -> view.read(instrument));
    }

    private Optional<Instrument> read(InstrumentId instrument) {
        var read = reading(instrument);
        return read.row(Persons.identity(read.persons(), this::mergers), dates)
                .filter(row -> reading.lens().mayHaveBegun(row.when()))
                .map(row -> row.withSteps(row.steps().stream()
                        .filter(step -> reading.lens().mayHaveBegun(step.on()))
                        .toList()));
    }

    private InstrumentReading reading(InstrumentId instrument) {
        return new InstrumentReading(instrument, reading.facts(new RegistryKey.Instrument(instrument)));
    }

    private Facts mergers(Collection<PersonId> of) {
        return reading.facts(of.stream().map(RegistryKey.Same::new).toList());
    }

    /** Every instrument. */
    public List<Instrument> all() {
        return list(All.INSTRUMENTS, view -> view.reading.keys(RegistryKey.Instrument.class).stream()
                .map(RegistryKey.Instrument::instrument)
                .sorted()
                .flatMap(instrument -> view.instrument(instrument).stream())
                .toList());
    }

    /** The instruments to which it is a party. */
    public List<Instrument> byParty(PartyId party) {
        return in(new RegistryGroup.Party(party), i -> i.parties().contains(party));
    }

    /** The instruments that the person signed, under whatever identifier. */
    public List<Instrument> bySignatory(PersonId person) {
        return list(new InstrumentsSignedBy(person), view -> view.signed(person));
    }

    private List<Instrument> signed(PersonId person) {
        var identity = Persons.identity(List.of(person), this::mergers);
        var one = identity.canonical(person);
        return where(
                identity.identifiers(person).stream(),
                i -> i.signatories().stream().anyMatch(s -> s.person().equals(one)));
    }

    /** The instruments that somebody signed for the party, which need not be a party to them. */
    public List<Instrument> signedFor(PartyId party) {
        return in(
                new RegistryGroup.Side(party),
                i -> i.signatories().stream().anyMatch(s -> s.party().equals(party)));
    }

    /** The instruments that any source calls by that kind. */
    public List<Instrument> byKind(InstrumentKind kind) {
        return in(
                new RegistryGroup.Kind(kind), i -> i.designations().stream().anyMatch(d -> d.kind() == kind));
    }

    /** The instruments that have a subject with these words in it, in capitals or not. */
    public List<Instrument> bySubject(String words) {
        var sought = words.toLowerCase(Locale.ROOT);
        Predicate<String> so = subject -> subject.toLowerCase(Locale.ROOT).contains(sought);
        return where(
                reading.kinds(RegistryGroup.Subject.class).filter(s -> so.test(s.words())),
                i -> i.subjects().stream().anyMatch(so));
    }

    /** The instruments signed or adopted on the occasion. */
    public List<Instrument> byOccasion(Occasion occasion) {
        return in(occasion, i -> i.occasion().equals(occasion));
    }

    /**
     * Whether an instrument is in force on a date for any of its parties, by the Vienna Convention on the Law of Treaties,
     * 1969. Suspension does not end it. Unknown where no such instrument is recorded.
     */
    public Answer inForceAt(InstrumentId instrument, PartialDate date) {
        return reading(instrument).lifeCycle(dates).inForceAt(date);
    }

    /**
     * The instruments to which the party is a party and that are in force on the date, or may be: those that certainly
     * are first. Whether one is in force is told of the instrument, as {@link #inForceAt} does, not of the party alone.
     */
    public List<InForce> inForce(PartyId party, PartialDate date) {
        return byParty(party).stream()
                .map(i -> new InForce(i, date, inForceAt(i.instrument(), date), i.evidence()))
                .filter(i -> !i.answer().isNo())
                .sorted(Comparator.comparing(InForce::answer))
                .toList();
    }

    /** Of one group those that really belong to it. */
    private List<Instrument> in(Object group, Predicate<Instrument> so) {
        return list(group, view -> view.where(Stream.of(group), so));
    }

    private List<Instrument> where(Stream<?> groups, Predicate<Instrument> so) {
        return groups.flatMap(group -> reading.keys(RegistryKey.Instrument.class, group).stream())
                .map(RegistryKey.Instrument::instrument)
                .distinct()
                .sorted()
                .flatMap(instrument -> instrument(instrument).stream())
                .filter(so)
                .toList();
    }

    private <T> T once(Object what, Function<AgreementRegistry, T> way) {
        return reading.once(what, within -> way.apply(new AgreementRegistry(within)));
    }

    private <T> List<T> list(Object what, Function<AgreementRegistry, List<T>> way) {
        return reading.list(what, within -> way.apply(new AgreementRegistry(within)));
    }
}
