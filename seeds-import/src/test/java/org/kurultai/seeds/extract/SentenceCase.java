package org.kurultai.seeds.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A sentence behind the beginning of a report, and what a person finds in it. In a file of such cases a line that begins
 * with "@ " is the beginning of the reports that follow, one that begins with "= " what the sentence above it tells, and one
 * that begins with "# " what the cases beneath it are about.
 *
 * @param beginning the sentence before
 * @param sentence the sentence
 * @param told what it tells, in any order
 */
record SentenceCase(String beginning, String sentence, TreeSet<String> told) {

    private static final String NOTHING = "nothing";

    static Stream<SentenceCase> in(String... files) throws IOException {
        var cases = new ArrayList<SentenceCase>();
        for (var file : files) {
            cases.addAll(of(file));
        }
        return cases.stream();
    }

    private static List<SentenceCase> of(String file) throws IOException {
        var cases = new ArrayList<SentenceCase>();
        var beginning = "";
        var sentence = "";
        for (var line : text(file).lines().toList()) {
            if (line.isEmpty() || line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith("= ") == sentence.isEmpty()) {
                throw new IllegalArgumentException(
                        file + ": a sentence and, beneath it, what it tells were expected at \"" + line + '"');
            }
            if (line.startsWith("@ ")) {
                beginning = line.substring(2);
            } else if (line.startsWith("= ")) {
                cases.add(new SentenceCase(beginning, sentence, told(line.substring(2))));
                sentence = "";
            } else {
                sentence = line;
            }
        }
        return cases;
    }

    private static TreeSet<String> told(String line) {
        return new TreeSet<>(line.equals(NOTHING) ? List.of() : Arrays.asList(line.split("; ")));
    }

    /** What is read of it. */
    Reading read() {
        return new Extraction().read("report", "News\n\n" + beginning + " " + sentence + "\n");
    }

    @Override
    public String toString() {
        return sentence;
    }

    private static String text(String file) throws IOException {
        try (var in = Objects.requireNonNull(SentenceCase.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
