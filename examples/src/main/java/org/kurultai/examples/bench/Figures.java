package org.kurultai.examples.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a benchmark measured: a row of Markdown for people, and a line of JSON for programs. */
final class Figures {

    private final String benchmark;
    private final Map<String, Double> measured = new LinkedHashMap<>();

    Figures(String benchmark) {
        this.benchmark = benchmark;
    }

    Figures with(String what, double value) {
        measured.put(what, value);
        return this;
    }

    /** Writes both to the standard output, the titles of the columns before the row. */
    void print() {
        System.out.println("| " + benchmark + " | " + String.join(" | ", measured.keySet()) + " |");
        System.out.println("|---" + "|---:".repeat(measured.size()) + "|");
        System.out.println(
                "| | " + measured.values().stream().map(Figures::shortly).collect(Collectors.joining(" | ")) + " |");
        System.out.println(measured.entrySet().stream()
                .map(figure -> "\"%s\":%s".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(",", "{\"benchmark\":\"%s\",".formatted(benchmark), "}")));
        System.out.println();
    }

    private static String shortly(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
