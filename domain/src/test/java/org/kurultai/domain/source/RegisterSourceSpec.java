package org.kurultai.domain.source;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.source.SourceKind.PRESS_REPORT;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;
import org.kurultai.domain.source.SourceRejection.PublishedByAnother;
import org.kurultai.domain.source.SourceRejection.PublishedOnAnotherDate;
import org.kurultai.domain.source.SourceRejection.WrittenInAnotherLanguage;
import org.kurultai.domain.time.PartialDate;

class RegisterSourceSpec {

    private static final SourceId REPORT = new SourceId("azertac-2025-05-24");

    @Test
    void a_source_is_registered() {
        given().when(register("AZERTAC", "de", "2025-05-24")).thenRecorded(registered("AZERTAC", "de", "2025-05-24"));
    }

    @Test
    void a_source_registered_again_alike_is_nothing_new() {
        given(registered("AZERTAC", "de", "2025-05-24"))
                .when(register("AZERTAC", "de", "2025-05-24"))
                .thenNothingNew();
    }

    @Test
    void details_that_were_missing_are_kept() {
        given(registered("", "", "XXXX"))
                .when(register("AZERTAC", "de", "2025-05-24"))
                .thenCorroborated(0, registered("AZERTAC", "de", "2025-05-24"));
    }

    @Test
    void details_that_are_missing_now_contradict_nothing() {
        given(registered("AZERTAC", "de", "2025-05-24"))
                .when(register("", "de-AT", "2025"))
                .thenCorroborated(0, registered("", "de-AT", "2025"));
    }

    @Test
    void a_source_has_one_publisher() {
        given(registered("AZERTAC", "de", "2025-05-24"))
                .when(register("Trend", "de", "2025-05-24"))
                .thenRejected(PublishedByAnother.class, registered("AZERTAC", "de", "2025-05-24"));
    }

    @Test
    void a_source_is_in_one_language() {
        given(registered("AZERTAC", "de", "2025-05-24"))
                .when(register("AZERTAC", "en", "2025-05-24"))
                .thenRejected(WrittenInAnotherLanguage.class, registered("AZERTAC", "de", "2025-05-24"));
    }

    @Test
    void a_source_is_published_once() {
        given(registered("AZERTAC", "de", "2025-05-24"))
                .when(register("AZERTAC", "de", "2025-06"))
                .thenRejected(PublishedOnAnotherDate.class, registered("AZERTAC", "de", "2025-05-24"));
    }

    @Test
    void a_detail_that_was_added_later_is_heard_too() {
        given(registered("AZERTAC", "", "XXXX"))
                .andCommands(register("", "de", "XXXX"))
                .when(register("", "en", "XXXX"))
                .thenRejected(WrittenInAnotherLanguage.class, registered("AZERTAC", "", "XXXX"));
    }

    @Test
    void another_source_may_have_another_publisher() {
        given(registered("AZERTAC", "de", "2025-05-24"))
                .when(new RegisterSource(
                        new SourceId("trend-2025-05-23"),
                        PRESS_REPORT,
                        "Trend",
                        "",
                        "en",
                        PartialDate.parse("2025-05-23"),
                        ""))
                .thenAccepted();
    }

    @Test
    void a_source_without_an_identifier_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterSource(
                        SourceId.NONE, PRESS_REPORT, "Trend", "", "en", PartialDate.UNKNOWN, ""))
                .withMessage("the source is missing");
    }

    private static RegisterSource register(String publisher, String language, String published) {
        return new RegisterSource(
                REPORT, PRESS_REPORT, publisher, "Interior ministers", language, PartialDate.parse(published), "");
    }

    private static SourceRegistered registered(String publisher, String language, String published) {
        return new SourceRegistered(
                REPORT, PRESS_REPORT, publisher, "Interior ministers", language, PartialDate.parse(published), "");
    }
}
