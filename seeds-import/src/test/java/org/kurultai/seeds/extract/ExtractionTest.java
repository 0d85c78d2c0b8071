package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.kurultai.seeds.report.ReportException;

/** What a reading that fails says. */
class ExtractionTest {

    @Test
    void a_report_with_which_the_reading_itself_fails_is_left_out_with_a_word() {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> Extraction.unlessAtFault("ferries.txt", () -> {
                    throw new IndexOutOfBoundsException("Index -1 out of bounds for length 4");
                }))
                .withMessage("ferries.txt is left out: reading it failed by a fault of this library "
                        + "(java.lang.IndexOutOfBoundsException: Index -1 out of bounds for length 4), "
                        + "which its authors would like to hear of")
                .withCauseInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void what_a_reading_says_of_a_report_is_said_as_it_is() {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> new Extraction().read("ferries.txt", " "))
                .withMessage("ferries.txt is empty: a report has at least a sentence")
                .withNoCause();
    }
}
