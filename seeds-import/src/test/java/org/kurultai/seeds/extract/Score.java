package org.kurultai.seeds.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares facts with facts coded by hand, a fact counting once a report. */
final class Score {

    /** How many were right, wrong, missed. */
    static final class Tally {

        int right;
        int wrong;
        int missed;

        void add(Tally other) {
            right += other.right;
            wrong += other.wrong;
            missed += other.missed;
        }

        double f1() {
            return right + wrong + missed == 0 ? 1 : 2.0 * right / (2 * right + wrong + missed);
        }
    }

    static final String PARTICIPANT = "participant";
    private static final Set<String> HELD = Set.of("signed", "adopted", "issued", "approved");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int reports;
    private int countryRight;
    private int deputyRight;
    private int named;
    private int inventions;

    Map<String, Tally> tallies() {
        return tallies;
    }

    List<String> differences() {
        return differences;
    }

    int reports() {
        return reports;
    }

    int inventions() {
        return inventions;
    }

    String country() {
        return countryRight + "/" + named;
    }

    String deputy() {
        return deputyRight + "/" + named;
    }

    double all() {
        var all = new Tally();
        tallies.values().forEach(all::add);
        return all.f1();
    }

    /** Adds a report. */
    Score add(String name, JsonNode gold, JsonNode read) {
        reports++;
        participants(name, people(gold), people(read));
        var expected = facts(gold);
        var found = facts(read);
        var optional = dates(gold, true);
        var hasDate = !expected.get("date").isEmpty() || !optional.isEmpty();
        expected.get("date").removeAll(optional);
        found.get("date").removeAll(optional);
        expected.forEach((kind, facts) -> compare(name, kind, facts, found.get(kind)));
        inventions += !hasDate && !found.get("date").isEmpty() ? 1 : 0;
        inventions += expected.get("city").isEmpty() && !found.get("city").isEmpty() ? 1 : 0;
        return this;
    }

    private void participants(String name, Map<String, JsonNode> gold, Map<String, JsonNode> read) {
        var tally = tallies.computeIfAbsent(PARTICIPANT, kind -> new Tally());
        var left = new LinkedHashMap<>(gold);
        for (var person : read.entrySet()) {
            var same = left.keySet().stream().filter(other -> isSame(other, person.getKey())).findFirst();
            if (same.isEmpty()) {
                tally.wrong++;
                differences.add(name + ": no participant is " + person.getKey());
                continue;
            }
            var expected = left.remove(same.get());
            tally.right++;
            named++;
            countryRight += given(name, same.get(), "country", expected, person.getValue());
            deputyRight += given(name, same.get(), "deputy", expected, person.getValue());
        }
        tally.missed += left.size();
        left.keySet().forEach(missed -> differences.add(name + ": missing is " + missed));
    }

    private int given(String name, String person, String field, JsonNode expected, JsonNode read) {
        var right = value(expected, field).equals(value(read, field));
        if (!right) {
            differences.add("%s: %s of %s is %s, not %s".formatted(name, field, person, expected.path(field),
                    read.path(field)));
        }
        return right ? 1 : 0;
    }

    private static String value(JsonNode person, String field) {
        var value = person.path(field).asText("");
        return value.equals("false") || value.equals("null") ? "" : value;
    }

    private void compare(String name, String kind, Set<String> gold, Set<String> read) {
        var tally = tallies.computeIfAbsent(kind, key -> new Tally());
        for (var fact : read) {
            if (gold.contains(fact)) {
                tally.right++;
            } else {
                tally.wrong++;
                differences.add("%s: no %s is %s".formatted(name, kind, fact));
            }
        }
        for (var fact : gold) {
            if (!read.contains(fact)) {
                tally.missed++;
                differences.add("%s: missing %s %s".formatted(name, kind, fact));
            }
        }
    }

    private static Map<String, JsonNode> people(JsonNode report) {
        var people = new LinkedHashMap<String, JsonNode>();
        report.path("engagements").forEach(engagement -> engagement.path("participants")
                .forEach(person -> people.putIfAbsent(person.path("name").asText(), person)));
        return people;
    }

    private static Map<String, Set<String>> facts(JsonNode report) {
        var facts = new LinkedHashMap<String, Set<String>>();
        for (var kind : List.of("engagement type", "organization", "ordinal in its body", "date", "partial date",
                "city",
                "host country", "next host", "instrument signed", "scheduled, not held")) {
            facts.put(kind, new LinkedHashSet<>());
        }
        facts.get("date").addAll(dates(report, false));
        for (var engagement : report.path("engagements")) {
            add(facts, "engagement type", engagement.path("type"));
            add(facts, "organization", engagement.path("organization"));
            add(facts, "partial date", engagement.path("partial_date"));
            add(facts, "host country", engagement.path("host_country"));
            if (isTold(engagement.path("ordinal"))) {
                facts.get("ordinal in its body")
                        .add(engagement.path("organization").asText("") + " " + engagement.path("ordinal").asInt());
            }
            if (isTold(engagement.path("city"))) {
                facts.get("city").add(String.join(" ", words(engagement.path("city").asText())));
            }
            var next = engagement.path("next_host");
            if (next.isObject()) {
                facts.get("next host").add(next.path("country").asText("") + " " + next.path("year").asInt(0));
            }
            engagement.path("instruments").forEach(instrument -> {
                if (HELD.contains(instrument.path("status").asText())) {
                    add(facts, "instrument signed", instrument.path("kind"));
                }
            });
            if (engagement.path("status").asText().equals("scheduled")) {
                add(facts, "scheduled, not held", engagement.path("type"));
            }
        }
        return facts;
    }

    private static Set<String> dates(JsonNode report, boolean optional) {
        var dates = new LinkedHashSet<String>();
        for (var engagement : report.path("engagements")) {
            var when = engagement.path("dates");
            if (isTold(when.path("start")) && (!optional || when.path("optional").asBoolean())) {
                dates.add(when.path("start").asText() + " " + when.path("end").asText(when.path("start").asText()));
            }
        }
        return dates;
    }

    private static void add(Map<String, Set<String>> facts, String kind, JsonNode value) {
        if (isTold(value)) {
            facts.get(kind).add(value.asText());
        }
    }

    private static boolean isTold(JsonNode value) {
        return !value.isMissingNode() && !value.isNull() && !value.asText().isEmpty() && !value.asText().equals("0");
    }

    private static boolean isSame(String one, String other) {
        var first = Set.copyOf(words(one));
        var second = Set.copyOf(words(other));
        var shorter = first.size() <= second.size() ? first : second;
        var longer = shorter.equals(first) ? second : first;
        return first.equals(second) || shorter.size() > 1 && longer.containsAll(shorter);
    }

    private static List<String> words(String text) {
        var plain = text.replace('ə', 'a').replace('Ə', 'A').replace('ı', 'i').replace('İ', 'I');
        var folded = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
