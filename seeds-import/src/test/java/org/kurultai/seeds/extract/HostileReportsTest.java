package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.seeds.language.Languages;
import org.kurultai.seeds.report.ReportException;
import org.kurultai.seeds.report.ReportReader;

/** Whatever is fed to it, an extraction ends, and with a verdict. */
class HostileReportsTest {

    private static final String REPORT = "The third meeting of the interior ministers of the Visegrad Group was held in Brno "
            + "on 4 June 2024. Minister of the Interior of Hungary Gábor Kiss and Minister of the Interior of Poland Jan "
            + "Nowak signed a protocol. The next meeting will be held in Slovakia in 2025. ";

    private final Extraction extraction = new Extraction();

    private void readOrRefuse(byte[] bytes) {
        assertThatCode(() -> extraction.read(new ReportReader().read("report.txt", bytes)))
                .satisfies(thrown -> assertThat(thrown == null || thrown instanceof ReportException).isTrue());
    }

    @Test
    void random_bytes_never_crash_it() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            readOrRefuse(bytes);
        }
    }

    @Test
    void reports_cut_and_spliced_at_random_never_crash_it() {
        var random = new Random(11);
        for (var round = 0; round < 1000; round++) {
            var from = random.nextInt(REPORT.length());
            var to = from + random.nextInt(REPORT.length() - from);
            var at = random.nextInt(REPORT.length());
            var spliced = REPORT.substring(0, at) + REPORT.substring(from, to) + REPORT.substring(at);
            assertThatNoException().isThrownBy(() -> extraction.read("spliced", spliced));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"in Kribu-", "in Kribu -", "in Kribu nad", "in Banská Kribu nad-",
            "in the town of Kribu-sur-", "in",
            "Minister of", "the 5th", "signed a", "on 3", "on 3 May -", "hosted by", "“", "(Kribu", "Jan-",
            "Minister Jan von"})
    void a_report_that_breaks_off_anywhere_never_crashes_it(String end) {
        assertThatNoException().isThrownBy(() -> {
            extraction.read("cut", REPORT + "The ministers met " + end);
            extraction.read("headline", "Energy ministers meet " + end + "\n\n" + REPORT);
            extraction.read("german", "Die Minister trafen sich am 3. Mai 2022 " + end);
        });
    }

    @Test
    void words_of_the_lexicon_in_any_order_never_crash_it() {
        var words = ("the of and in minister ministers president deputy meeting summit visit second 3rd next last Baku Kazakhstan "
                + "OTS met received signed memorandum will be held hosted by - , . ; ( ) \" 's 2025 May 23 today H.E. Ivan Petrov "
                + "delegation committee interior with between").split(" ");
        var random = new Random(13);
        for (var round = 0; round < 2000; round++) {
            var text = new StringBuilder("The ");
            for (var word = 0; word < 40; word++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            assertThatNoException().isThrownBy(() -> extraction.read("shuffled", text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "1", ".", "(", "\"", "'", "-", "\n", "4.", "of the ", "Minister ",
            "Minister Jan, ", "second meeting ",
            "in Baku, ", "May 5 - ", "and ", "\u0301", "\ud83d", "<", "X", "président de l'"})
    @Timeout(60)
    void a_long_report_of_one_thing_ends(String thing) {
        var text = REPORT + thing.repeat(900_000 / thing.length());

        assertThatNoException().isThrownBy(() -> extraction.read("long", text));
    }

    @Test
    void a_report_of_ten_megabytes_is_refused_with_the_reason() {
        var text = REPORT.repeat(10_000_000 / REPORT.length());

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> new ReportReader().read("dump.txt", text.getBytes(StandardCharsets.UTF_8)))
                .withMessageMatching("dump.txt has [0-9]+ characters of text, and no report has more than 1000000: "
                        + "give each report a file of its own");
    }

    @Test
    @Timeout(60)
    void the_longest_report_is_read() {
        assertThat(extraction.read("long", REPORT.repeat(1_000_000 / REPORT.length())).engagements()).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void a_text_that_tells_of_more_engagements_than_any_report_is_refused_with_the_reason() {
        var text = new StringBuilder();
        for (var day = 0; day < 5_000; day++) {
            text.append("Minister of Health of Peru ").append(name(day % 300))
                    .append(" met the Minister of Health of Malta, ")
                    .append(name(day / 300 + 5_000)).append(", in Lima on ").append(day % 28 + 1).append(" May ")
                    .append(1990 + day / 28 % 30).append(". ");
        }
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> extraction.read("week.txt", text.toString()))
                .withMessage(
                        "week.txt tells of more than 500 engagements, and no report does: give each report a file of its own");
    }

    @Test
    @Timeout(60)
    void a_text_that_tells_of_more_persons_than_any_report_is_refused_with_the_reason() {
        var text = new StringBuilder("The health ministers met in Lima. ");
        for (var person = 0; person < 10_000; person++) {
            text.append("Minister of Health of Peru ").append(name(person)).append(" spoke. ");
        }
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> extraction.read("week.txt", text.toString()))
                .withMessage(
                        "week.txt tells of more than 1000 persons, and no report does: give each report a file of its own");
    }

    /** A name that no other number has, nor may be taken for a slip of one. */
    private static String name(int number) {
        var letters = new StringBuilder();
        for (var rest = number; letters.length() < 4; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return "Ana N" + letters + letters + "ova";
    }

    @Test
    void a_file_too_long_for_a_report_is_refused_with_the_reason() {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> new ReportReader().read("dump.txt", new byte[33 * 1024 * 1024]))
                .withMessage("dump.txt is longer than 32 MB, so it is no report: give each report a file of its own");
    }

    @Test
    void an_empty_file_is_refused_with_the_reason() {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> extraction.read("empty.txt", " \n "))
                .withMessage("empty.txt is empty: a report has at least a sentence");
    }

    @Test
    @Timeout(60)
    void html_that_nests_without_end_and_entities_that_grow_never_crash_it() {
        var bomb = "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>"
                + "<html><body>" + "<div><p>".repeat(20_000) + "&c;".repeat(1000) + REPORT + "<script>"
                + "x".repeat(10_000);

        readOrRefuse(bomb.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_language_can_be_read() {
        assertThat(Languages.codes()).isNotEmpty()
                .allSatisfy(code -> assertThat(Languages.of(code).code()).isEqualTo(code));
    }
}
