package org.kurultai.examples;

import java.io.PrintWriter;

/** A line that tells somebody at a terminal how far long work has come; nothing elsewhere. */
final class ProgressLine {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter to;
    private final Terminal terminal;

    ProgressLine(PrintWriter to, Terminal terminal) {
        this.to = to;
        this.terminal = terminal;
    }

    void show(int done, int total, String what) {
        show("%d of %d  %s".formatted(done, total, what));
    }

    void show(String line) {
        if (terminal.isWatched()) {
            to.print(CLEAR + line.substring(0, Math.min(line.length(), terminal.width() - 1)));
            to.flush();
        }
    }

    void clear() {
        if (terminal.isWatched()) {
            to.print(CLEAR);
            to.flush();
        }
    }
}
