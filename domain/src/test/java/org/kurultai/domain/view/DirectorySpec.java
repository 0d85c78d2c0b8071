package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZE_ACADEMY;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.OTS;
import static org.kurultai.domain.view.FiveReports.TASHPULATOV;
import static org.kurultai.domain.view.FiveReports.TREND;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;
import static org.kurultai.domain.view.FiveReports.state;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.OfficeEvent.NameVariantRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.time.PartialDate;

class DirectorySpec {

    private static final Name COUNCIL = Name.english("Turkic Council");
    private static final Name ORGANIZATION = Name.english("Organization of Turkic States");

    @Test
    void a_party_is_called_by_the_name_it_had_at_the_time() {
        var directory = Reports.none()
                .and("", new OrganizationFounded(OTS, COUNCIL, on("2009-10-03/2021-11-11"), date("2009-10-03")))
                .and("", new PartyNamed(OTS, ORGANIZATION, on("2021-11-12/..")))
                .directory();
        assertThat(directory.name(OTS, "en", date("2015"))).isEqualTo(COUNCIL);
        assertThat(directory.name(OTS, "en", date("2025-05-23"))).isEqualTo(ORGANIZATION);
        assertThat(directory.name(OTS, "en", PartialDate.UNKNOWN)).isEqualTo(ORGANIZATION);
        assertThat(directory.name(OTS, "en", date("2001"))).isEqualTo(Name.NONE);
    }

    @Test
    void a_party_is_called_in_the_language_asked_for_else_in_english_else_as_most_sources_do() {
        var directory = Reports.none()
                .and("one", state(AZE, "Aserbaidschan", "de"))
                .and("two", state(AZE, "Azerbaijan", "en"))
                .directory();
        assertThat(directory.name(AZE, "de", date("2025"))).isEqualTo(new Name("Aserbaidschan", "de"));
        assertThat(directory.name(AZE, "kk", date("2025"))).isEqualTo(Name.english("Azerbaijan"));
        assertThat(
                Reports.none().and("one", state(AZE, "Aserbaidschan", "de")).directory().name(AZE, "kk", date("2025")))
                .isEqualTo(new Name("Aserbaidschan", "de"));
    }

    @Test
    void the_same_name_from_two_sources_is_one_name() {
        assertThat(Reports.none()
                .and("two", state(AZE, "Azerbaijan", "en"))
                .and("one", new PartyNamed(AZE, Name.english("Azerbaijan"), on("1991/..")))
                .directory()
                .party(AZE)
                .orElseThrow()
                .names())
                .containsExactly(
                        new PartyName(Name.english("Azerbaijan"), on("1991/.."), Reports.from("one", "two")));
    }

    @Test
    void an_institution_names_the_party_it_belongs_to() {
        assertThat(FiveReports.read().directory().party(AZE_ACADEMY).orElseThrow())
                .returns(PartyEntry.Kind.INSTITUTION, PartyEntry::kind)
                .returns(AZE, PartyEntry::of);
    }

    @Test
    void a_person_goes_by_the_registered_name_rather_than_by_a_variant_that_as_many_sources_use() {
        var radev = new PersonId("rumen-radev");
        var directory = Reports.none()
                .and("one", new NameVariantRecorded(radev, Name.english("R. Radev")))
                .and("one", new PersonRegistered(radev, Name.english("Rumen Radev")))
                .directory();
        assertThat(directory.person(radev))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo(Name.english("Rumen Radev")));
    }

    @Test
    void a_person_found_under_two_identifiers_has_one_entry_under_each() {
        var other = new PersonId("aziz-toshpulatov");
        var directory = Reports.none()
                .and("one", new PersonRegistered(TASHPULATOV, Name.english("Aziz Tashpulatov")))
                .and("two", new PersonRegistered(other, Name.english("Aziz Toshpulatov")))
                .and("", new NameVariantRecorded(other, new Name("Азиз Ташпулатов", "ru")))
                .and("", new PersonsMerged(TASHPULATOV, other, "the same post"))
                .directory();
        assertThat(directory.person(other)).isEqualTo(directory.person(TASHPULATOV));
        assertThat(directory.persons()).hasSize(1);
        assertThat(directory.persons().getFirst())
                .returns(TASHPULATOV, PersonEntry::person)
                .returns(List.of(TASHPULATOV, other), PersonEntry::identifiers)
                .returns(Name.english("Aziz Tashpulatov"), PersonEntry::name);
    }

    @Test
    void a_post_is_called_by_its_title() {
        assertThat(FiveReports.read().directory().post(AZE_INTERIOR).orElseThrow())
                .returns(Name.english("Minister of Internal Affairs"), PostEntry::title)
                .returns(AZE, PostEntry::body);
    }

    @Test
    void a_retracted_source_stays_in_the_directory_and_says_so() {
        var reports = FiveReports.read();
        assertThat(reports.directory().source(Reports.source(TREND)).orElseThrow())
                .returns(date("2025-05-23"), SourceEntry::published)
                .returns(false, SourceEntry::retracted);
        assertThat(reports.and("", new SourceRetracted(Reports.source(TREND), "withdrawn by the agency"))
                .directory()
                .source(Reports.source(TREND))
                .orElseThrow()
                .retracted())
                .isTrue();
    }
}
