package org.kurultai.seeds.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Hosting;
import org.kurultai.domain.view.Projections;
import org.kurultai.seeds.run.Formats;
import org.kurultai.seeds.run.ImportRun;
import org.kurultai.seeds.run.Progress;
import org.kurultai.seeds.run.RunReport;

/** Bodies of no listed organization have series of their own, by what the report calls them, and keep number and next host. */
class UnlistedBodiesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2032-01-01T00:00:00Z"));

    private static final String FORUM = """
            The seventh meeting of the Vistula Transport Forum was held in Poprad, Slovakia, on May 3, 2031. It was attended by Jozef Holly, Minister of Transport of Slovakia, and Anna Zielska, Minister of Transport of Poland.

            The next meeting will be held in Poland in 2032.
            """;

    private static final String NEXT = """
            The eighth meeting of the Vistula Transport Forum was held in Torun, Poland, on June 9, 2032. It was attended by Petr Lomsky, Minister of Transport of Czechia, and Anna Zielska, Minister of Transport of Poland.
            """;

    private static final String COMMISSION = """
            The third session of their Joint Commission was held by Moldova and Latvia in Riga on March 3, 2031. It was attended by the Minister of Trade of Moldova, Ion Rusu, and the Minister of Trade of Latvia, Janis Kalnins.

            The fourth session will be held in Moldova.
            """;

    private final Kurultai record = Kurultai.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        record.close();
    }

    private RunReport bring(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name + ".txt"), text);
        return ImportRun.load(record, CLOCK, Formats.all(record.history()), List.of(file), Progress.NONE);
    }

    private List<Hosting> only(SeriesId series) {
        return record.view(Projections.HOST_ROTATION).rows(series).stream()
                .filter(hosting -> !hosting.meeting().isNone())
                .toList();
    }

    private SeriesId onlySeries() {
        var series = record.view(Projections.HOST_ROTATION).series();
        assertThat(series).hasSize(1);
        return series.getFirst();
    }

    @Test
    void a_body_of_no_listed_organization_keeps_its_number_and_its_next_host() throws IOException {
        bring("forum", FORUM);

        var series = onlySeries();
        assertThat(record.view(Projections.HOST_ROTATION).name(series).toString()).contains("Vistula Transport Forum");
        assertThat(only(series)).extracting(Hosting::ordinal).containsExactly(7);
        assertThat(record.view(Projections.HOST_ROTATION).agreed(series, PartialDate.parse("2031-06-01")).toString())
                .contains("POL").contains("2032");
    }

    @Test
    void two_reports_that_call_it_alike_tell_of_one_series() throws IOException {
        bring("forum", FORUM);
        bring("next", NEXT);

        assertThat(only(onlySeries())).extracting(Hosting::ordinal).containsExactly(7, 8);
    }

    @Test
    void called_otherwise_it_stays_apart_and_is_asked_about() throws IOException {
        bring("forum", FORUM);
        var report = bring("next", NEXT.replace("Vistula Transport Forum", "Vistula Forum on Transport and Logistics"));

        assertThat(record.view(Projections.HOST_ROTATION).series()).hasSize(2);
        assertThat(report.questions()).anySatisfy(question -> assertThat(question).contains("Is the series"));
    }

    @Test
    void a_body_that_is_called_by_no_name_is_that_of_its_sides() throws IOException {
        bring("commission", COMMISSION);
        bring("other", COMMISSION.replace("Latvia", "Georgia").replace("Riga", "Batumi").replace("Janis Kalnins",
                "Ilia Dolidze"));

        assertThat(record.view(Projections.HOST_ROTATION).series()).hasSize(2)
                .allSatisfy(series -> assertThat(only(series)).extracting(Hosting::ordinal).contains(3));
    }

    @Test
    void the_next_of_a_report_is_of_the_same_series() throws IOException {
        bring("commission", COMMISSION);

        assertThat(only(onlySeries())).extracting(Hosting::ordinal).contains(3, 4);
    }

    @Test
    void two_meetings_of_one_report_that_are_called_by_nothing_are_of_two_series() throws IOException {
        bring("report", """
                The ministers of Moldova, Latvia, Georgia, Poland and Ukraine met in Riga on March 3, 2031 for their ninth meeting.

                The third meeting was held in Chisinau on May 4, 2031.
                """);

        assertThat(record.view(Projections.HOST_ROTATION).series()).hasSize(2);
    }

    @Test
    void a_summit_of_an_organization_is_not_the_meeting_of_its_ministers_of_the_same_number() throws IOException {
        bring("ministers",
                "The fourth meeting of the health ministers of the Organization of Turkic States was held in Gabala, Azerbaijan, on May 5, 2031.");
        bring("summit", "The 4th OTS Summit was held in Ankara, Türkiye, on October 8, 2031.");

        assertThat(record.view(Projections.HOST_ROTATION).series()).hasSize(2)
                .allSatisfy(series -> assertThat(only(series)).extracting(Hosting::ordinal).containsExactly(4));
    }

    @Test
    void an_organization_whose_name_has_several_words_is_known_again() throws IOException {
        var report = "The 102nd session of the Danube Commission was held in Budapest, Hungary, on June 3, 2031. Present was Manfred Seitner, Director-General of the Danube Commission.";
        bring("danube", report);
        var before = record.history().events();

        bring("danube", report);

        assertThat(record.history().events()).isEqualTo(before);
    }

    @Test
    void an_import_of_the_same_report_adds_nothing() throws IOException {
        for (var text : List.of(FORUM, COMMISSION)) {
            var name = Integer.toString(text.length());
            bring(name, text);
            var before = record.history().events();

            bring(name, text);

            assertThat(record.history().events()).isEqualTo(before);
        }
    }
}
