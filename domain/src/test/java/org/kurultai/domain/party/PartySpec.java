package org.kurultai.domain.party;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kurultai.domain.Specification.given;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyRejection.CodeBelongsToAnother;
import org.kurultai.domain.party.PartyRejection.FoundedOnAnotherDate;
import org.kurultai.domain.party.PartyRejection.InstitutionBelongsToAnother;
import org.kurultai.domain.party.PartyRejection.PartyIsOfAnotherKind;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

class PartySpec {

    private static final PartyId TUR = new PartyId("TUR");
    private static final PartyId TRNC = new PartyId("TRNC");
    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId ACADEMY = new PartyId("AZE.police-academy");
    private static final PartyId AZE_MINISTRY = new PartyId("AZE.interior-ministry");
    private static final PartyId BGR_MINISTRY = new PartyId("BGR.interior-ministry");
    private static final StateRegistered TURKIYE = state(TUR, "TUR", "Republic of Türkiye");

    @Test
    void a_state_is_registered_under_its_iso_code() {
        given().when(register(TUR, "TUR", "Republic of Türkiye")).thenRecorded(TURKIYE);
    }

    @Test
    void a_state_that_has_no_iso_code_is_registered_under_a_code_of_its_own() {
        given().when(register(TRNC, "", "Turkish Republic of Northern Cyprus"))
                .thenRecorded(state(TRNC, "", "Turkish Republic of Northern Cyprus"));
    }

    @Test
    void a_code_that_iso_does_not_know_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register(TRNC, "TRNC", "Turkish Republic of Northern Cyprus"))
                .withMessageContaining("TRNC");
    }

    @Test
    void another_name_of_the_state_corroborates_and_is_kept() {
        given().andFrom("one", TURKIYE)
                .whenFrom("another", register(TUR, "TUR", "Republic of Turkey"))
                .thenCorroborated(0, state(TUR, "TUR", "Republic of Turkey"));
    }

    @Test
    void two_states_do_not_share_a_code() {
        given(TURKIYE).when(register(TRNC, "TUR", "Northern Cyprus")).thenRejected(CodeBelongsToAnother.class, TURKIYE);
    }

    @Test
    void one_state_does_not_have_two_codes() {
        given(TURKIYE).when(register(TUR, "TKM", "Turkey")).thenRejected(CodeBelongsToAnother.class, TURKIYE);
    }

    @Test
    void a_state_whose_code_is_not_stated_contradicts_nothing() {
        given().andFrom("one", TURKIYE)
                .whenFrom("another", register(TUR, "", "Turkey"))
                .thenCorroborated(0, state(TUR, "", "Turkey"));
    }

    @Test
    void an_organization_is_founded_once() {
        var founded = organization("Turkic Council", "2009-10-03");
        given(founded).when(found("OTS", "2021-11-12")).thenRejected(FoundedOnAnotherDate.class, founded);
    }

    @Test
    void a_founding_under_a_later_name_and_without_a_date_is_the_same_founding() {
        given().andFrom("one", organization("Turkic Council", "2009-10-03"))
                .whenFrom("another", found("Organization of Turkic States", "XXXX"))
                .thenCorroborated(0, organization("Organization of Turkic States", "XXXX"));
    }

    @Test
    void a_state_is_no_organization_whichever_is_stated_first() {
        var founded = new OrganizationFounded(TUR, Name.english("Türkiye"), DateRange.UNKNOWN, PartialDate.UNKNOWN);
        var found = new FoundOrganization(TUR, founded.name(), DateRange.UNKNOWN, PartialDate.UNKNOWN);
        given(TURKIYE).when(found).thenRejected(PartyIsOfAnotherKind.class, TURKIYE);
        given(founded).when(register(TUR, "TUR", "Türkiye")).thenRejected(PartyIsOfAnotherKind.class, founded);
    }

    @Test
    void an_institution_is_registered_though_nothing_is_known_of_what_it_belongs_to() {
        given().when(register(AZE_MINISTRY)).thenRecorded(academyOf(AZE_MINISTRY));
    }

    @Test
    void an_institution_belongs_to_one_party() {
        given(academyOf(AZE_MINISTRY))
                .when(register(BGR_MINISTRY))
                .thenRejected(InstitutionBelongsToAnother.class, academyOf(AZE_MINISTRY));
    }

    @Test
    void a_party_goes_by_one_name_after_the_other() {
        var council = named("Turkic Council", "2009/2021");
        given(council)
                .when(new RecordPartyName(OTS, Name.english("Organization of Turkic States"),
                        DateRange.parse("2021/..")))
                .thenRecorded(named("Organization of Turkic States", "2021/.."));
    }

    @Test
    void the_same_name_stated_by_the_same_source_is_nothing_new() {
        given().andFrom("one", named("OTS", "2021/.."))
                .whenFrom("one", new RecordPartyName(OTS, Name.english("OTS"), DateRange.parse("2021/..")))
                .thenNothingNew();
    }

    private static RegisterState register(PartyId state, String iso3166, String name) {
        return new RegisterState(state, iso3166, Name.english(name), DateRange.UNKNOWN);
    }

    private static StateRegistered state(PartyId state, String iso3166, String name) {
        return new StateRegistered(state, iso3166, Name.english(name), DateRange.UNKNOWN);
    }

    private static FoundOrganization found(String name, String on) {
        return new FoundOrganization(OTS, Name.english(name), DateRange.UNKNOWN, PartialDate.parse(on));
    }

    private static OrganizationFounded organization(String name, String on) {
        return new OrganizationFounded(OTS, Name.english(name), DateRange.UNKNOWN, PartialDate.parse(on));
    }

    private static RegisterInstitution register(PartyId of) {
        return new RegisterInstitution(ACADEMY, of, InstitutionKind.ACADEMY, Name.english("Police Academy"));
    }

    private static InstitutionRegistered academyOf(PartyId of) {
        return new InstitutionRegistered(ACADEMY, of, InstitutionKind.ACADEMY, Name.english("Police Academy"));
    }

    private static PartyNamed named(String name, String used) {
        return new PartyNamed(OTS, Name.english(name), DateRange.parse(used));
    }
}
