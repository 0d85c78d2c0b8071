package org.kurultai.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** A value that does not fit its place, on its way up through Jackson, which gathers the path to it. */
final class Misfit extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    Misfit(JsonParser at, String problem, String remedy) {
        super(at, problem);
        this.problem = problem;
        this.remedy = remedy;
    }

    static Misfit nothing(JsonParser at) {
        return new Misfit(at, "nothing stands here", "leave out what is not stated");
    }

    static Misfit unexpected(JsonParser at, String expected) {
        return new Misfit(at, "%s stands where %s is expected".formatted(found(at), expected), "");
    }

    /** A name that is not known, with the one that was probably meant and all there are. */
    static Misfit unknown(JsonParser at, String name, List<String> known) {
        return new Misfit(at, "there is no property \"%s\" here".formatted(name), Names.suggestion(name, known));
    }

    /** A type whose name is not known, with the one that was probably meant. */
    static CodecException unknownType(String kind, String name, Collection<String> known) {
        return new CodecException(
                kind,
                JsonPointer.empty(),
                "there is no %s \"%s\"".formatted(kind, name),
                Names.nearest(name, known)
                        .map("did you mean \"%s\"?"::formatted)
                        .orElse("it may have been written by a newer version of the library"));
    }

    static CodecException explained(String subject, JsonProcessingException e) {
        return switch (e) {
            case Misfit m -> new CodecException(subject, path(m), m.problem, m.remedy);
            case MismatchedInputException m when m.getTargetType() != null
                    && Collection.class.isAssignableFrom(m.getTargetType()) ->
                    new CodecException(subject, path(m), "a list is expected here", "write [one, another]");
            case JsonMappingException m -> new CodecException(subject, path(m), m.getOriginalMessage(), "");
            default -> new CodecException(
                    subject,
                    JsonPointer.empty(),
                    "it is not JSON: %s, at character %d"
                            .formatted(e.getOriginalMessage(), e.getLocation().getColumnNr()),
                    "restore it from a backup");
        };
    }

    private static String found(JsonParser at) {
        return switch (at.currentToken()) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "a group of properties";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_NULL -> "nothing";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_STRING -> "the text \"%s\"".formatted(text(at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + text(at);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "something else";
        };
    }

    private static String text(JsonParser at) {
        try {
            return at.getText();
        } catch (IOException e) {
            return "?";
        }
    }

    private static JsonPointer path(JsonMappingException e) {
        var path = JsonPointer.empty();
        for (var step : e.getPath()) {
            path = step.getFieldName() == null
                    ? path.appendIndex(step.getIndex())
                    : path.appendProperty(step.getFieldName());
        }
        return path;
    }
}
