package org.kurultai.domain.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.office.NamesPersons;
import org.kurultai.domain.office.OfficeEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.PartialDate;

/** What was recorded about instruments. */
public sealed interface AgreementEvent extends Event permits AgreementEvent.Concluded, LifeCycleEvent {

    /** Which instrument. */
    InstrumentId instrument();

    /** When it happened. */
    PartialDate on();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(instrument()));
    }

    /** An instrument came about. Sources may call it by different kinds and titles. */
    sealed interface Concluded extends AgreementEvent {
        /** What this source calls it. */
        InstrumentKind kind();

        /** The title this source gives it. */
        Name title();

        /** Between whom it is. */
        Set<PartyId> parties();

        /** When it was signed or adopted. */
        @Override
        PartialDate on();

        /** Where. */
        Place place();

        /** At which meeting, visit or engagement. */
        Occasion occasion();

        /** What it is about. */
        List<String> subjects();

        @Override
        default Set<Tag> tags() {
            return occasion().isNone()
                    ? Set.of(tag(instrument()))
                    : Set.of(tag(instrument()), OccasionEvent.happeningTag(occasion()));
        }
    }

    /** An instrument was signed. */
    record InstrumentSigned(
            InstrumentId instrument,
            InstrumentKind kind,
            Name title,
            Set<PartyId> parties,
            Set<Signatory> signatories,
            PartialDate on,
            Place place,
            Occasion occasion,
            List<String> subjects,
            String signedBy)
            implements Concluded, NamesPersons {
        public InstrumentSigned {
            parties = Ordered.set(parties);
            signatories = Ordered.set(signatories);
            subjects = List.copyOf(subjects);
        }

        /** Where whoever signed is named one by one, or not at all. */
        public InstrumentSigned(
                InstrumentId instrument,
                InstrumentKind kind,
                Name title,
                Set<PartyId> parties,
                Set<Signatory> signatories,
                PartialDate on,
                Place place,
                Occasion occasion,
                List<String> subjects) {
            this(instrument, kind, title, parties, signatories, on, place, occasion, subjects, "");
        }

        @Override
        public Set<Tag> tags() {
            var tags = new HashSet<>(Concluded.super.tags());
            for (var signatory : signatories) {
                if (!signatory.post().isNone()) {
                    tags.add(OfficeEvent.serviceTag(signatory.post()));
                }
            }
            return tags;
        }

        @Override
        public Dating dating() {
            return Dating.of(tag(instrument), Bounds.told(OccasionEvent.days(on)));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentSigned s && s.instrument.equals(instrument);
        }

        @Override
        public InstrumentSigned withPersons(UnaryOperator<PersonId> identifier) {
            var theirs = signatories.stream()
                    .map(s -> new Signatory(s.party(), identifier.apply(s.person()), s.post()))
                    .toList();
            return new InstrumentSigned(
                    instrument, kind, title, parties, Ordered.set(theirs), on, place, occasion, subjects, signedBy);
        }
    }

    /** An instrument was adopted without anybody signing it. */
    record InstrumentAdopted(
            InstrumentId instrument,
            InstrumentKind kind,
            Name title,
            Set<PartyId> parties,
            PartialDate on,
            Place place,
            Occasion occasion,
            List<String> subjects)
            implements Concluded {
        public InstrumentAdopted {
            parties = Ordered.set(parties);
            subjects = List.copyOf(subjects);
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentAdopted a && a.instrument.equals(instrument);
        }
    }

    /** What carries this tag is about the instrument. */
    static Tag tag(InstrumentId instrument) {
        return Tag.of("instrument", instrument);
    }
}
