package org.kurultai.journal;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;

/** Metadata as a JSON object of strings; the same metadata always gives the same text. */
final class MetadataText {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Map.class);
    private static final ObjectReader READER = MAPPER.readerForMapOf(String.class);
    private static final String EMPTY = "{}";

    private MetadataText() {}

    static String of(Map<String, String> metadata) {
        try {
            return metadata.isEmpty() ? EMPTY : WRITER.writeValueAsString(metadata);
        } catch (IOException e) {
            throw new JournalException("The metadata %s cannot be written as JSON.".formatted(metadata), e);
        }
    }

    /** @throws IOException if the bytes are not such an object in UTF-8 */
    static Map<String, String> read(byte[] text) throws IOException {
        return READER.readValue(text);
    }

    /** @throws IOException if the text is not such an object */
    static Map<String, String> read(String text) throws IOException {
        return text.equals(EMPTY) ? Map.of() : READER.readValue(text);
    }
}
