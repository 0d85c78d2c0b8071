package org.kurultai.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/**
 * The rows of views as JSON, for readers outside: a property for each component of the row's record, in that order; what
 * is not known is left out. Dates are EDTF, constants in lower case with hyphens. It is not read back. Safe for use by
 * many threads.
 */
public final class RowJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new DomainModule(new Codec().events()))
            .addModule(new SimpleModule("rows").addSerializer(Class.class, new TypeSerializer()))
            .build();

    /** A row, or anything that is part of one. */
    public JsonNode tree(Object row) {
        return mapper.valueToTree(row);
    }

    /** A type of events is given by its stable name. */
    @SuppressWarnings("rawtypes") // as Jackson asks for it
    private static final class TypeSerializer extends JsonSerializer<Class> {
        @Override
        public void serialize(Class type, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Names.of(type));
        }
    }
}
