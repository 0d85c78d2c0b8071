package org.kurultai.seeds.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.popolo.Popolo;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.source.SourceFile;

/** What is exported as Popolo and imported again is, as far as Popolo can hold it, what it was. */
class PopoloRoundTripTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-01T00:00:00Z"));
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_five_reports_come_back_as_they_were() throws IOException {
        try (var record = Kurultai.inMemory()) {
            SeedDossiers.all().forEach(new DossierImport(record, CLOCK)::load);
            assertComesBack(record);
        }
    }

    @Test
    void tenures_and_memberships_come_back_with_their_dates() throws IOException {
        var post = new PostId("rur-minister");
        var person = new PersonId("sapt");
        var organization = new PartyId("LEAGUE");
        try (var record = Kurultai.inMemory()) {
            record(record, new EstablishPost(
                    post, new PartyId("RUR"), new Portfolio("interior"), Name.english("Minister"), false));
            record(record, new RegisterPerson(person, Name.english("Sapt")));
            record(record, new RecordNameVariant(person, new Name("Zapt", "de")));
            record(record, new Appoint(post, person, date("1894-03"), false));
            record(record, new EndTenure(post, person, date("1896-01-02"), EndReason.RESIGNED));
            record(record, new Appoint(post, new PersonId("tarlenheim"), date("1896-01-03"), true));
            record(record, new FoundOrganization(
                    organization, Name.english("League"), DateRange.parse("1890/1899"), date("1890-05")));
            record(record, new AdmitParty(
                    organization, new PartyId("RUR"), MembershipStatus.OBSERVER, date("1891")));
            record(record, new WithdrawFromOrganization(organization, new PartyId("RUR"), date("1895-06-01")));
            assertComesBack(record);
        }
    }

    @Test
    void lives_and_meetings_come_back_with_whoever_came() throws IOException {
        var held = new MeetingId("held");
        var sapt = new PersonId("sapt");
        var ruritania = new PartyId("RUR");
        try (var record = Kurultai.inMemory()) {
            record(record, new RegisterState(ruritania, "", Name.english("Ruritania"), DateRange.UNKNOWN));
            record(record, new RegisterPerson(sapt, Name.english("Sapt")));
            record(record, new RecordLifeDates(sapt, date("1840"), date("1901-02-03")));
            record(record, meeting("held", "1894-03-01/1894-03-03"));
            record(record, new ConcludeMeeting(held, date("1894-03-03")));
            record(record, new RecordAttendance(Occasion.of(held), Delegate.of(ruritania, sapt, PostId.NONE)));
            record(record, meeting("planned", "1895"));
            record(record, meeting("put-off", "1896-03"));
            record(record, new PostponeMeeting(new MeetingId("put-off"), DateRange.parse("1897")));
            record(record, meeting("off", "1898-03-01"));
            record(record, new CancelMeeting(new MeetingId("off"), "a coronation"));
            record(record, new RecordAttendance(
                    Occasion.of(new MeetingId("told")), Delegate.of(ruritania, sapt, PostId.NONE)));
            assertComesBack(record);
        }
    }

    private static ScheduleMeeting meeting(String id, String when) {
        return new ScheduleMeeting(new MeetingId(id), SeriesId.NONE, 0, DateRange.parse(when), new PartyId("RUR"),
                new Place("Strelsau", new PartyId("RUR"), "Palace"));
    }

    private static void assertComesBack(Kurultai record) throws IOException {
        var exported = export(record);
        var reading = new PopoloFormat().read(SourceFile.of(Path.of("export.json"), exported.toString()));
        assertThat(reading.problems()).isEmpty();
        try (var again = Kurultai.inMemory()) {
            for (var dossier : reading.dossiers()) {
                assertThat(new DossierImport(again, CLOCK).load(dossier).refused()).isEmpty();
            }
            assertThat(withoutSources(export(again)).toPrettyString())
                    .isEqualTo(withoutSources(exported).toPrettyString());
        }
    }

    private static void record(Kurultai record, Command command) {
        record.recordOrThrow(command, Evidence.NONE);
    }

    private static JsonNode export(Kurultai record) throws IOException {
        var out = new StringWriter();
        new Popolo(record::view).write(out);
        return JSON.readTree(out.toString());
    }

    /**
     * Without sources, and thus without what depends on their number: which of several names comes first; without what an
     * event is called, which the record makes of other things; and without visits, since an event does not tell who visits.
     */
    private static JsonNode withoutSources(JsonNode document) {
        var meetings = JSON.createArrayNode();
        document.path("events").forEach(event -> {
            if (event.path("classification").asText().equals("meeting")) {
                meetings.add(((ObjectNode) event).without("name"));
            }
        });
        ((ObjectNode) document).set("events", meetings);
        document.forEach(list -> list.forEach(item -> {
            var names = new TreeSet<String>();
            names.add(item.path("name").asText() + " " + language(item));
            item.path("other_names").forEach(other -> names.add(
                    other.path("name").asText() + " " + other.path("note").asText()
                            + other.path("start_date").asText() + other.path("end_date").asText()));
            ((ObjectNode) item).remove(List.of("sources", "name", "other_names"));
            ((ObjectNode) item).put("names", String.join("; ", names));
        }));
        return document;
    }

    /** The name itself stands among the others where its language is known. */
    private static String language(JsonNode item) {
        for (var other : item.path("other_names")) {
            if (other.path("name").equals(item.path("name"))) {
                return other.path("note").asText() + other.path("start_date").asText()
                        + other.path("end_date").asText();
            }
        }
        return "";
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
