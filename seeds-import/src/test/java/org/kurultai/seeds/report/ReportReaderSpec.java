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
    void a_dateline_may_begin_with_an_ordinal_that_is_that_of_a_day() {
        var report = new ReportReader().read("report", """
                3. Mai 2022 - Die Ministerin empfing in Oslo den estnischen Minister.

                Die beiden sprachen über den Handel und die Zusammenarbeit der beiden Länder.
                """);

        assertThat(words(report, Zone.DATELINE)).isEqualTo("3. Mai 2022 -");
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

    @Test
    void a_line_of_many_headlines_with_their_times_is_none_of_the_report() {
        var ticker = "TODAY: A fair for books opens in Brno tomorrow morning 3 May 2026, 12:05 The fire in the old mill has been "
                + "put out 3 May 2026, 12:01 Ministers of the interior met in Oslo 3 May 2026, 11:58\n\n";

        assertThat(words(new ReportReader().read("report", ticker + TEXT), Zone.BODY)).doesNotContain("fair")
                .contains("Visegrad");
    }

    @Test
    void lines_of_a_page_that_was_wrapped_are_one_sentence_even_where_one_begins_with_a_capital() {
        var report = new ReportReader().read("report", """
                Ports were discussed in Brno

                On 12 May 2024 the minister of transport of the Czech Republic,
                Jan Nowak, received his counterparts in the city of Brno and then
                spoke with them about the ports of the north, about tolls, and of
                the roads that lead to them. They agreed that what was said there
                would be said again when they meet.
                """);

        assertThat(report.sentences()).filteredOn(sentence -> sentence.zone() == Zone.BODY).hasSize(2);
        assertThat(words(report, Zone.BODY)).contains("Jan Nowak").endsWith("when they meet.");
    }

    @Test
    void a_wrapped_sentence_may_end_in_the_third_line_of_its_paragraph_or_later() {
        var report = new ReportReader().read("report", """
                Am 12. Mai 2021 kamen die Verkehrsminister
                der baltischen Staaten in Riga zusammen. Begleitet wurden
                der estnische Minister Juhan Kask, der
                litauische Minister Jonas Petraitis und die lettische Ministerin
                Ilze Ozola von den Leitern ihrer Behörden.
                Sie sprachen vor allem über die Schienen.
                """);

        assertThat(words(report, Zone.BODY)).startsWith("Am 12").contains("Ilze Ozola");
        assertThat(report.sentences()).filteredOn(sentence -> sentence.zone() == Zone.BODY).hasSize(3);
    }

    @Test
    void what_a_picture_shows_ends_no_report_though_it_stands_there_twice() {
        var report = new ReportReader().read("report", """
                An diesem Montag hat der Minister in Riga seine Kollegin aus Estland empfangen.

                Die Ministerin vor dem Schloss
                Die Ministerin vor dem Schloss (Foto: Amt)

                Gespräche im Ministerium

                Danach sprachen die beiden in seinem Ministerium lange über die Schienen.
                """);

        assertThat(words(report, Zone.BODY)).startsWith("An diesem").endsWith("die Schienen.")
                .doesNotContain("Schloss");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1251", "UTF-16LE"})
    void a_text_is_read_whatever_its_charset(String charset) {
        var text = "В Минске прошла встреча министров внутренних дел, которые подписали протокол.";
        var marked = charset.startsWith("UTF-16") ? "\ufeff" + text : text;

        assertThat(new ReportReader().read("report.txt", marked.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'- '", "''"})
    void who_attended_may_be_listed_in_lines_of_their_own_with_blank_lines_between(String bullet) {
        var report = new ReportReader().read("report", """
                Ports were discussed in Brno

                On 12 May 2024 the transport ministers of three states met in Brno. The meeting was attended by:

                %1$sEwa Lis, Minister of Transport of Poland

                %1$sMaria Borg, Minister of Transport of Malta

                %1$sPaul Vella, Deputy Minister of Ports of Malta

                Related news
                Another headline of the day
                """.formatted(bullet));

        assertThat(words(report, Zone.BODY)).contains("Ewa Lis", "Maria Borg", "Paul Vella")
                .doesNotContain("Another headline");
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

    @Test
    void a_title_that_names_the_engagement_is_a_headline_too_above_a_longer_line_that_goes_with_it() {
        var title = "Summit in Brno";
        var longer = "The leaders of six states speak about trade there and about roads";
        var body = """

                The leaders of the Visegrad Group are gathering today, and they are to speak about their common borders.
                """;

        assertThat(words(new ReportReader().read("report", title + "\n\n" + longer + "\n" + body), Zone.HEADLINE))
                .isEqualTo(title + " / " + longer);
        assertThat(words(new ReportReader().read("report", longer + "\n" + title + "\n" + body), Zone.HEADLINE))
                .isEqualTo(longer + " / " + title);
    }

    private static final String MARKED = """
            <html><head>%s</head><body class="with-sidebar"><div class="top-menu"><p>3 March 2017</p></div>
            <div id="sidebar-left"><p>Foreign minister arrives in Oslo</p><p>29 October 2016, 10:00</p></div>
            <h1>Ministers meet in Brno</h1>
            <main><p>The interior ministers of the Visegrad Group met in Brno on 12 May and spoke about the protection of their
            common borders. They agreed to meet again, and thanked the hosts for their kind reception in the old town hall.</p>
            </main><div class="related-news"><p>4 April 2018</p></div></body></html>
            """;

    private static Report page(String head) {
        return new ReportReader().read("page.html", MARKED.formatted(head).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_date_of_a_sidebar_is_not_that_of_the_page() {
        var report = page("");

        assertThat(report.pageDate().isNone()).isTrue();
        assertThat(report.text()).startsWith("Ministers meet in Brno").doesNotContain("Oslo").doesNotContain("20");
        assertThat(words(report, Zone.HEADLINE)).isEqualTo("Ministers meet in Brno");
    }

    @Test
    void a_date_beside_the_heading_or_above_the_main_part_is_that_of_the_page() {
        var beside = MARKED.replace("<h1>", "<header><div>12 May 2024, 10:00</div><h1>").replace("</h1>",
                "</h1></header>");
        var above = MARKED.replace("<main>", "<p>12 May 2024</p><main>").replaceFirst("<h1>.*</h1>", "");

        for (var html : new String[] {beside, above}) {
            var report = new ReportReader().read("page.html", html.formatted("").getBytes(StandardCharsets.UTF_8));
            assertThat(report.pageDate().date()).hasToString("2024-05-12");
        }
    }

    @Test
    void when_a_page_was_published_it_may_tell_in_its_head() {
        var report = page("<meta property=\"article:published_time\" content=\"2024-05-12T10:00:00+02:00\">");

        assertThat(report.pageDate().date()).hasToString("2024-05-12");
        assertThat(words(report, Zone.HEADLINE)).isEqualTo("Ministers meet in Brno");
    }

    @Test
    void a_heading_that_ends_in_a_colon_covers_what_stands_below_it_and_one_that_goes_on_only_itself() {
        var beginning = "The interior ministers of the Visegrad Group met in Brno on 12 May 2024 and spoke about borders.\n\n";
        var end = "They agreed that a next meeting would follow, and thanked the hosts for their kind reception.\n";

        assertThat(words(
                new ReportReader().read("report",
                        beginning + end + "\nRead also:\nPresident Jan Novak, in Oslo, received guests.\n"),
                Zone.BODY)).doesNotContain("Novak");
        assertThat(words(
                new ReportReader().read("report", beginning + "Read also: President Jan Novak is in Oslo\n\n" + end),
                Zone.BODY)).doesNotContain("Novak").contains("next meeting");
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
