package org.kurultai.seeds.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.json.Names;
import org.kurultai.seeds.dossier.Located.Group;

/** What stands beside the command in a fact of a dossier. */
final class Circumstances {

    private final Group fact;
    private final int length;
    private final List<Problem> problems;

    Circumstances(Group fact, int length, List<Problem> problems) {
        this.fact = fact;
        this.length = length;
        this.problems = problems;
    }

    Evidence evidence(SourceId source) {
        return new Evidence(
                source,
                text(Format.AT, this::span, Span.NONE),
                value(Format.CONFIDENCE, "a number from 0 to 1", JsonNode::isNumber, Circumstances::confidence, 1.0),
                text(Format.DATE_BASIS, name -> Names.constant(DateBasis.class, name), DateBasis.NONE));
    }

    String id() {
        return text(Format.ID, Circumstances::id, "");
    }

    String note() {
        return text(Format.NOTE, note -> note, "");
    }

    private Span span(String text) {
        var span = Span.parse(text);
        if (span.end() > length) {
            throw new IllegalArgumentException(
                    "%s lies outside the source's text, which has %d characters".formatted(span, length));
        }
        return span;
    }

    private static double confidence(JsonNode number) {
        return new Evidence(SourceId.NONE, Span.NONE, number.doubleValue(), DateBasis.NONE).confidence();
    }

    private static String id(String id) {
        DossierFact.requireForm(id);
        return id;
    }

    private <T> T text(String name, Function<String, T> read, T unstated) {
        return value(name, "text", JsonNode::isTextual, node -> read.apply(node.textValue()), unstated);
    }

    private <T> T value(
            String name, String expected, Predicate<JsonNode> fits, Function<JsonNode, T> read, T unstated) {
        var property = fact.properties().get(name);
        if (property == null) {
            return unstated;
        }
        var json = property.value().json();
        try {
            if (json.isNull()) {
                throw new IllegalArgumentException("nothing stands here; leave out what is not stated");
            }
            if (!fits.test(json)) {
                throw new IllegalArgumentException("%s is %s, not %s".formatted(name, expected, json));
            }
            return read.apply(json);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(property.mark(), String.valueOf(e.getMessage()), ""));
            return unstated;
        }
    }
}
