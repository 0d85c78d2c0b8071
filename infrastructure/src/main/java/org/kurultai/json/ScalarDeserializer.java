package org.kurultai.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;

/** Reads a single value, strictly: neither a number in quotes nor text without a meaning. */
final class ScalarDeserializer<T> extends JsonDeserializer<T> {

    private final String expected;
    private final Set<JsonToken> tokens;
    private final Reading<T> reading;

    private interface Reading<T> {
        T from(JsonParser in) throws IOException;
    }

    private ScalarDeserializer(String expected, Set<JsonToken> tokens, Reading<T> reading) {
        this.expected = expected;
        this.tokens = tokens;
        this.reading = reading;
    }

    static <T> ScalarDeserializer<T> text(Function<String, T> parse) {
        var recent = new Recent<T>(parse);
        return new ScalarDeserializer<>("text", Set.of(JsonToken.VALUE_STRING), in -> recent.of(in.getText()));
    }

    /** Reads a date: a year may stand as a bare number, as somebody who writes by hand puts it. */
    static <T> ScalarDeserializer<T> date(Function<String, T> parse) {
        var recent = new Recent<T>(parse);
        return new ScalarDeserializer<>("a date",
                Set.of(JsonToken.VALUE_STRING, JsonToken.VALUE_NUMBER_INT),
                in -> recent.of(in.getText()));
    }

    static ScalarDeserializer<Integer> wholeNumber() {
        return new ScalarDeserializer<>("a whole number", Set.of(JsonToken.VALUE_NUMBER_INT),
                ScalarDeserializer::number);
    }

    private static int number(JsonParser in) throws IOException {
        if (in.getNumberType() != JsonParser.NumberType.INT) {
            throw new IllegalArgumentException("%s is larger than any number here can be".formatted(in.getText()));
        }
        return in.getIntValue();
    }

    static ScalarDeserializer<Boolean> yesOrNo() {
        return new ScalarDeserializer<>("true or false",
                Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                JsonParser::getBooleanValue);
    }

    /** One for each type, so that the same text gives the same value wherever it stands. */
    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        throw Misfit.nothing(context.getParser());
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!tokens.contains(in.currentToken())) {
            throw Misfit.unexpected(in, expected);
        }
        try {
            return reading.from(in);
        } catch (IllegalArgumentException e) {
            throw new Misfit(in, String.valueOf(e.getMessage()), "");
        }
    }
}
