package org.kurultai.seeds.popolo;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.source.SourceException;

/** Reads a document, one object with a list of each kind, item by item with its place. */
final class PopoloDocument {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonParser in;
    private final List<PopoloItem> items = new ArrayList<>();

    private PopoloDocument(JsonParser in) {
        this.in = in;
    }

    /**
     * The items of a document, those that others refer to first.
     *
     * @throws SourceException if it is no JSON object
     */
    static List<PopoloItem> read(String text) {
        try (var in = JSON.createParser(text)) {
            var document = new PopoloDocument(in);
            document.read();
            document.items.sort(Comparator.comparingInt(item -> PopoloItem.KINDS.indexOf(item.kind())));
            return document.items;
        } catch (JsonProcessingException e) {
            throw unreadable(e.getLocation(), "this is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
    }

    private void read() throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw unreadable(in.currentTokenLocation(),
                    "a Popolo document is an object with lists of persons and so on");
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var kind = in.currentName();
            if (in.nextToken() == JsonToken.START_ARRAY && PopoloItem.KINDS.contains(kind)) {
                list(kind);
            } else {
                in.skipChildren();
            }
        }
    }

    private void list(String kind) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            var start = in.currentTokenLocation();
            JsonNode json = in.readValueAsTree();
            var end = (int) in.currentLocation().getCharOffset();
            var place = new Span((int) start.getCharOffset(), end);
            items.add(new PopoloItem(kind, json, place, start.getLineNr(), start.getColumnNr()));
        }
    }

    private static SourceException unreadable(JsonLocation at, String what) {
        return new SourceException(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), what, "");
    }
}
