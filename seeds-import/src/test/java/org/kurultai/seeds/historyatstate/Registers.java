package org.kurultai.seeds.historyatstate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;

/** The registers, read once more by means of their own, to hold the import against. */
final class Registers {

    private static final Pattern ENTRY = Pattern.compile("(?s)<(chief|principal|visit)(?: [^>]*)?>.*?</\\1>");
    private static final Pattern BOUND = Pattern
            .compile("(?i)soon after|shortly|on or before|on or after|between|probably|presumably");
    private static final Pattern NEVER_SERVED = Pattern
            .compile("declined appointment|not serve under|not take oath|not take the oath|not proceed to post");

    /** An entry of a file, as it stands there. */
    record Entry(SourceId source, Span place, Path path, int line, boolean nominee, String xml) {

        /** The text of an element; empty if it is not there. */
        String text(String tag) {
            var found = Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(xml);
            return found.find() ? found.group(1).strip() : "";
        }

        /** Only the month counts where the day is an outer bound. */
        private String date(String event) {
            var found = Pattern.compile("(?s)<date>([^<]*)</date>").matcher(text(event));
            var date = found.find() ? found.group(1).strip() : "";
            return BOUND.matcher(text(event)).find() && date.length() > 7 ? date.substring(0, 7) : date;
        }

        boolean isVisit() {
            return xml.startsWith("<visit>");
        }

        String start() {
            return date("started").isEmpty() ? date("arrived") : date("started");
        }

        String end() {
            return date("ended");
        }

        boolean isTenure() {
            return !isVisit()
                    && (!start().isEmpty() || !nominee && !NEVER_SERVED.matcher(xml.toLowerCase()).find());
        }

        String person() {
            return "pocom-" + text("person-id");
        }

        String post() {
            return source.value().startsWith("history-at-state/mission/") ? "usa-mission-" + stem(path)
                    : "usa-" + stem(path);
        }
    }

    private Registers() {}

    static List<Entry> read(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().flatMap(Registers::entries).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Entry> entries(Path file) {
        try {
            var text = Files.readString(file);
            var kind = text.contains("<country-mission>") ? "mission" : text.contains("<visits>") ? "visits"
                    : "position";
            var source = new SourceId("history-at-state/%s/%s".formatted(kind, stem(file)));
            var nominees = Math.max(text.indexOf("<other-nominees>"), text.indexOf("<other-appointees>"));
            return ENTRY.matcher(text)
                    .results()
                    .map(found -> new Entry(source, new Span(found.start(), found.end()), file,
                            1 + (int) text.substring(0, found.start()).lines().count()
                                    - (text.charAt(found.start() - 1) == '\n' ? 0 : 1),
                            nominees >= 0 && found.start() > nominees, found.group()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replace(".xml", "");
    }
}
