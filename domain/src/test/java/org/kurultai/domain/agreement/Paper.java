package org.kurultai.domain.agreement;

import java.util.List;
import java.util.Set;
import org.kurultai.domain.agreement.AgreementCommand.AdoptInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignMemorandum;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentAdopted;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What a source tells of an instrument, as the commands that state it and as the facts that are recorded of it. */
record Paper(
        InstrumentId instrument,
        InstrumentKind kind,
        Name title,
        Set<PartyId> parties,
        Set<Signatory> signatories,
        PartialDate on,
        Place place,
        Occasion occasion) {

    static final PartyId AZE = new PartyId("AZE");
    static final PartyId BGR = new PartyId("BGR");
    static final PartyId KAZ = new PartyId("KAZ");
    static final PartyId TUR = new PartyId("TUR");
    static final PartyId UZB = new PartyId("UZB");

    static Paper of(InstrumentKind kind, String instrument) {
        return new Paper(
                new InstrumentId(instrument),
                kind,
                Name.NONE,
                Set.of(),
                Set.of(),
                PartialDate.UNKNOWN,
                Place.UNKNOWN,
                Occasion.NONE);
    }

    Paper titled(String words) {
        return new Paper(instrument, kind, Name.english(words), parties, signatories, on, place, occasion);
    }

    Paper between(PartyId... theirs) {
        return new Paper(instrument, kind, title, Set.of(theirs), signatories, on, place, occasion);
    }

    Paper signedBy(Signatory... theirs) {
        return new Paper(instrument, kind, title, parties, Set.of(theirs), on, place, occasion);
    }

    Paper signedFor(PartyId... theirs) {
        return signedBy(Set.of(theirs).stream().map(Signatory::of).toArray(Signatory[]::new));
    }

    Paper on(String edtf) {
        return new Paper(instrument, kind, title, parties, signatories, date(edtf), place, occasion);
    }

    Paper in(String city, PartyId country) {
        return new Paper(instrument, kind, title, parties, signatories, on, Place.of(city, country), occasion);
    }

    Paper at(String where) {
        return new Paper(instrument, kind, title, parties, signatories, on, place, Occasion.parse(where));
    }

    SignInstrument sign() {
        return new SignInstrument(instrument, kind, title, parties, signatories, on, place, occasion, List.of());
    }

    SignMemorandum signMemorandum() {
        return new SignMemorandum(instrument, title, parties, signatories, on, place, occasion, List.of());
    }

    InstrumentSigned signed() {
        return new InstrumentSigned(instrument, kind, title, parties, signatories, on, place, occasion, List.of());
    }

    AdoptInstrument adopt() {
        return new AdoptInstrument(instrument, kind, title, parties, on, place, occasion, List.of());
    }

    InstrumentAdopted adopted() {
        return new InstrumentAdopted(instrument, kind, title, parties, on, place, occasion, List.of());
    }

    static StateRegistered state(PartyId state) {
        return new StateRegistered(state, state.value(), Name.english(state.value()), DateRange.UNKNOWN);
    }

    static InstitutionRegistered institution(PartyId institution, PartyId of) {
        return new InstitutionRegistered(
                institution, of, InstitutionKind.OTHER, Name.english(institution.value()));
    }

    static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
