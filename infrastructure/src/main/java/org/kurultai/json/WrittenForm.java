package org.kurultai.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** How a value of some type is read where it stands as it would be written. */
@FunctionalInterface
interface WrittenForm {

    WrittenForm WHOLE_NUMBER = WrittenText::number;

    /** Whether something is so, which is left out where it is not. */
    WrittenForm YES = in -> {
        in.pass('t');
        in.pass('r');
        in.pass('u');
        in.pass('e');
        return true;
    };

    /** For what only a parser reads. */
    WrittenForm NONE = in -> {
        throw new WrittenText.Otherwise();
    };

    /**
     * The value, behind which the text then is.
     *
     * @throws IllegalArgumentException if it stands otherwise, or cannot be
     */
    Object read(WrittenText in);

    static WrittenForm text(Function<String, ?> parse) {
        var recent = new Recent<Object>(parse);
        return in -> in.text(recent);
    }

    static WrittenForm list(WrittenForm of) {
        return in -> members(in, of);
    }

    static WrittenForm set(WrittenForm of) {
        return in -> new LinkedHashSet<>(members(in, of));
    }

    private static List<Object> members(WrittenText in, WrittenForm of) {
        var members = new ArrayList<>();
        in.pass('[');
        if (!in.passes(']')) {
            do {
                members.add(of.read(in));
            } while (in.passes(','));
            in.pass(']');
        }
        return members;
    }
}
