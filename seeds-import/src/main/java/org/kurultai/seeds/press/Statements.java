package org.kurultai.seeds.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.resolve.Telling;

/** The statements of one report, each once, with the words it rests on. */
final class Statements {

    private static final String NORTHERN_CYPRUS = "TRNC";

    private final SourceId source;
    private final String language;
    private final Telling telling;
    private final List<DossierFact> facts = new ArrayList<>();
    private final Set<Command> stated = new HashSet<>();

    Statements(SourceId source, String language, Telling telling) {
        this.source = source;
        this.language = language;
        this.telling = telling;
    }

    /** Whom and what of it is known already. */
    Telling telling() {
        return telling;
    }

    List<DossierFact> facts() {
        return List.copyOf(facts);
    }

    /** A name in the language of the report. */
    Name name(String text) {
        return new Name(text, language);
    }

    /** An office as the report words it, else by its usual name. */
    Name office(Participant participant) {
        return participant.wording().isEmpty()
                ? Name.english(participant.role())
                : name(participant.wording());
    }

    void state(Command command, Claim claim) {
        state(command, claim.span(), claim.confidence(), claim.basis());
    }

    void state(Command command, Span span, double confidence) {
        state(command, span, confidence, DateBasis.NONE);
    }

    private void state(Command command, Span span, double confidence, DateBasis basis) {
        if (stated.add(command)) {
            facts.add(new DossierFact("", command, new Evidence(source, span, confidence, basis), 0, ""));
        }
    }

    /** The state of a code, registered by its short name in the language of the report. */
    PartyId state(String code, Span span) {
        var state = telling.party(code);
        var iso = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(code) ? code : "";
        state(new RegisterState(state, iso, shortName(code), DateRange.UNKNOWN), span, 1);
        return state;
    }

    /** An institution of a state or of another institution, by its name in the language of the report. */
    PartyId institution(PartyId of, PartyId state, String called, Span span) {
        var institution = telling.institution(of, state, name(called));
        state(new RegisterInstitution(institution, of, InstitutionKind.OTHER, name(called)), span, 0.8);
        return institution;
    }

    PartyId organization(String code, Span span) {
        var organization = telling.party(code);
        state(new FoundOrganization(organization, Name.english(code), DateRange.UNKNOWN, PartialDate.UNKNOWN), span, 1);
        return organization;
    }

    /** Where an engagement took place, as far as it is told. */
    Place place(Engagement engagement) {
        var country = engagement.host().isEmpty() ? PartyId.NONE : telling.party(engagement.host());
        return engagement.city().isEmpty() && country.isNone() ? Place.UNKNOWN : Place.of(engagement.city(), country);
    }

    private Name shortName(String code) {
        if (code.equals(NORTHERN_CYPRUS)) {
            return Name.english("Turkish Republic of Northern Cyprus");
        }
        for (var country : Locale.getISOCountries()) {
            var state = Locale.of("", country);
            if (state.getISO3Country().equals(code)) {
                return name(state.getDisplayCountry(Locale.of(language)));
            }
        }
        return Name.english(code);
    }
}
