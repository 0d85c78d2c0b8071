package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.Dates;
import org.w3c.dom.Element;

/** The secretaries of state, imported and shown from the command line, beside the register itself. */
class SecretariesOfStateTest {

    private static final Path REGISTER = Path.of("..", "..", "shared", "data", "history-at-state", "pocom");
    private static final Path SECRETARIES = Path.of("positions-principals", "secretary.xml");
    private static final String POST = "usa-secretary";

    @TempDir
    private static Path folder;

    private static List<Term> listed = List.of();

    /** A person by identifier, and the first and last day in office; empty where the register gives none. */
    private record Term(String person, String from, String until) {}

    @BeforeAll
    static void import_the_register() throws Exception {
        assumeTrue(Files.exists(REGISTER.resolve(SECRETARIES)),
                "skipped: this test reads data/history-at-state, which is not part of the project");
        listed = listed();
        var code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), "import",
                "--record",
                record(), REGISTER.resolve(SECRETARIES).toString(), REGISTER.resolve("people").toString());
        assertThat(code).isIn(0, Main.REFUSED);
    }

    @Test
    void as_csv_they_are_those_of_the_register_with_their_days_in_office() throws IOException {
        var shown = new ArrayList<Term>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(show("csv"))) {
            rows.forEach(row -> {
                if (row.getField("post").equals(POST)) {
                    shown.add(new Term(row.getField("person"), row.getField("start"), row.getField("end")));
                }
            });
        }
        assertThat(shown).hasSizeGreaterThan(60).isEqualTo(listed);
    }

    @Test
    void as_json_they_are_the_same() throws IOException {
        var shown = new ArrayList<Term>();
        for (var row : new ObjectMapper().readTree(show("json")).path("rows")) {
            if (row.path("post").asText().equals(POST)) {
                shown.add(new Term(row.path("person").asText(), row.path("start").path("on").asText(),
                        row.path("end").path("on").asText()));
            }
        }
        assertThat(shown).isEqualTo(listed);
    }

    @Test
    void as_a_table_their_days_stand_in_the_same_order_in_words() {
        var days = listed.stream().flatMap(term -> List.of(term.from(), term.until()).stream())
                .filter(day -> !day.isEmpty())
                .map(day -> Dates.of(PartialDate.parse(day)))
                .toList();
        assertThat(show("table").replaceAll("\\s+", " ")).containsSubsequence(days);
    }

    private static List<Term> listed() throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(REGISTER.resolve(SECRETARIES).toFile());
        var terms = new ArrayList<Term>();
        var principals = document.getElementsByTagName("principal");
        for (var i = 0; i < principals.getLength(); i++) {
            var principal = (Element) principals.item(i);
            if (!date(principal, "started").isEmpty()) {
                terms.add(new Term("pocom-" + text(principal, "person-id"), date(principal, "started"),
                        date(principal, "ended")));
            }
        }
        return terms;
    }

    private static String date(Element principal, String step) {
        var found = principal.getElementsByTagName(step);
        return found.getLength() == 0 ? "" : text((Element) found.item(0), "date");
    }

    private static String text(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static String show(String format) {
        var out = new StringWriter();
        assertThat(
                Main.run(new PrintWriter(out, true), new PrintWriter(out, true), "show", "tenure", "--format", format,
                        "--record", record()))
                .isZero();
        return out.toString();
    }

    private static String record() {
        return folder.resolve("record.db").toString();
    }
}
