package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a record that stands as {@link RecordSerializer} writes it. */
final class WrittenRecord implements WrittenForm {

    private final List<Property> properties;
    private final Construction construction;
    private final byte[][] names;
    private final WrittenForm[] values;

    /** @param forms how each of the properties is read */
    WrittenRecord(Class<?> type, List<Property> properties, List<WrittenForm> forms) {
        this.properties = properties;
        construction = new Construction(type, properties);
        names = properties.stream()
                .map(property -> ",\"%s\":".formatted(property.name()).getBytes(UTF_8))
                .toArray(byte[][]::new);
        values = forms.toArray(WrittenForm[]::new);
    }

    @Override
    public Object read(WrittenText in) {
        in.pass('{');
        return properties(in, true);
    }

    /** @param atBrace whether nothing stands before them, as a type does */
    Object properties(WrittenText in, boolean atBrace) {
        var read = new @Nullable Object[names.length];
        var isFirst = atBrace;
        for (var i = 0; i < read.length; i++) {
            if (in.passes(names[i], isFirst ? 1 : 0)) {
                read[i] = values[i].read(in);
                isFirst = false;
            } else {
                read[i] = properties.get(i).unstated().orElseThrow(WrittenText.Otherwise::new);
            }
        }
        in.pass('}');
        return construction.of(read);
    }
}
