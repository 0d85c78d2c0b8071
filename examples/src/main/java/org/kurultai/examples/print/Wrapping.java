package org.kurultai.examples.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines between words, and within a word only where it is longer than a line: behind a hyphen or the like, if there
 * is one in the second half of the line.
 */
final class Wrapping {

    private Wrapping() {}

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var rest = word;
            if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                var end = end(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int end(String word, int width) {
        var end = word.offsetByCodePoints(0, width);
        var half = word.offsetByCodePoints(0, width / 2);
        for (var behind = end; behind > half; behind--) {
            if ("-/#".indexOf(word.charAt(behind - 1)) >= 0) {
                return behind;
            }
        }
        return end;
    }
}
