package org.kurultai.examples;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the output goes to.
 *
 * @param width how many characters fit into a line
 * @param isWatched whether messages go to a terminal too, so that somebody looks on who may be shown progress
 */
record Terminal(int width, boolean isWatched) {

    private static final int WIDE = 120;
    private static final int NARROWEST = 40;

    /**
     * This process's. The launcher sets COLUMNS where the output goes to a terminal, and says in KURULTAI_WATCHED whether
     * messages do; elsewhere lines may be long.
     */
    static Terminal here() {
        return of(System.getenv(), Ansi.AUTO.enabled());
    }

    static Terminal of(Map<String, String> environment, boolean colours) {
        var watched = environment.getOrDefault("KURULTAI_WATCHED", "");
        return new Terminal(width(environment), watched.isEmpty() ? colours : watched.equals("yes"));
    }

    static int width(Map<String, String> environment) {
        var columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : WIDE;
    }
}
