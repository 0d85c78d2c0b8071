package org.kurultai.examples;

import java.util.Map;
import org.kurultai.examples.print.TextTable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the output goes to.
 *
 * @param width how many characters fit into a line; {@link TextTable#ENDLESS} where lines may be as long as they like
 * @param isWatched whether messages go to a terminal too, so that somebody looks on who may be shown progress
 */
record Terminal(int width, boolean isWatched) {

    private static final int EASILY_READ = 120;
    private static final int NARROWEST = 40;

    /**
     * This process's. The launcher sets COLUMNS where the output goes to a terminal, and says in KURULTAI_WATCHED whether
     * messages do. Elsewhere, in a pipe or a file, lines may be as long as they like.
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
        return columns.matches("[1-9]\\d{0,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : TextTable.ENDLESS;
    }

    /** How wide a text is written that is to be read and not gone through by a program. */
    int textWidth() {
        return Math.min(width, EASILY_READ);
    }
}
