package org.kurultai.seeds.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file of words: {@code category value: form | form}. Lines that begin with a number sign are remarks; a line that
 * begins with a blank goes on with the one before. Words in braces stand for each other:
 * {@code {pays,paid} a {courtesy,} call on} are four forms.
 */
final class LanguageFile {

    /** A line of it. */
    record Line(String key, String value, List<String> forms, String place) {

        IllegalArgumentException wrong(String what, Throwable cause) {
            return new IllegalArgumentException(place + ": " + what, cause);
        }
    }

    private LanguageFile() {}

    /** The lines of a file beside this class. */
    static List<Line> read(String name) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var text : text(name)) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(text.charAt(0)) && !lines.isEmpty()) {
                lines.add(continued(lines.removeLast(), text, name + ":" + number));
            } else {
                lines.add(line(text, name + ":" + number));
            }
        }
        return lines;
    }

    /** The lines of a file beside this class as they stand. */
    static List<String> text(String name) {
        var in = Objects.requireNonNull(LanguageFile.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text, String place) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(place + ": write category value: form | form, not \"" + text + "\"");
        }
        var head = text.substring(0, colon).trim();
        var space = head.indexOf(' ');
        var forms = forms(text.substring(colon + 1), place);
        return space < 0
                ? new Line(head, "", forms, place)
                : new Line(head.substring(0, space), head.substring(space + 1).trim(), forms, place);
    }

    private static Line continued(Line line, String text, String place) {
        var forms = new ArrayList<>(line.forms());
        forms.addAll(forms(text, place));
        return new Line(line.key(), line.value(), forms, line.place());
    }

    private static List<String> forms(String text, String place) {
        var forms = new ArrayList<String>();
        for (var form : text.split("\\|")) {
            if (!form.isBlank()) {
                spread(form, forms, place);
            }
        }
        return forms;
    }

    /** Adds the forms that one with braces stands for, the first braces first. */
    private static void spread(String form, List<String> forms, String place) {
        var open = form.indexOf('{');
        if (open < 0) {
            forms.add(form.trim().replaceAll(" {2,}", " "));
            return;
        }
        var close = form.indexOf('}', open);
        if (close < 0) {
            throw new IllegalArgumentException(place + ": write {one,other} and not \"" + form.trim() + "\"");
        }
        for (var word : form.substring(open + 1, close).split(",", -1)) {
            spread(form.substring(0, open) + word + form.substring(close + 1), forms, place);
        }
    }
}
