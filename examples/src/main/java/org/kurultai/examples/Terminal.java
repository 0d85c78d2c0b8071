package org.kurultai.examples;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the output goes to.
 *
 * @param width how many characters fit into a line
 * @param isTerminal whether somebody looks on, who may be shown colours and progress
 */
record Terminal(int width, boolean isTerminal) {

    private static final int WIDE = 120;
    private static final int NARROWEST = 40;

    /** This process's. The launcher sets COLUMNS where the output goes to a terminal; elsewhere lines may be long. */
    static Terminal here() {
        return new Terminal(width(System.getenv()), Ansi.AUTO.enabled());
    }

    static int width(Map<String, String> environment) {
        var columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : WIDE;
    }
}
