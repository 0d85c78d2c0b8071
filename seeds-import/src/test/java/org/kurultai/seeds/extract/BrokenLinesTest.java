package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.seeds.facts.FactsJson;

/** Where a page breaks its lines, and with which blanks, tells nothing. */
class BrokenLinesTest {

    private static final String REPORT = """
            The 12th meeting of the transport ministers of the ECO member states was held in Mashhad (Iran) on 3 May 2022, said \
            the Turkish ministry. Iran, Pakistan and Türkiye had sent ministers and deputy ministers.

            Türkiye's delegation was headed by the Deputy Minister of Transport and Infrastructure, Dr. Selim \
            Kaya.

            Those who came include Deputy Minister of Communications of Pakistan Asad Qureshi, Minister of Roads and Urban Development of Iran Dariush \
            Kermani, and others.

            The ministers will meet for the 13th time in Lahore in 2023.
            """;

    @ParameterizedTest
    @ValueSource(ints = {56, 60, 66, 72, 80, 90, 100, 110})
    void a_report_tells_the_same_however_wide_its_lines_are(int width) {
        var wrapped = REPORT.replaceAll("(?m)(?=.{%d})(.{1,%d})(?<! ) (?=\\S)".formatted(width + 1, width), "$1\n");

        assertThat(wrapped.lines()).allMatch(line -> line.length() <= width);
        assertThat(facts(wrapped)).isEqualTo(facts(REPORT));
    }

    @Test
    void blanks_at_which_no_line_may_be_broken_are_blanks() {
        assertThat(facts(REPORT.replace(" 2022", "\u00a02022").replace("3 May", "3\u202fMay")))
                .isEqualTo(facts(REPORT));
    }

    @Test
    void what_cannot_be_seen_is_not_there() {
        var report = "Der estnische Verkehrsminister Mart Saar traf am 3. Mai 2022 in Riga seine lettische Amtskollegin Anna Ozola.";

        var broken = report.replace("Verkehrs", "Ver\u00adkehrs\u00ad").replace("Ozola", "Ozo\u00adla").replace("2022 ",
                "2022\u200b ");

        assertThat(facts(broken).findValuesAsText("name")).isEqualTo(facts(report).findValuesAsText("name"))
                .contains("Anna Ozola");
        assertThat(facts(broken).findValuesAsText("role")).isEqualTo(facts(report).findValuesAsText("role"));
        assertThat(facts(broken).findValue("dates")).isEqualTo(facts(report).findValue("dates"));
    }

    @Test
    void two_blanks_behind_an_ordinal_are_one() {
        var report = "Das 15. Treffen der Verkehrsminister der Visegrad-Gruppe fand am 3. Mai 2022 in Krakau statt.";

        assertThat(facts(report.replace(". ", ".  ")).findValue("ordinal").asInt()).isEqualTo(15);
    }

    @Test
    void lines_that_address_somebody_each_stay_lines_of_a_wrapped_page() {
        var report = """
                The 4th meeting of the ASEAN ministers of agriculture was opened in Medan on 4 October 2022 by
                the Minister of Agriculture of Indonesia, who welcomed the delegations. It was attended by:
                H.E. Ahmad Rahman, Minister of Fisheries, Brunei Darussalam
                H.E. Sok Chan, Minister of Rural Development, Cambodia
                H.E. Kham Souk, Minister of Energy and Mines, Lao PDR
                The ministers spoke of rice and of maize, of the weather in the year that had gone by, and of
                what they would do about it.
                """;

        var persons = facts(report).findValuesAsText("country");

        assertThat(persons).contains("BRN", "KHM", "LAO");
    }

    private static JsonNode facts(String text) {
        return FactsJson.of(Map.of("report", new Extraction().read("report", text).engagements()));
    }
}
