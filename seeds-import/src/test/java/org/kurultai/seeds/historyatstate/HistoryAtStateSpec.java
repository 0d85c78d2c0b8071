package org.kurultai.seeds.historyatstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.office.Commission;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.LapseReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.CommissionPerson;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.LapseCommission;
import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceReading;

/** The rules, on entries made up for the purpose. */
class HistoryAtStateSpec {

    private static final PostId MISSION = new PostId("usa-mission-ruritania");
    private static final PersonId DOE = new PersonId("pocom-doe-jane");

    @Test
    void a_tenure_is_a_commission_a_first_day_and_a_last() {
        assertThat(tenure("""
                <appointed><date>1901-03-04</date></appointed>
                <started><date>1901-06-01</date></started>
                <ended><date>1903-07</date><note>Presented recall on</note></ended>""")).containsExactly(
                new CommissionPerson(MISSION, DOE, commission("1901-03-04", "XXXX")),
                new Appoint(MISSION, DOE, date("1901-06-01"), false),
                new EndTenure(MISSION, DOE, date("1903-07"), EndReason.RECALLED));
    }

    @Test
    void the_day_of_arrival_is_the_first_in_charge_where_no_other_is_given() {
        assertThat(tenure("<arrived><date>1901-05-01</date></arrived>"))
                .contains(new Appoint(MISSION, DOE, date("1901-05-01"), false));
        assertThat(tenure("<arrived><date>1901-05-01</date></arrived><started><date>1901-06-01</date></started>"))
                .contains(
                        new CommissionPerson(MISSION, DOE, commission("XXXX", "1901-05-01")),
                        new Appoint(MISSION, DOE, date("1901-06-01"), false));
    }

    @Test
    void a_tenure_of_which_no_day_is_known_is_attested_all_the_same() {
        assertThat(tenure("<appointed><date>1901-03-04</date></appointed>"))
                .contains(new AttestTenure(MISSION, DOE, PartialDate.UNKNOWN, false));
    }

    @Test
    void about_a_day_is_not_on_it_and_on_or_before_it_is_about_that_month() {
        assertThat(tenure("<ended><date>1903-07-09</date><note>Left post about</note></ended>"))
                .contains(new EndTenure(MISSION, DOE, date("1903-07-09~"), EndReason.UNSTATED));
        assertThat(tenure("<ended><date>1903-07-09</date><note>Left post on or before</note></ended>"))
                .contains(new EndTenure(MISSION, DOE, date("1903-07~"), EndReason.UNSTATED));
    }

    @Test
    void a_charge_ad_interim_acts_until_another_comes() {
        assertThat(commands(mission("charge-daffaires-ad-interim", "<started><date>1901-06-01</date></started>", "")))
                .contains(new Appoint(MISSION, DOE, date("1901-06-01"), true));
    }

    @Test
    void a_nominee_who_never_served_held_nothing() {
        assertThat(commands(mission(
                "envoy", "", "<appointed><date>1901-03-04</date></appointed><note>Declined appointment.</note>")))
                .contains(new LapseCommission(
                        MISSION, DOE, commission("1901-03-04", "XXXX"), LapseReason.DECLINED, "Declined appointment."))
                .noneMatch(command -> command instanceof CommissionPerson);
    }

    @Test
    void who_is_said_not_to_have_served_held_nothing_wherever_it_is_listed() {
        assertThat(tenure("<note>Took oath of office, but did not proceed to post.</note>")).containsExactly(
                new LapseCommission(MISSION, DOE, commission("XXXX", "XXXX"), LapseReason.NOT_TAKEN_UP,
                        "Took oath of office, but did not proceed to post."));
    }

    @Test
    void a_nominee_who_has_a_first_day_served() {
        assertThat(commands(mission("envoy", "", "<started><date>1901-06-01</date></started>")))
                .contains(new Appoint(MISSION, DOE, date("1901-06-01"), false));
    }

    @Test
    void why_nobody_took_up_a_commission_is_read_from_the_remark() {
        assertThat(Remarks.lapsed("Not commissioned; nomination rejected by the Senate."))
                .contains(LapseReason.REJECTED);
        assertThat(Remarks.lapsed("Nomination of May 1, 1901, not acted upon by the Senate."))
                .contains(LapseReason.NOT_CONFIRMED);
        assertThat(Remarks.lapsed("Nomination withdrawn before the Senate acted upon it."))
                .contains(LapseReason.WITHDRAWN);
        assertThat(Remarks.lapsed("Died en route to post.")).contains(LapseReason.DIED);
        assertThat(Remarks.lapsed("Resident at Strelsau.")).isEmpty();
    }

    @Test
    void a_tenure_that_ends_before_it_starts_is_told_with_its_line_and_the_others_come_in() {
        var reading = mission(
                "envoy",
                "<started><date>1901-06-01</date></started><ended><date>1900-06-01</date></ended>",
                "<appointed><date>1899-03-04</date></appointed>");

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.what()).contains("from 1901-06-01, and to 1900-06-01");
        });
        assertThat(commands(reading)).anyMatch(command -> command instanceof LapseCommission);
    }

    @Test
    void each_fact_rests_on_the_entry_that_states_it() {
        var text = missionText("envoy", "<started><date>1901-06-01</date></started>", "<note>Declined</note>");
        var reading = read("ruritania.xml", text);

        assertThat(facts(reading))
                .filteredOn(fact -> fact.command() instanceof Appoint)
                .singleElement()
                .satisfies(fact -> {
                    var place = fact.evidence().place();
                    assertThat(text.substring(place.start(), place.end()))
                            .startsWith("<chief>")
                            .contains("1901-06-01")
                            .endsWith("</chief>");
                    assertThat(fact.line()).isEqualTo(4);
                });
    }

    @Test
    void a_mission_is_one_post_whatever_its_heads_are_called_and_accredited_to() {
        assertThat(commands(mission("envoy", "", ""))).contains(
                new RegisterState(new PartyId("ruritania"), "", Name.english("Ruritania"), DateRange.UNKNOWN),
                new EstablishPost(MISSION, new PartyId("USA"), Portfolio.NONE,
                        Name.english("Chief of Mission, Ruritania"), false));
    }

    @Test
    void a_person_has_a_name_its_variants_and_a_life() {
        assertThat(commands(read("doe-jane.xml", """
                <person><id>doe-jane</id>
                  <persName><surname>Doe</surname><forename>Jane Ann</forename><genName>Jr.</genName>
                    <altname>Jane A. Doe</altname></persName>
                  <birth>1861</birth><death/></person>"""))).containsExactly(
                new RegisterPerson(DOE, Name.english("Jane Ann Doe, Jr.")),
                new RecordNameVariant(DOE, Name.english("Jane A. Doe")),
                new RecordLifeDates(DOE, date("1861"), PartialDate.UNKNOWN));
    }

    @Test
    void a_visit_tells_who_came_from_where_and_when_and_at_what_level() {
        var visit = new VisitId("usa-visit-7");

        assertThat(commands(visits("Queen Flavia", "Private visit, followed by a State Visit."))).contains(
                new ConcludeVisit(visit, date("1895-03-06")),
                new RecordAttendance(
                        new Occasion(Occasion.Kind.VISIT, "usa-visit-7"),
                        Delegate.of(new PartyId("ruritania"), new PersonId("visitor-ruritania-flavia"),
                                new PostId("ruritania-queen")).withCapacity("Queen")))
                .filteredOn(command -> command instanceof AnnounceVisit)
                .singleElement()
                .satisfies(command -> {
                    var announced = (AnnounceVisit) command;
                    assertThat(announced.when()).isEqualTo(DateRange.parse("1895-03-04/1895-03-06"));
                    assertThat(announced.level()).isEqualTo(VisitLevel.STATE);
                });
    }

    @Test
    void two_visitors_are_two_and_one_of_two_titles_is_one() {
        assertThat(Visitor.all("King Rudolf V and Prime Minister Sapt")).containsExactly(
                new Visitor("King", "Rudolf V"), new Visitor("Prime Minister", "Sapt"));
        assertThat(Visitor.all("Premier and Prince Michael"))
                .containsExactly(new Visitor("Premier and Prince", "Michael"));
        assertThat(Visitor.all("President Rupert Hentzau, Jr."))
                .containsExactly(new Visitor("President", "Rupert Hentzau, Jr."));
    }

    @Test
    void a_surname_alone_is_the_same_person_only_within_a_decade() {
        var country = new PartyId("RUR");
        var president = new Visitor("President", "Elphberg");

        assertThat(president.person(country, date("1934-01-02")))
                .isEqualTo(president.person(country, date("1939-01-02")))
                .isNotEqualTo(president.person(country, date("1971-01-02")));
        assertThat(new Visitor("President", "Anton Elphberg").person(country, date("1939-01-02")))
                .isEqualTo(new Visitor("Prime Minister", "Anton Elphberg").person(country, date("1971-01-02")));
    }

    @Test
    void who_is_elected_or_acting_is_in_no_office_yet() {
        assertThat(new Visitor("President-elect", "Anton Elphberg").post(new PartyId("RUR"))).isEqualTo(PostId.NONE);
        assertThat(new Visitor("Acting President", "Anton Elphberg").post(new PartyId("RUR"))).isEqualTo(PostId.NONE);
    }

    @Test
    void what_is_no_xml_or_declares_entities_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("a.xml", "<person>\n<id>a</person>"))
                .isInstanceOfSatisfying(SourceException.class,
                        e -> assertThat(e.problems().getFirst().line()).isEqualTo(2))
                .hasMessageContaining("not well-formed");
        assertThatThrownBy(() -> XmlFile.read("<!DOCTYPE person [<!ENTITY a \"b\">]>\n<person><id>&a;</id></person>"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("document type");
        assertThatThrownBy(() -> XmlFile.read("<a>".repeat(100_000)))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("too deeply");
    }

    @Test
    void places_are_found_past_comments_and_quoted_brackets() {
        var text = "<visits><!-- <visit> --><visit note=\"a > b\"><id/></visit></visits>";
        var visit = XmlFile.read(text).children().getFirst();

        assertThat(text.substring(visit.place().start(), visit.place().end()))
                .isEqualTo("<visit note=\"a > b\"><id/></visit>");
    }

    private static List<Command> tenure(String events) {
        return commands(mission("envoy", events, "")).stream()
                .filter(command -> !(command instanceof RegisterState || command instanceof EstablishPost))
                .toList();
    }

    private static SourceReading mission(String role, String chief, String nominee) {
        return read("ruritania.xml", missionText(role, chief, nominee));
    }

    private static String missionText(String role, String chief, String nominee) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <country-mission><territory-id>ruritania</territory-id>
                  <chiefs>
                    %s</chiefs>
                  <other-nominees>
                    %s</other-nominees></country-mission>
                """.formatted(entry("rt-1901-doe-01", role, chief), entry("rt-1901-doe-02", role, nominee));
    }

    private static String entry(String id, String role, String events) {
        return events.isEmpty()
                ? ""
                : "<chief><id>%s</id><person-id>doe-jane</person-id><role-title-id>%s</role-title-id>"
                        .formatted(id, role)
                        + "<contemporary-territory-id>ruritania</contemporary-territory-id>" + events + "</chief>";
    }

    private static SourceReading visits(String visitor, String description) {
        return read("1890.xml", """
                <visits><visit><id>7</id><start-date>1895-03-04</start-date><end-date>1895-03-06</end-date>
                <visitor>%s</visitor><from id="ruritania">Ruritania</from>
                <description>%s</description></visit></visits>""".formatted(visitor, description));
    }

    private static SourceReading read(String name, String text) {
        var file = SourceFile.of(Path.of(name), text);
        var format = new HistoryAtState();
        assertThat(format.recognises(file)).isTrue();
        return format.read(file);
    }

    private static List<Command> commands(SourceReading reading) {
        return facts(reading).stream().map(DossierFact::command).toList();
    }

    private static List<DossierFact> facts(SourceReading reading) {
        return reading.dossiers().stream().flatMap(dossier -> dossier.facts().stream()).toList();
    }

    private static Commission commission(String issued, String arrived) {
        return new Commission(date(issued), Name.english("Envoy"), new PartyId("ruritania"), date(arrived));
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
