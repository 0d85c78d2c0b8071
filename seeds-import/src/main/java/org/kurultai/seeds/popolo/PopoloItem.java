package org.kurultai.seeds.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * A person, an organization, a post, a membership or an event of a Popolo document.
 *
 * @param kind the list it stands in, such as {@code persons}
 * @param json the object itself
 * @param place from its first brace to its last, in characters
 * @param line on which it begins, from 1
 * @param column at which it begins, from 1
 */
record PopoloItem(String kind, JsonNode json, Span place, int line, int column) {

    /** A text; empty if it is not given. */
    String text(String field) {
        return text(json, field);
    }

    private static String text(JsonNode of, String field) {
        var value = of.path(field);
        return value.isTextual() ? value.textValue().strip() : value.isNumber() ? value.asText() : "";
    }

    /** The identifier of another item, be it given as such or with the item itself put in its place. */
    String id(String of) {
        var id = text(of + "_id");
        return id.isEmpty() ? text(json.path(of), "id") : id;
    }

    /** Whether it is something that others name, and tells nothing but its identifier. */
    boolean isBare() {
        return NAMED.contains(kind) && json.size() == 1 && json.has("id");
    }

    /**
     * Its own identifier.
     *
     * @throws IllegalArgumentException if it has none
     */
    String id() {
        return required("id");
    }

    /**
     * A text it cannot do without.
     *
     * @throws IllegalArgumentException if it is not given
     */
    String required(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("this one of the %s has no \"%s\"".formatted(kind, field));
        }
        return text;
    }

    /** What is embedded in it, as items of their own. */
    Stream<PopoloItem> each(String list) {
        return StreamSupport.stream(json.path(list).spliterator(), false)
                .map(embedded -> new PopoloItem(list, embedded, place, line, column));
    }

    /** A date as far as it is given; what time of day it was does not count. */
    PartialDate date(String field) {
        return date(json, field);
    }

    private static PartialDate date(JsonNode of, String field) {
        var text = text(of, field).replaceFirst("T.*", "");
        return text.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(text);
    }

    /** The name; {@link Name#NONE} if none is given. Its language is told where it stands among the other names too. */
    Name name() {
        var name = text("name");
        return others().map(Other::name)
                .filter(other -> other.text().equals(name))
                .findFirst()
                .orElse(new Name(name, ""));
    }

    /** A further name, and when it was in use. */
    record Other(Name name, DateRange used) {}

    /** All further names; a note that is a language tag tells the language. */
    Stream<Other> others() {
        return StreamSupport.stream(json.path("other_names").spliterator(), false)
                .filter(other -> !text(other, "name").isEmpty())
                .map(other -> new Other(
                        new Name(text(other, "name"), language(text(other, "note"))),
                        DateRange.between(date(other, "start_date"), date(other, "end_date"))));
    }

    private static String language(String note) {
        return note.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? note : "";
    }

    /** The identifier that some scheme gives it; empty if none does. */
    String identifier(String scheme) {
        return StreamSupport.stream(json.path("identifiers").spliterator(), false)
                .filter(identifier -> text(identifier, "scheme").equals(scheme))
                .map(identifier -> text(identifier, "identifier"))
                .findFirst()
                .orElse("");
    }

    /** The lists of a document in the order in which later ones refer to earlier ones. */
    static final List<String> KINDS = List.of("organizations", "persons", "posts", "memberships", "events");

    private static final List<String> NAMED = KINDS.subList(0, 3);
}
