package org.kurultai.domain.view;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.LifeCycle;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Instrument.Designation;

/** One instrument as all sources together tell it. */
final class InstrumentReading {

    private record Called(InstrumentKind kind, Name title) {

        static final Called NOTHING = new Called(InstrumentKind.OTHER, Name.NONE);

        static Called of(Concluded concluded) {
            return new Called(concluded.kind(), concluded.title());
        }

        /** Of another kind, or of another title in the same language; a title less, or translated, is no difference. */
        boolean differs(Called other) {
            return kind != InstrumentKind.OTHER && other.kind != InstrumentKind.OTHER && kind != other.kind
                    || !title.isNone()
                            && title.language().equals(other.title.language())
                            && !other.title.isNone()
                            && !title.equals(other.title);
        }

        static String spelled(Called called) {
            return called.kind() + "|" + called.title().text() + "|" + called.title().language();
        }
    }

    private final InstrumentId instrument;
    private final Facts facts;
    private final Statements<Concluded> concluded;

    InstrumentReading(InstrumentId instrument, Facts facts) {
        this.instrument = instrument;
        this.facts = facts;
        this.concluded = Statements.of(facts, Concluded.class);
    }

    Set<PersonId> persons() {
        return signed().map(Signatory::person).filter(p -> !p.isNone()).collect(Collectors.toSet());
    }

    /** The row, if anything that stands is recorded of the instrument. */
    Optional<Instrument> row(Identity identity, OccasionDates dates) {
        var statements = Statements.of(facts, AgreementEvent.class);
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        var on = concluded.joined(Concluded::on, PartialDate.UNKNOWN, PartialDate::refinedBy);
        var occasion = concluded.chosen(Concluded::occasion, Occasion.NONE);
        return Optional.of(new Instrument(
                instrument,
                designations(),
                concluded.union(Concluded::parties),
                signatories(identity),
                Statements.of(facts, InstrumentSigned.class).each(InstrumentSigned::signedBy, "", words -> words),
                on,
                lifeCycle(dates).when(),
                concluded.joined(Concluded::place, Place.UNKNOWN, Place::refinedBy),
                occasion,
                concluded.union(Concluded::subjects),
                TreatyActions.of(facts),
                disputes(),
                statements.evidence()));
    }

    /** Its life cycle, with the date of the occasion where no better one is stated. */
    LifeCycle lifeCycle(OccasionDates dates) {
        return LifeCycle.of(instrument, facts, dates.when(concluded.chosen(Concluded::occasion, Occasion.NONE)));
    }

    private List<Designation> designations() {
        var called = concluded.each(Called::of, Called.NOTHING, Called::spelled).stream()
                .map(s -> new Designation(s.value().kind(), s.value().title(), s.evidence()))
                .toList();
        return called.isEmpty() && !concluded.isEmpty()
                ? List.of(new Designation(InstrumentKind.OTHER, Name.NONE, concluded.evidence()))
                : called;
    }

    private Stream<Signatory> signed() {
        return concluded.all().stream()
                .map(s -> s.event())
                .flatMap(c -> c instanceof InstrumentSigned s ? s.signatories().stream() : Stream.of());
    }

    /** A side without a person is left out where another source names the person, and a person without a post likewise. */
    private List<Signatory> signatories(Identity identity) {
        var all = new TreeSet<>(signed()
                .map(s -> new Signatory(s.party(), identity.canonical(s.person()), s.post()))
                .toList());
        return all.stream()
                .filter(s -> all.stream().noneMatch(other -> !other.equals(s) && isMoreOf(other, s)))
                .toList();
    }

    private static boolean isMoreOf(Signatory one, Signatory other) {
        return one.party().equals(other.party())
                && (other.person().isNone() && !one.person().isNone()
                        || other.person().equals(one.person()) && other.post().isNone());
    }

    private List<Dispute> disputes() {
        var reading = new DisputeReading(facts, facts.standing(AgreementEvent.class));
        var firstCalled = new HashMap<Called, Long>();
        for (var statement : concluded.all()) {
            firstCalled.merge(Called.of(statement.event()), statement.position(), Math::min);
        }
        var different = firstCalled.keySet().stream()
                .filter(one -> firstCalled.keySet().stream().anyMatch(one::differs))
                .toList();
        var differing = different.isEmpty()
                ? Stream.<Dispute>of()
                : Stream.of(reading.different(
                        facts.standing(Concluded.class),
                        different.stream().mapToLong(firstCalled::get).max().orElseThrow(),
                        concluded.where(c -> different.contains(Called.of(c))).evidence()));
        return Stream.concat(reading.disputes(), differing).sorted(DisputeReading.order()).toList();
    }
}
