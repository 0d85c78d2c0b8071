package org.kurultai.seeds.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceReading;

class PopoloSpec {

    private static final PersonId SAPT = new PersonId("sapt");
    private static final PartyId RURITANIA = new PartyId("RUR");

    @Test
    void a_person_has_names_in_their_languages_and_a_life() {
        assertThat(commands("""
                {"persons": [{"id": "sapt", "name": "Colonel Sapt", "birth_date": "1840", "death_date": null,
                  "other_names": [{"name": "Colonel Sapt", "note": "en"}, {"name": "Oberst Sapt", "note": "de"},
                                  {"name": "Old Sapt", "note": "among friends"}]}]}""")).containsExactly(
                new RegisterPerson(SAPT, Name.english("Colonel Sapt")),
                new RecordNameVariant(SAPT, new Name("Oberst Sapt", "de")),
                new RecordNameVariant(SAPT, new Name("Old Sapt", "")),
                new RecordLifeDates(SAPT, date("1840"), PartialDate.UNKNOWN));
    }

    @Test
    void organizations_are_states_institutions_and_organizations_by_their_classification() {
        assertThat(commands("""
                {"organizations": [
                  {"id": "FRA", "name": "France", "classification": "state",
                   "identifiers": [{"scheme": "iso-3166-1-alpha-3", "identifier": "FRA"}]},
                  {"id": "office", "name": "Office", "classification": "ministry", "parent_id": "FRA"},
                  {"id": "court", "name": "Court", "classification": "court", "parent": {"id": "FRA"}},
                  {"id": "league", "name": "League", "classification": "club", "founding_date": "1890-05"},
                  {"id": "they", "name": "They"}]}""")).containsExactly(
                new RegisterState(new PartyId("FRA"), "FRA", new Name("France", ""), DateRange.UNKNOWN),
                new RegisterInstitution(
                        new PartyId("office"), new PartyId("FRA"), InstitutionKind.MINISTRY, new Name("Office", "")),
                new RegisterInstitution(
                        new PartyId("court"), new PartyId("FRA"), InstitutionKind.OTHER, new Name("Court", "")),
                new FoundOrganization(
                        new PartyId("league"), new Name("League", ""), DateRange.UNKNOWN, date("1890-05")),
                new RecordPartyName(new PartyId("they"), new Name("They", ""), DateRange.UNKNOWN));
    }

    @Test
    void a_membership_in_a_post_is_a_tenure_though_the_post_comes_later_in_the_file() {
        assertThat(commands("""
                {"memberships": [
                   {"id": "m1", "person_id": "sapt", "post_id": "minister", "start_date": "1894-03-01T10:00:00Z",
                    "end_date": "1896"},
                   {"id": "m2", "person_id": "sapt", "post_id": "minister", "label": "acting"}],
                 "posts": [{"id": "minister", "organization_id": "RUR", "label": "Minister", "role": "interior"}]}"""))
                .containsExactly(
                        new EstablishPost(new PostId("minister"), RURITANIA, new Portfolio("interior"),
                                new Name("Minister", ""), false),
                        new Appoint(new PostId("minister"), SAPT, date("1894-03-01"), false),
                        new EndTenure(new PostId("minister"), SAPT, date("1896"), EndReason.UNSTATED),
                        new AttestTenure(new PostId("minister"), SAPT, PartialDate.UNKNOWN, true));
    }

    @Test
    void a_membership_without_a_post_is_in_the_one_that_all_members_share() {
        var members = new PostId("diet/member-of-the-diet");

        assertThat(commands("""
                {"memberships": [{"person_id": "sapt", "organization_id": "diet", "role": "Member of the Diet",
                   "start_date": "1894"}]}""")).containsExactly(
                new EstablishPost(members, new PartyId("diet"), Portfolio.NONE, new Name("Member of the Diet", ""),
                        true),
                new Appoint(members, SAPT, date("1894"), false));
    }

    @Test
    void an_organization_that_is_a_member_belongs_to_the_other() {
        assertThat(commands("""
                {"memberships": [{"member": {"id": "RUR"}, "organization_id": "league", "role": "observer",
                   "start_date": "1891", "end_date": "1895-06-01"}]}""")).containsExactly(
                new AdmitParty(new PartyId("league"), RURITANIA, MembershipStatus.OBSERVER, date("1891")),
                new WithdrawFromOrganization(new PartyId("league"), RURITANIA, date("1895-06-01")));
    }

    @Test
    void of_events_only_meetings_are_taken() {
        assertThat(commands("""
                {"persons": [], "events": [
                  {"id": "diet-3", "classification": "meeting", "start_date": "1894-03-01", "end_date": "1894-03-03"},
                  {"id": "term-1", "classification": "legislative period", "start_date": "1894"}]}"""))
                .singleElement()
                .satisfies(command -> assertThat(((ScheduleMeeting) command).when())
                        .isEqualTo(DateRange.parse("1894-03-01/1894-03-03")));
    }

    @Test
    void what_is_wrong_with_an_item_is_told_with_its_line_and_the_others_come_in() {
        var reading = read("""
                {"persons": [
                  {"id": "nobody", "gender": "male"},
                  {"id": "sapt", "name": "Sapt"},
                  {"id": "late", "name": "Late", "birth_date": "1900-13"}],
                 "posts": [{"id": "minister", "label": "Minister"}],
                 "memberships": [{"person_id": "sapt", "post_id": "p", "start_date": "1900", "end_date": "1899"},
                   {"organization_id": "league"}]}""");

        assertThat(reading.problems()).extracting(Object::toString).containsExactly(
                "2:3: this one of the persons has no \"name\"",
                "4:3: there is no such date: Invalid value for MonthOfYear (valid values 1 - 12): 13",
                "5:12: post \"minister\" is of no organization",
                "6:18: a membership from 1900 cannot end 1899",
                "7:4: this membership is nobody's: it has no \"person_id\" and no \"member\"");
        assertThat(facts(reading)).hasSize(1);
    }

    @Test
    void an_item_with_nothing_but_an_identifier_states_nothing() {
        var reading = read(
                """
                {"persons": [{"id": "tarlenheim"}], "organizations": [{"id": "RUR"}], "posts": [{"id": "minister"}]}""");

        assertThat(reading.problems()).isEmpty();
        assertThat(facts(reading)).isEmpty();
    }

    @Test
    void each_fact_rests_on_its_item() {
        var text = "{\"persons\": [\n  {\"id\": \"sapt\", \"name\": \"Şapt\"}, {\"id\": \"b\", \"name\": \"B\"}]}";
        var facts = facts(read(text));

        assertThat(facts).extracting(fact -> text.substring(
                fact.evidence().place().start(), fact.evidence().place().end()))
                .containsExactly("{\"id\": \"sapt\", \"name\": \"Şapt\"}", "{\"id\": \"b\", \"name\": \"B\"}");
    }

    @Test
    void what_is_no_json_is_refused_with_line_and_column() {
        assertThatThrownBy(() -> read("{\"persons\": [\n  {\"id\" \"sapt\"}]}"))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("2:")
                .hasMessageContaining("this is not JSON");
    }

    private static SourceReading read(String json) {
        var file = SourceFile.of(Path.of("ruritania.json"), json);
        assertThat(new PopoloFormat().recognises(file)).isTrue();
        return new PopoloFormat().read(file);
    }

    private static List<Command> commands(String json) {
        var reading = read(json);
        assertThat(reading.problems()).isEmpty();
        return facts(reading).stream().map(DossierFact::command).toList();
    }

    private static List<DossierFact> facts(SourceReading reading) {
        return reading.dossiers().stream().flatMap(dossier -> dossier.facts().stream()).toList();
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
