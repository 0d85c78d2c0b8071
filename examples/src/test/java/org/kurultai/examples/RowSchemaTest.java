package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.domain.Javadoc;
import org.kurultai.export.table.Table;

/**
 * What commands write with {@code --format json} is what its schema in the documentation says.
 *
 * <p>Run with {@code -Dkurultai.schema=write} to write the schema anew.
 */
class RowSchemaTest {

    private static final Path FILE = Path.of("../docs/views.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static ObjectNode schema = JSON.createObjectNode();

    @BeforeAll
    static void generate() throws IOException {
        schema = new RowSchema(Javadoc.of(
                Path.of("../domain/src/main/java"),
                Path.of("../infrastructure/src/main/java"),
                Path.of("src/main/java"))).generate();
        if ("write".equals(System.getProperty("kurultai.schema"))) {
            Files.writeString(FILE, schema.toPrettyString() + "\n");
        }
        run("demo");
    }

    @Test
    void the_schema_in_the_documentation_is_the_one_made_from_the_rows() throws IOException {
        assertThat(Files.readString(FILE)).isEqualTo(schema.toPrettyString() + "\n");
    }

    @ParameterizedTest
    @MethodSource("org.kurultai.export.table.Tables#all")
    void what_is_shown_of_the_five_reports_fits_the_schema(Table<?> table) throws IOException {
        var shown = show(table);
        assertThat(shown.path("rows")).isNotEmpty();
        assertThat(misfits(shown)).isEmpty();
    }

    @Test
    void it_says_through_what_the_view_was_looked_at() throws IOException {
        var shown = JSON
                .readTree(run("show", "tenure", "--format", "json", "--valid-at", "2025", "--known-at", "9999-01-01",
                        "--without-source", "trend-2025-05-23", "--scenario", "kazakhstan-withdrew"));
        assertThat(shown.path("asked")).hasToString(
                "{\"knownAt\":\"9999-01-01\",\"scenario\":\"kazakhstan-withdrew\",\"validAt\":\"2025\","
                        + "\"withoutSource\":[\"trend-2025-05-23\"]}");
        assertThat(misfits(shown)).isEmpty();
        assertThat(JSON.readTree(run("show", "tenure", "--format", "json")).path("asked")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.kurultai.export.table.Tables#all")
    void a_row_with_something_else_in_it_does_not_fit_the_schema(Table<?> table) throws IOException {
        var shown = show(table);
        ((ObjectNode) shown.path("rows").get(0)).put("somethingElse", 1);
        assertThat(misfits(shown)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void what_else_is_answered_fits_the_schema(List<String> command) throws IOException {
        var args = new ArrayList<>(command);
        args.addAll(List.of("--format", "json"));
        var answered = JSON.readTree(run(args.toArray(String[]::new)));
        assertThat(answered.path("rows")).isNotEmpty();
        assertThat(misfits(answered)).isEmpty();
        ((ObjectNode) answered.path("found")).put("somethingElse", 1);
        assertThat(misfits(answered)).isNotEmpty();
    }

    static Stream<List<String>> answers() {
        return Stream.of(
                List.of("what-if", "kazakhstan-withdrew"),
                List.of("what-if", "--drop-source", "trend-2025-05-23", "--drop-source", "azertac-2025-05-24"),
                List.of("what-if", "kazakhstan-withdrew", "--against", "without-the-german-report"),
                List.of("why", "ots-interior-ministers/agreed", "--scenario", "kazakhstan-withdrew"),
                List.of("search", "--expect", "{vanishes: ots-interior-ministers/3, in: host-rotation}"),
                List.of("promote", "--drop-source", "trend-2025-05-23"));
    }

    @Test
    void a_sweep_fits_the_schema() throws IOException {
        var swept = JSON.readTree(run("sweep", "--format", "json"));
        assertThat(swept.path("rows")).hasSize(5);
        assertThat(misfits(swept)).isEmpty();
        ((ObjectNode) swept.path("rows").get(0)).put("somethingElse", 1);
        assertThat(misfits(swept)).isNotEmpty();
    }

    @Test
    void a_verification_fits_the_schema_and_has_the_checksum() throws IOException {
        var verified = JSON.readTree(run("verify", "--format", "json"));
        assertThat(verified.path("found").path("sound").asBoolean()).isTrue();
        assertThat(verified.path("found").path("checksum").asText()).hasSize(32);
        assertThat(verified.path("rows")).isEmpty();
        assertThat(misfits(verified)).isEmpty();
    }

    @Test
    void what_is_damaged_stands_in_the_rows_of_a_verification() throws Exception {
        run("demo");
        var damaged = folder.resolve("damaged.db");
        Files.copy(folder.resolve("record.db"), damaged, StandardCopyOption.REPLACE_EXISTING);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + damaged);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE events SET version = '0' WHERE position = 4");
        }
        var out = new StringWriter();
        assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(out, true), "verify", "--format", "json",
                "--record", damaged.toString())).isEqualTo(Main.BAD_RECORD);
        var verified = JSON.readTree(out.toString());
        assertThat(verified.path("found").has("sound")).isFalse();
        assertThat(verified.path("rows")).isNotEmpty().allSatisfy(
                damage -> assertThat(damage.path("position").asInt()).isEqualTo(4));
        assertThat(misfits(verified)).isEmpty();
    }

    @Test
    void an_import_fits_the_schema_and_tells_of_each_file() throws IOException {
        var files = Files.createDirectories(folder.resolve("in"));
        Files.writeString(files.resolve("bad.yaml"),
                "source:\n  id: bad\n  kind: press-report\n  publisher: Other\nfacts:\n  - nonsense: {}\n");
        Files.writeString(files.resolve("letter.docx"), "a letter");
        var out = new StringWriter();
        assertThat(
                Main.run(new PrintWriter(out, true), new PrintWriter(new StringWriter()), "import", "--format", "json",
                        "--record", folder.resolve("imported.db").toString(), files.toString()))
                .isEqualTo(Main.BAD_INPUT);
        var imported = JSON.readTree(out.toString());
        assertThat(misfits(imported)).isEmpty();
        assertThat(imported.path("found").path("unreadable").asInt()).isPositive();
        assertThat(imported.path("rows")).extracting(row -> row.path("verdict").asText())
                .containsExactlyInAnyOrder("unreadable", "passed-over");
        assertThat(imported.path("rows").findValues("complaints").toString()).contains("bad.yaml:6:", "nonsense");
    }

    @Test
    void a_review_fits_the_schema() throws IOException {
        var report = Files.writeString(folder.resolve("report.txt"), """
                The third meeting of the energy ministers of the Organization of Turkic States was held in Tashkent on June 12, 2024.
                Following the meeting, a joint communiqué was signed. The next meeting will be held in Kazakhstan.
                """);
        var reviewed = JSON.readTree(run("review", report.toString(), "--accept-above", "0.9", "--format", "json"));
        assertThat(reviewed.path("rows")).isNotEmpty();
        assertThat(reviewed.path("found").path("accepted").asInt()).isPositive();
        assertThat(misfits(reviewed)).isEmpty();
        ((ObjectNode) reviewed.path("rows").get(0)).put("somethingElse", 1);
        assertThat(misfits(reviewed)).isNotEmpty();
    }

    private static Set<ValidationMessage> misfits(JsonNode answer) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(answer);
    }

    private static JsonNode show(Table<?> table) throws IOException {
        return JSON.readTree(run("show", table.name(), "--format", "json"));
    }

    private static String run(String... args) {
        var out = new StringWriter();
        var all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--record";
        all[args.length + 1] = folder.resolve("record.db").toString();
        assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(out, true), all)).isZero();
        return out.toString();
    }
}
