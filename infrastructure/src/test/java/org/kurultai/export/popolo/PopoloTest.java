package org.kurultai.export.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.Chronicle;

/** The record as Popolo, held against the fields and forms of the published schemas. */
class PopoloTest {

    /** The fields of each class by the schemas at popoloproject.com, as far as a record of this kind can fill any. */
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "persons", Set.of("id", "name", "other_names", "identifiers", "birth_date", "death_date", "sources"),
            "organizations",
            Set.of("id", "name", "other_names", "identifiers", "classification", "parent_id", "founding_date",
                    "dissolution_date", "sources"),
            "posts",
            Set.of("id", "label", "other_label", "role", "organization_id", "start_date", "end_date", "sources"),
            "memberships",
            Set.of("id", "label", "role", "member", "person_id", "organization_id", "post_id", "on_behalf_of_id",
                    "start_date", "end_date", "sources"),
            "events",
            Set.of("id", "name", "description", "classification", "start_date", "end_date", "location", "status",
                    "organization_id", "attendees", "sources"),
            "attendees", Set.of("id", "name", "memberships"),
            "other_names", Set.of("name", "note", "start_date", "end_date"),
            "identifiers", Set.of("identifier", "scheme"),
            "sources", Set.of("url", "note"),
            "member", Set.of("id", "name"));

    private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

    private final Chronicle chronicle = new Chronicle();

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void every_field_is_one_that_popolo_has_and_of_its_form() throws IOException {
        document().properties()
                .forEach(list -> list.getValue().forEach(entity -> assertConforms(list.getKey(), entity)));
    }

    private static void assertConforms(String type, JsonNode entity) {
        entity.properties().forEach(field -> {
            assertThat(FIELDS.get(type)).as(type).contains(field.getKey());
            var value = field.getValue();
            if (value.isTextual()) {
                assertThat(value.textValue()).as(field.getKey()).isNotBlank();
            } else {
                (value.isArray() ? value : List.of(value)).forEach(part -> assertConforms(field.getKey(), part));
            }
            if (field.getKey().endsWith("_date")) {
                assertThat(value.textValue()).matches(DATE);
            }
            if (field.getKey().equals("url")) {
                assertThat(URI.create(value.textValue()).isAbsolute()).isTrue();
            }
        });
    }

    @Test
    void whatever_is_referred_to_is_in_the_document() throws IOException {
        var ids = new HashSet<String>();
        document().forEach(list -> list.forEach(entity -> ids.add(entity.path("id").textValue())));
        document().forEach(list -> list.forEach(entity -> entity.properties().forEach(field -> {
            if (field.getKey().endsWith("_id")) {
                assertThat(ids).contains(field.getValue().textValue());
            }
        })));
    }

    @Test
    void of_whom_nothing_but_an_identifier_is_known_has_an_entry_with_that() throws IOException {
        chronicle.record(new Appoint(Chronicle.KAZ_MINISTER, new PersonId("nobody"), PartialDate.parse("2020"), false));

        assertThat(find("persons", "id", "nobody").properties()).hasSize(1);
        whatever_is_referred_to_is_in_the_document();
    }

    @Test
    void a_state_has_its_code_and_its_names() throws IOException {
        var kazakhstan = find("organizations", "id", "KAZ");

        assertThat(kazakhstan.path("name").textValue()).isEqualTo("Kazakhstan");
        assertThat(kazakhstan.path("classification").textValue()).isEqualTo("state");
        assertThat(kazakhstan.at("/identifiers/0/scheme").textValue()).isEqualTo("iso-3166-1-alpha-3");
        assertThat(kazakhstan.at("/identifiers/0/identifier").textValue()).isEqualTo("KAZ");
        assertThat(kazakhstan.at("/other_names/0/name").textValue()).isEqualTo("Kasachstan");
        assertThat(kazakhstan.at("/other_names/0/note").textValue()).isEqualTo("de");
        assertThat(kazakhstan.at("/other_names/0/start_date").textValue()).isEqualTo("1991-12-16");
    }

    @Test
    void an_institution_is_of_its_kind_and_has_a_parent() throws IOException {
        var academy = find("organizations", "id", "AZE.academy");

        assertThat(academy.path("classification").textValue()).isEqualTo("academy");
        assertThat(academy.path("parent_id").textValue()).isEqualTo("AZE");
    }

    @Test
    void a_stated_start_is_given_as_far_as_it_is_known() throws IOException {
        var tenure = find("memberships", "post_id", "AZE.interior-minister");

        assertThat(tenure.path("person_id").textValue()).isEqualTo("vilayat-eyvazov");
        assertThat(tenure.path("organization_id").textValue()).isEqualTo("AZE");
        assertThat(tenure.path("role").textValue()).isEqualTo("Minister of Internal Affairs");
        assertThat(tenure.path("start_date").textValue()).isEqualTo("2019-06");
        assertThat(tenure.has("end_date")).isFalse();
    }

    @Test
    void a_day_of_attestation_is_no_start_and_an_approximate_end_is_no_end() throws IOException {
        var tenure = find("memberships", "post_id", "KAZ.interior-minister");

        assertThat(tenure.has("start_date")).isFalse();
        assertThat(tenure.has("end_date")).isFalse();
    }

    @Test
    void a_date_without_a_year_is_left_out() throws IOException {
        var aziz = new PersonId("aziz");
        chronicle.record(new RegisterPerson(aziz, Name.english("Aziz Tashpulatov")));
        chronicle.record(new Appoint(Chronicle.KAZ_MINISTER, aziz, PartialDate.parse("XXXX-06-23"), true));

        var tenure = find("memberships", "person_id", "aziz");
        assertThat(tenure.has("start_date")).isFalse();
        assertThat(tenure.path("label").textValue()).isEqualTo("acting");
    }

    @Test
    void a_party_belongs_to_an_organization_as_its_member() throws IOException {
        var membership = find("memberships", "id", "OTS/AZE/1");

        assertThat(membership.path("role").textValue()).isEqualTo("member");
        assertThat(membership.at("/member/id").textValue()).isEqualTo("AZE");
        assertThat(membership.path("organization_id").textValue()).isEqualTo("OTS");
        assertThat(membership.path("start_date").textValue()).isEqualTo("2009-10");
    }

    @Test
    void a_meeting_is_an_event_that_its_host_organizes_and_that_persons_attend_for_their_parties() throws IOException {
        var meeting = find("events", "id", "meeting:ots-interior-2");

        assertThat(meeting.path("name").textValue()).isEqualTo("2nd Meeting of interior ministers");
        assertThat(meeting.path("classification").textValue()).isEqualTo("meeting");
        assertThat(meeting.path("start_date").textValue()).isEqualTo("2025-05-23");
        assertThat(meeting.path("location").textValue()).isEqualTo("Baku, Azerbaijan");
        assertThat(meeting.path("organization_id").textValue()).isEqualTo("AZE");
        assertThat(meeting.at("/attendees/1/name").textValue()).isEqualTo("Yerzhan Sadenov");
        assertThat(meeting.at("/attendees/1/memberships/0/on_behalf_of_id").textValue()).isEqualTo("KAZ");
    }

    @Test
    void a_source_has_its_address_or_else_its_identifier() throws IOException {
        chronicle.from("other").record(new RegisterPerson(new PersonId("x"), Name.english("X")));

        assertThat(find("persons", "id", "vilayat-eyvazov").at("/sources/0/url").textValue())
                .isEqualTo("https://example.org/reports/1");
        assertThat(find("persons", "id", "x").at("/sources/0/url").textValue()).isEqualTo("kurultai:source:other");
    }

    private JsonNode document() throws IOException {
        var to = new StringWriter();
        new Popolo(chronicle.views()).write(to);
        return new ObjectMapper().readTree(to.toString());
    }

    private JsonNode find(String type, String field, String value) throws IOException {
        return StreamSupport.stream(document().path(type).spliterator(), false)
                .filter(entity -> entity.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
