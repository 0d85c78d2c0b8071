package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.Hosting;
import org.kurultai.domain.view.Projections;

/** The embedding example of the README, run as it stands there. */
class QuickStartTest {

    @Test
    void the_second_meeting_and_the_host_of_the_third_come_back(@TempDir Path folder) {
        var file = folder.resolve("record.db");
        // @start region="quick-start"
        var series = new SeriesId("interior-ministers");
        var second = new MeetingId("interior-ministers-2");
        var baku = Place.of("Baku", new PartyId("AZE"));
        var held = DateRange.parse("2025-05-23");
        var planned = DateRange.parse("2026");
        var report = Evidence.of(new SourceId("trend-2025-05-23"));
        try (var kurultai = Kurultai.open(file)) {
            kurultai.record(new ScheduleMeeting(second, series, 2, held, baku.country(), baku), report);
            kurultai.record(new ConcludeMeeting(second, held.start()), report);
            kurultai.record(new AgreeNextHost(series, second, new PartyId("KAZ"), 0, planned, Place.UNKNOWN), report);
            for (var row : kurultai.view(Projections.HOST_ROTATION).rows(series)) {
                System.out.println(row.ordinal() + ": " + row.host() + ", " + row.when() + ", " + row.status());
            }
        }
        // @end
        try (var kurultai = Kurultai.open(file)) {
            assertThat(kurultai.view(Projections.HOST_ROTATION).rows(series))
                    .extracting(Hosting::ordinal, row -> row.host().value(), row -> row.status().name())
                    .containsExactly(tuple(1, "", "UNKNOWN"), tuple(2, "AZE", "HELD"), tuple(3, "KAZ", "AGREED"));
        }
    }
}
