package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking what if of the five reports, from the command line. */
class WhatIfCommandTest {

    private static final String TREND = "trend-2025-05-23";
    private static final String AZERTAC = "azertac-2025-05-24";

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void read_the_five_reports() {
        run("demo");
    }

    @Test
    void it_tells_in_names_what_would_read_otherwise_and_leaves_the_record_alone() {
        run("show", "rotation");
        var before = out.toString();

        assertThat(run("what-if", "--drop-source", TREND, "--drop-source", AZERTAC)).isZero();
        assertThat(out.toString())
                .contains("What if: without " + TREND + ", " + AZERTAC)
                .contains("Kazakhstan")
                .contains("no longer")
                .containsPattern("Fingerprint [0-9a-f]{64}");

        run("show", "rotation");
        assertThat(out.toString()).isEqualTo(before);
    }

    @Test
    void the_same_scenario_has_the_same_fingerprint() {
        run("what-if", "--drop-source", TREND);
        var first = out.toString();
        run("what-if", "--drop-source", TREND);
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void why_tells_the_causes_of_one_row() {
        assertThat(run("why", "ots-interior-ministers", "--drop-source", TREND, "--drop-source", AZERTAC)).isZero();
        assertThat(out.toString()).contains("because").contains("was never said");
        assertThat(run("why", "ots-interior-ministers", "--drop-source", TREND, "--drop-source", AZERTAC, "--mermaid"))
                .isZero();
        assertThat(out.toString()).contains("-->");
    }

    @Test
    void why_says_so_where_the_row_would_read_the_same() {
        assertThat(run("why", "no-such-row", "--drop-source", TREND)).isZero();
        assertThat(out.toString()).contains("No row", "no-such-row");
    }

    @Test
    void a_sweep_leaves_out_each_source_or_each_statement_of_one() {
        assertThat(run("sweep", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("scenario,decided_again").contains("without " + TREND + ",");
        assertThat(out.toString().lines()).hasSize(6);
        assertThat(run("sweep", "--of", TREND, "--format", "csv")).isZero();
        assertThat(out.toString().lines().count()).isGreaterThan(6);
    }

    @Test
    void a_fact_that_is_not_recorded_is_named() {
        assertThat(run("what-if", "--drop", "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("nonsense").doesNotContain("\tat ");
    }

    @Test
    void what_is_promoted_reads_as_in_the_scenario() {
        assertThat(run("promote", "--drop-source", TREND, "--drop-source", AZERTAC)).isZero();
        assertThat(out.toString()).contains("commands").doesNotContain("recorded\n");
        run("show", "rotation", "--format", "csv");
        assertThat(out.toString()).contains("Baku");

        assertThat(run("promote", "--drop-source", TREND, "--drop-source", AZERTAC, "--yes")).isZero();
        assertThat(out.toString()).contains("recorded");
        run("show", "rotation", "--format", "csv");
        assertThat(out.toString()).doesNotContain("Baku");
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        var all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--record";
        all[args.length + 1] = folder.resolve("record.db").toString();
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
