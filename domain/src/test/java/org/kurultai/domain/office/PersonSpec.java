package org.kurultai.domain.office;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kurultai.domain.Specification.factId;
import static org.kurultai.domain.Specification.given;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.OfficeCommand.ConferRank;
import org.kurultai.domain.office.OfficeCommand.MergePersons;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.OfficeEvent.NameVariantRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.RankConferred;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.RecordRejection.FactHasBeenWithdrawn;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.time.PartialDate;

class PersonSpec {

    private static final PersonId TOSHPULATOV = new PersonId("toshpulatov");
    private static final PersonId TASHPULATOV = new PersonId("tashpulatov");
    private static final PersonId A_TASHPULATOV = new PersonId("a-tashpulatov");
    private static final Name WITH_O = Name.english("Aziz Toshpulatov");
    private static final Name WITH_A = Name.english("Aziz Tashpulatov");
    private static final Name COLONEL_GENERAL = Name.english("Colonel General");
    private static final PersonsMerged MERGED = new PersonsMerged(TOSHPULATOV, TASHPULATOV, "same post, same meeting");

    @Test
    void a_person_is_registered() {
        given().when(new RegisterPerson(TOSHPULATOV, WITH_O)).thenRecorded(new PersonRegistered(TOSHPULATOV, WITH_O));
    }

    @Test
    void another_spelling_is_kept_with_the_same_person() {
        given().andFrom("trend", new PersonRegistered(TOSHPULATOV, WITH_O))
                .whenFrom("azertac", new RegisterPerson(TOSHPULATOV, WITH_A))
                .thenCorroborated(0, new PersonRegistered(TOSHPULATOV, WITH_A));
    }

    @Test
    void another_person_may_have_the_same_name() {
        given(new PersonRegistered(TOSHPULATOV, WITH_O))
                .when(new RegisterPerson(TASHPULATOV, WITH_O))
                .thenRecorded(new PersonRegistered(TASHPULATOV, WITH_O));
    }

    @Test
    void a_person_without_a_name_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterPerson(TOSHPULATOV, Name.NONE))
                .withMessage("the name of the person is missing");
    }

    @Test
    void a_variant_is_recorded_of_a_person_nothing_is_known_of() {
        given().when(new RecordNameVariant(TOSHPULATOV, WITH_A))
                .thenRecorded(new NameVariantRecorded(TOSHPULATOV, WITH_A));
    }

    @Test
    void a_variant_recorded_again_is_nothing_new() {
        given(new NameVariantRecorded(TOSHPULATOV, WITH_A))
                .when(new RecordNameVariant(TOSHPULATOV, WITH_A))
                .thenNothingNew();
    }

    @Test
    void the_registered_name_is_no_variant_of_itself() {
        given(new PersonRegistered(TOSHPULATOV, WITH_O))
                .when(new RecordNameVariant(TOSHPULATOV, WITH_O))
                .thenNothingNew();
    }

    @Test
    void a_source_that_gives_the_registered_name_as_a_variant_corroborates_it() {
        given().andFrom("trend", new PersonRegistered(TOSHPULATOV, WITH_O))
                .whenFrom("azertac", new RecordNameVariant(TOSHPULATOV, WITH_O))
                .thenCorroborated(0, new PersonRegistered(TOSHPULATOV, WITH_O));
    }

    @Test
    void a_spelling_of_a_second_registration_is_no_variant_either() {
        given(new PersonRegistered(TOSHPULATOV, WITH_O))
                .andCommands(new RegisterPerson(TOSHPULATOV, WITH_A))
                .when(new RecordNameVariant(TOSHPULATOV, WITH_A))
                .thenNothingNew();
    }

    @Test
    void two_persons_are_merged_whether_or_not_they_are_registered() {
        given().when(merge(TOSHPULATOV, TASHPULATOV)).thenRecorded(MERGED);
    }

    @Test
    void persons_merged_again_are_nothing_new() {
        given(MERGED).when(merge(TOSHPULATOV, TASHPULATOV)).thenNothingNew();
    }

    @Test
    void another_source_may_keep_the_other_identifier() {
        given().andFrom("trend", MERGED)
                .whenFrom("azertac", merge(TASHPULATOV, TOSHPULATOV))
                .thenCorroborated(0, new PersonsMerged(TASHPULATOV, TOSHPULATOV, MERGED.ground()));
    }

    @Test
    void persons_that_are_one_through_a_third_are_merged_already() {
        given(MERGED, new PersonsMerged(TASHPULATOV, A_TASHPULATOV, "same rank"))
                .whenFrom("azertac", merge(TOSHPULATOV, A_TASHPULATOV))
                .thenCorroborated(0, new PersonsMerged(TOSHPULATOV, A_TASHPULATOV, MERGED.ground()));
    }

    @Test
    void a_merge_found_wrong_is_not_made_again_the_other_way_round() {
        given(MERGED, new FactOverruled(new FactRef(factId(0), MERGED), "two brothers"))
                .when(merge(TASHPULATOV, TOSHPULATOV))
                .thenRejected(FactHasBeenWithdrawn.class, MERGED);
    }

    @Test
    void a_person_cannot_be_merged_with_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(TOSHPULATOV, TOSHPULATOV))
                .withMessageContaining("toshpulatov");
    }

    @Test
    void persons_merged_answer_to_both_identifiers() {
        given(new PersonRegistered(TOSHPULATOV, WITH_O), MERGED)
                .whenFrom("azertac", new RegisterPerson(TASHPULATOV, WITH_A))
                .thenCorroborated(0, new PersonRegistered(TASHPULATOV, WITH_A));
        given(new NameVariantRecorded(TASHPULATOV, WITH_A), MERGED)
                .whenFrom("azertac", new RecordNameVariant(TOSHPULATOV, WITH_A))
                .thenCorroborated(0, new NameVariantRecorded(TOSHPULATOV, WITH_A));
        given(conferred(TASHPULATOV, "2024-01-14"), MERGED)
                .whenFrom("azertac", confer(TOSHPULATOV, "2024"))
                .thenCorroborated(0, conferred(TOSHPULATOV, "2024"));
    }

    @Test
    void the_registered_name_of_one_is_no_variant_of_the_other_once_they_are_merged() {
        given(new PersonRegistered(TOSHPULATOV, WITH_O), MERGED)
                .whenFrom("azertac", new RecordNameVariant(TASHPULATOV, WITH_O))
                .thenCorroborated(0, new PersonRegistered(TASHPULATOV, WITH_O));
    }

    @Test
    void what_was_withdrawn_of_one_is_named_as_it_was_stated() {
        var spelled = new NameVariantRecorded(TASHPULATOV, WITH_A);
        given(spelled, MERGED, new FactOverruled(new FactRef(factId(0), spelled), "misspelt"))
                .when(new RecordNameVariant(TOSHPULATOV, WITH_A))
                .thenRejected(FactHasBeenWithdrawn.class, spelled);
    }

    @Test
    void a_rank_is_conferred() {
        given().when(confer(TOSHPULATOV, "2024-01-14")).thenRecorded(conferred(TOSHPULATOV, "2024-01-14"));
    }

    @Test
    void a_rank_stated_in_more_detail_is_the_same() {
        given().andFrom("trend", conferred(TOSHPULATOV, "2024"))
                .whenFrom("azertac", confer(TOSHPULATOV, "2024-01-14"))
                .thenCorroborated(0, conferred(TOSHPULATOV, "2024-01-14"));
    }

    @Test
    void a_rank_on_another_day_or_another_rank_is_another_fact() {
        var before = given(conferred(TOSHPULATOV, "2024-01-14"));
        before.when(confer(TOSHPULATOV, "2025-05-23")).thenRecorded(conferred(TOSHPULATOV, "2025-05-23"));
        before.when(new ConferRank(TOSHPULATOV, Name.english("Lieutenant General"), PartialDate.parse("2024-01-14")))
                .thenAccepted();
    }

    private static MergePersons merge(PersonId kept, PersonId merged) {
        return new MergePersons(kept, merged, MERGED.ground());
    }

    private static ConferRank confer(PersonId person, String on) {
        return new ConferRank(person, COLONEL_GENERAL, PartialDate.parse(on));
    }

    private static RankConferred conferred(PersonId person, String on) {
        return new RankConferred(person, COLONEL_GENERAL, PartialDate.parse(on));
    }
}
