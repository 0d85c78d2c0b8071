package org.kurultai.seeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.seeds.claim.Zone;

class ReportReaderSpec {

    private static final String TEXT = """
            Home | News | Contact

            Ministers meet in Brno

            12 May 2024, 10:15

            BRNO, Czechia, May 12. The interior ministers of the Visegrad Group met here and spoke about their borders.

            They agreed that a next meeting would follow, and thanked the hosts for their kind reception.

            Related news
            Another headline of the day
            """;

    private static String words(Report report, Zone zone) {
        return report.parts().stream()
                .filter(part -> part.zone() == zone)
                .map(part -> report.text().substring(part.span().start(), part.span().end()).strip())
                .reduce("", (one, other) -> one.isEmpty() ? other : one + " / " + other);
    }

    @Test
    void headline_page_date_dateline_and_body_are_told_from_what_the_page_has_around_them() {
        var report = new ReportReader().read("report", TEXT);

        assertThat(words(report, Zone.HEADLINE)).isEqualTo("Ministers meet in Brno");
        assertThat(report.pageDate().date()).hasToString("2024-05-12");
        assertThat(report.dateline()).satisfies(dateline -> {
            assertThat(dateline.city()).isEqualTo("Brno");
            assertThat(dateline.state()).isEqualTo("CZE");
            assertThat(dateline.date()).hasToString("XXXX-05-12");
            assertThat(dateline.runsIn()).isTrue();
        });
        assertThat(words(report, Zone.BODY)).startsWith("The interior ministers").endsWith("kind reception.");
        assertThat(words(report, Zone.BOILERPLATE)).contains("Home | News").contains("Another headline");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1251", "UTF-16LE"})
    void a_text_is_read_whatever_its_charset(String charset) {
        var text = "В Минске прошла встреча министров внутренних дел, которые подписали протокол.";
        var marked = charset.startsWith("UTF-16") ? "\ufeff" + text : text;

        assertThat(new ReportReader().read("report.txt", marked.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @Test
    void of_html_the_report_is_read_and_no_menu_and_no_script() {
        var html = "<html><head><title>x</title></head><body><nav><a>Home</a></nav><h1>Ministers meet in Brno</h1>"
                + "<p>The interior ministers of the Visegrad&nbsp;Group met in Brno on 12 May&#32;2024.</p>"
                + "<script>var x = 'The ministers signed a protocol.';</script></body></html>";

        var report = new ReportReader().read("page.html", html.getBytes(StandardCharsets.UTF_8));

        assertThat(words(report, Zone.HEADLINE)).isEqualTo("Ministers meet in Brno");
        assertThat(report.text()).doesNotContain("Home").doesNotContain("protocol");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; The ministers met in Brno and signed a protocol on the protection of their borders.",
            "de; Die Minister haben in Brno ein Protokoll über den Schutz der Grenzen unterzeichnet.",
            "fr; Les ministres ont signé à Brno un protocole sur la protection de leurs frontières.",
            "ru; Министры встретились в Брно и подписали протокол об охране границ.",
            "tr; Bakanlar Brno'da bir araya geldi ve sınırların korunması için bir protokol imzaladı.",
            "az; Nazirlər Brnoda görüşüb və sərhədlərin qorunması üçün protokol imzalayıblar.",
            "bg; Министрите се срещнаха в Бърно и подписаха протокол за защита на границите."
    })
    void the_language_is_told_by_small_words(String code, String text) {
        assertThat(new ReportReader().read("report", text).language().code()).isEqualTo(code);
    }
}
