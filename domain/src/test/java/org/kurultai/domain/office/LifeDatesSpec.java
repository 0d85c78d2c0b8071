package org.kurultai.domain.office;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kurultai.domain.Specification.given;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeRejection.LivedAtAnotherTime;
import org.kurultai.domain.time.PartialDate;

class LifeDatesSpec {

    private static final PersonId PERSON = new PersonId("jefferson");

    @Test
    void one_source_may_know_the_birth_and_another_the_death() {
        given().andFrom("register", lived("1743", "XXXX"))
                .whenFrom("memoir", new RecordLifeDates(PERSON, date("XXXX"), date("1826-07-04")))
                .thenCorroborated(0, lived("XXXX", "1826-07-04"));
    }

    @Test
    void nobody_is_born_twice() {
        given(lived("1743", "1826"))
                .when(new RecordLifeDates(PERSON, date("1734"), date("1826")))
                .thenRejected(LivedAtAnotherTime.class, lived("1743", "1826"));
    }

    @Test
    void nobody_dies_before_the_birth_that_another_source_tells_of() {
        given(lived("1743", "XXXX"))
                .when(new RecordLifeDates(PERSON, date("XXXX"), date("1726")))
                .thenRejected(LivedAtAnotherTime.class, lived("1743", "XXXX"));
    }

    @Test
    void nobody_is_born_after_the_death_that_another_source_tells_of() {
        given(lived("XXXX", "1726"))
                .when(new RecordLifeDates(PERSON, date("1743"), date("XXXX")))
                .thenRejected(LivedAtAnotherTime.class, lived("XXXX", "1726"));
    }

    @Test
    void to_state_neither_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordLifeDates(PERSON, PartialDate.UNKNOWN, PartialDate.UNKNOWN))
                .withMessage("neither a date of birth nor one of death is stated");
    }

    @Test
    void to_die_before_being_born_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordLifeDates(PERSON, date("1826"), date("1743")))
                .withMessage("nobody born 1826 dies 1743");
    }

    private static LifeDatesRecorded lived(String born, String died) {
        return new LifeDatesRecorded(PERSON, date(born), date(died));
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
