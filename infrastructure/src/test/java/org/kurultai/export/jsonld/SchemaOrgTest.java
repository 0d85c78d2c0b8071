package org.kurultai.export.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.Chronicle;

/** The record as linked data, read back by a JSON-LD processor, which knows nothing of how it was written. */
class SchemaOrgTest {

    private static final String SCHEMA = "https://schema.org/";

    private final Chronicle chronicle = new Chronicle();

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void a_meeting_is_an_event_with_who_came_where_and_what_reports_it() throws Exception {
        var second = resource("kurultai:meeting:ots-interior-2");

        assertThat(types(second)).containsExactly(SCHEMA + "Event");
        assertThat(text(second, "name")).isEqualTo("2nd Meeting of interior ministers");
        assertThat(text(second, "startDate")).isEqualTo("2025-05-23");
        assertThat(references(second, "organizer")).containsExactly("kurultai:party:AZE");
        assertThat(references(second, "attendee"))
                .contains("kurultai:person:vilayat-eyvazov", "kurultai:party:KAZ");
        assertThat(references(second, "superEvent")).containsExactly("kurultai:series:ots-interior");
        assertThat(references(second, "subjectOf")).containsExactly("kurultai:source:trend-1");
        var address = part(part(second, "location"), "address");
        assertThat(text(address, "addressLocality")).isEqualTo("Baku");
        assertThat(text(address, "addressCountry")).isEqualTo("AZE");
    }

    @Test
    void a_planned_meeting_is_scheduled_and_one_that_was_held_has_no_such_status() throws Exception {
        chronicle.record(new ConcludeMeeting(Chronicle.SECOND, PartialDate.parse("2025-05-23")));

        assertThat(references(resource("kurultai:meeting:ots-interior-3"), "eventStatus"))
                .containsExactly(SCHEMA + "EventScheduled");
        assertThat(references(resource("kurultai:meeting:ots-interior-2"), "eventStatus")).isEmpty();
    }

    @Test
    void a_date_without_a_year_is_told_in_words_only() throws Exception {
        chronicle.record(new ScheduleMeeting(new MeetingId("vague"), SeriesId.NONE, 0,
                DateRange.parse("XXXX-09-06/XXXX-09-08"), Chronicle.AZE, Place.UNKNOWN));

        var vague = resource("kurultai:meeting:vague");
        assertThat(vague).doesNotContainKeys(SCHEMA + "startDate", SCHEMA + "endDate");
        assertThat(text(vague, "description")).isEqualTo("When: 6-8 September (year not stated)");
    }

    @Test
    void a_person_has_spellings_in_their_languages_and_a_role_in_an_organization() throws Exception {
        var vilayat = resource("kurultai:person:vilayat-eyvazov");

        assertThat(text(vilayat, "name")).isEqualTo("Vilayat Eyvazov");
        assertThat(part(vilayat, "alternateName").getString("@language")).isEqualTo("az");
        var role = part(vilayat, "memberOf");
        assertThat(text(role, "roleName")).isEqualTo("Minister of Internal Affairs");
        assertThat(text(role, "startDate")).isEqualTo("2019-06");
        assertThat(references(role, "memberOf")).containsExactly("kurultai:party:AZE");
    }

    @Test
    void a_state_is_a_country_and_an_institution_is_part_of_it() throws Exception {
        assertThat(types(resource("kurultai:party:AZE")))
                .containsExactly(SCHEMA + "Country", SCHEMA + "GovernmentOrganization");
        assertThat(references(resource("kurultai:party:AZE.academy"), "parentOrganization"))
                .containsExactly("kurultai:party:AZE");
        assertThat(text(resource("kurultai:party:OTS"), "foundingDate")).isEqualTo("2009-10-03");
    }

    @Test
    void whatever_is_referred_to_is_in_the_graph() throws Exception {
        var graph = graph();
        var known = graph.stream().map(resource -> resource.getString("@id")).toList();
        assertThat(graph.stream()
                .flatMap(resource -> resource.keySet().stream()
                        .filter(property -> property.startsWith(SCHEMA))
                        .flatMap(property -> references(resource, property.substring(SCHEMA.length())).stream()))
                .filter(reference -> reference.startsWith("kurultai:")))
                .isSubsetOf(known);
    }

    @Test
    void an_identifier_with_signs_that_an_iri_may_not_have_is_escaped() throws Exception {
        chronicle.record(new ScheduleMeeting(new MeetingId("4+4<talks>"), SeriesId.NONE, 0, DateRange.UNKNOWN,
                Chronicle.AZE, Place.UNKNOWN));

        assertThat(text(resource("kurultai:meeting:4+4%3Ctalks%3E"), "name")).contains("4+4<talks>");
    }

    private List<JsonObject> graph() throws IOException, JsonLdError {
        var to = new StringWriter();
        new SchemaOrg(chronicle.views()).write(to);
        return JsonLd.expand(JsonDocument.of(new StringReader(to.toString()))).get().stream()
                .map(value -> value.asJsonObject())
                .toList();
    }

    private JsonObject resource(String iri) throws IOException, JsonLdError {
        return graph().stream()
                .filter(resource -> resource.getString("@id").equals(iri))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonObject> values(JsonObject resource, String property) {
        return resource.containsKey(SCHEMA + property)
                ? resource.getJsonArray(SCHEMA + property).stream().map(value -> value.asJsonObject())
                : Stream.of();
    }

    private static JsonObject part(JsonObject resource, String property) {
        return values(resource, property).findFirst().orElseThrow();
    }

    private static String text(JsonObject resource, String property) {
        return part(resource, property).getString("@value");
    }

    private static List<String> types(JsonObject resource) {
        return resource.getJsonArray("@type").stream().map(type -> type.toString().replace("\"", "")).toList();
    }

    private static List<String> references(JsonObject resource, String property) {
        return values(resource, property)
                .filter(value -> value.containsKey("@id"))
                .map(value -> value.getString("@id"))
                .toList();
    }
}
