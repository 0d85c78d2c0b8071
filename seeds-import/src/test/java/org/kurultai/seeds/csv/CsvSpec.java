package org.kurultai.seeds.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceReading;

class CsvSpec {

    static final String MAPPING = """
            source: {id: ministers, kind: register, publisher: Court Gazette}
            separator: ";"
            empty: ["-"]
            columns:
              Start: {date: [dd.MM.yyyy, MM/yyyy, yyyy]}
              End: {date: dd.MM.yyyy}
              Why: {values: {d: died, r: resigned}}
            facts:
              - register-person: {person: "{Minister|id}", name: {text: "{Minister}", language: en}}
              - record-name-variant: {person: "{Minister|id}", name: {text: "{In German}", language: de}}
                if: In German
              - appoint: {post: "rur-{Office|id}", person: "{Minister|id}", from: "{Start}", acting: "{Acting|boolean}"}
                confidence: 0.9
              - end-tenure: {post: "rur-{Office|id}", person: "{Minister|id}", on: "{End}", reason: "{Why}"}
                if: [End]
            """;
    private static final String HEADER = "Minister;In German;Office;Start;End;Why;Acting\n";
    private static final PersonId SAPT = new PersonId("colonel-sapt");
    private static final PostId MINISTER = new PostId("rur-minister-of-war");

    @TempDir
    private Path folder;

    @Test
    void a_row_states_what_the_mapping_makes_of_its_cells() throws IOException {
        assertThat(commands("Colonel Sapt;Oberst Sapt;Minister of War;01.03.1894;02.01.1896;d;false\n"))
                .containsExactly(
                        new RegisterPerson(SAPT, Name.english("Colonel Sapt")),
                        new RecordNameVariant(SAPT, new Name("Oberst Sapt", "de")),
                        new Appoint(MINISTER, SAPT, date("1894-03-01"), false),
                        new EndTenure(MINISTER, SAPT, date("1896-01-02"), EndReason.DIED));
    }

    @Test
    void what_a_cell_does_not_say_is_not_stated() throws IOException {
        assertThat(commands("Colonel Sapt;;Minister of War;;-;;\n")).containsExactly(
                new RegisterPerson(SAPT, Name.english("Colonel Sapt")),
                new Appoint(MINISTER, SAPT, PartialDate.UNKNOWN, false));
    }

    @Test
    void dates_are_as_precise_as_the_form_they_are_of() throws IOException {
        assertThat(commands("A;;B;03/1894;;;true\nA;;B;1895;;;true\n")).contains(
                new Appoint(new PostId("rur-b"), new PersonId("a"), date("1894-03"), true),
                new Appoint(new PostId("rur-b"), new PersonId("a"), date("1895"), true));
    }

    @Test
    void each_fact_rests_on_its_row_and_is_as_sure_as_the_mapping_says() throws IOException {
        var rows = "\"Sapt; the\nelder\";;War;1894;;;\nTarlenheim;;War;1895;;;";
        var facts = facts(read(HEADER + rows));

        assertThat(facts).filteredOn(fact -> fact.command() instanceof Appoint).satisfiesExactly(
                fact -> {
                    assertThat(words(HEADER + rows, fact)).isEqualTo("\"Sapt; the\nelder\";;War;1894;;;");
                    assertThat(fact.evidence().confidence()).isEqualTo(0.9);
                    assertThat(fact.line()).isEqualTo(2);
                },
                fact -> {
                    assertThat(words(HEADER + rows, fact)).isEqualTo("Tarlenheim;;War;1895;;;");
                    assertThat(fact.line()).isEqualTo(4);
                });
    }

    @Test
    void what_is_wrong_in_a_row_is_told_with_line_and_column_and_the_other_rows_come_in() throws IOException {
        var reading = read(HEADER + """
                Sapt;;War;31.02.1894;;;
                Sapt;;War;1894;02.01.1896;x;
                Sapt;;War;1894;;;perhaps
                Sapt;War
                Good;;War;1894;;;
                """);

        assertThat(reading.problems()).extracting(Object::toString).satisfiesExactlyInAnyOrder(
                told -> assertThat(told).startsWith("2:11: Start: \"31.02.1894\" is no date of the form dd.MM.yyyy or"),
                told -> assertThat(told).startsWith("3:27: Why: \"x\" is none of d, r"),
                told -> assertThat(told).startsWith("4:18: the text \"perhaps\" stands where true or false"),
                told -> assertThat(told).startsWith("5:1: 2 cells stand here under 7 columns"));
        assertThat(facts(reading)).hasSize(2).allMatch(fact -> fact.line() == 6);
    }

    @Test
    void a_column_that_is_not_there_is_told_with_what_was_probably_meant() {
        assertThatThrownBy(() -> read("Ministr;In German;Office;Start;End;Why;Acting\n"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("there is no column \"Minister\"")
                .hasMessageContaining("did you mean \"Ministr\"?");
    }

    @Test
    void what_is_wrong_in_a_mapping_is_told_with_line_and_column_in_it() throws IOException {
        assertThatThrownBy(() -> read(HEADER, """
                source: {id: ministers, kind: register}
                seperator: ";"
                columns:
                  Start: {date: bb}
                facts:
                  - register-person: {person: {Minister}}
                """)).isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.problems())
                .extracting(Object::toString).satisfiesExactlyInAnyOrder(
                        told -> assertThat(told).startsWith("2:1: ").contains("there is no property \"seperator\""),
                        told -> assertThat(told).startsWith("4:10: ").contains("no form of a date"),
                        told -> assertThat(told).startsWith("6:31: ").contains("write \"{Minister}\"")));
    }

    @Test
    void a_command_that_there_is_not_is_told_for_the_row() throws IOException {
        var reading = read("Minister\nSapt\n", """
                source: {id: ministers, kind: register}
                facts:
                  - register-persom: {person: "{Minister|id}"}
                """);

        assertThat(reading.problems()).singleElement().asString().contains("there is no command \"register-persom\"");
    }

    @Test
    void a_table_without_a_mapping_beside_it_is_passed_over() throws IOException {
        var table = Files.writeString(folder.resolve("alone.csv"), HEADER);

        assertThat(new CsvFormat().recognises(SourceFile.of(table))).isFalse();
        assertThat(new CsvFormat(Files.writeString(folder.resolve("m.yaml"), MAPPING)).recognises(SourceFile.of(table)))
                .isTrue();
    }

    private SourceReading read(String csv) throws IOException {
        return read(csv, MAPPING);
    }

    private SourceReading read(String csv, String mapping) throws IOException {
        Files.writeString(folder.resolve("ministers.mapping.yaml"), mapping);
        var file = SourceFile.of(Files.writeString(folder.resolve("ministers.csv"), csv));
        assertThat(new CsvFormat().recognises(file)).isTrue();
        return new CsvFormat().read(file);
    }

    private List<Command> commands(String rows) throws IOException {
        var reading = read(HEADER + rows);
        assertThat(reading.problems()).isEmpty();
        return facts(reading).stream().map(DossierFact::command).toList();
    }

    private static List<DossierFact> facts(SourceReading reading) {
        return reading.dossiers().stream().flatMap(dossier -> dossier.facts().stream()).toList();
    }

    private static String words(String text, DossierFact fact) {
        return text.substring(fact.evidence().place().start(), fact.evidence().place().end());
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
