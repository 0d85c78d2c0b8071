package org.kurultai.seeds.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.kurultai.seeds.language.LanguageGuess;

/** Reads reports: text of any usual charset, or HTML. */
public final class ReportReader {

    /** What is longer is no report. */
    static final int LONGEST = 32 * 1024 * 1024;

    /** A page may carry much that is no text; as text, a report of this many characters would fill a book. */
    static final int LONGEST_TEXT = 1_000_000;

    /** Where one character in so many is none that anybody writes, it is no text. */
    private static final int NO_TEXT = 50;
    /** Blanks that no line may be broken at, or of another width, stand for a blank: character by character, so that all stays where it is. */
    private static final Pattern BLANKS = Pattern
            .compile("[\\x{A0}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}\\x{200B}\\x{FEFF}]");

    /**
     * Reads a file.
     *
     * @throws ReportException if it cannot be read, is empty, is no text, or is too long for a report
     */
    public Report read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw tooLong(file.toString());
            }
            return read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ReportException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * Reads the contents of a file.
     *
     * @param name the file's name, whose ending may tell that it is HTML
     * @param bytes its contents
     */
    public Report read(String name, byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw tooLong(name);
        }
        return read(name, Page.is(name, bytes) ? Page.text(bytes) : Charsets.decode(bytes));
    }

    /**
     * Reads a text.
     *
     * @param name what to call it
     * @param text the report with whatever its page has around it
     */
    public Report read(String name, String text) {
        if (text.isBlank()) {
            throw new ReportException("%s is empty: a report has at least a sentence".formatted(name));
        }
        if (controls(text) > text.length() / NO_TEXT) {
            throw new ReportException(
                    "%s is no text: one character in %d of it or more is a control character".formatted(name, NO_TEXT));
        }
        if (text.length() > LONGEST_TEXT) {
            throw new ReportException(
                    "%s has %d characters of text, and no report has more than %d: give each report a file of its own"
                            .formatted(name, text.length(), LONGEST_TEXT));
        }
        var spaced = BLANKS.matcher(text).replaceAll(" ");
        return new Zoning(name, spaced, LanguageGuess.of(spaced)).report();
    }

    private static int controls(String text) {
        var controls = 0;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            controls += Character.isISOControl(sign) && !Character.isWhitespace(sign) || sign == '\uFFFD' ? 1 : 0;
        }
        return controls;
    }

    private static ReportException tooLong(String name) {
        return new ReportException("%s is longer than %d MB, so it is no report: give each report a file of its own"
                .formatted(name, LONGEST >> 20));
    }
}
