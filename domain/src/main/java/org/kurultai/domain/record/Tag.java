package org.kurultai.domain.record;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names a relation between things, such as {@code membership: OTS|KAZ}. The unit of a decision's consistency boundary
 * and of every index.
 *
 * @param key what kind of relation
 * @param value the identifiers it relates, joined by {@code |}
 */
public record Tag(String key, String value) {

    /** A tag over identifiers; since no identifier contains {@code |}, different things never share a tag. */
    public static Tag of(String key, Id... ids) {
        return new Tag(key, Stream.of(ids).map(Id::value).collect(Collectors.joining("|")));
    }

    @Override
    public String toString() {
        return key + ": " + value;
    }
}
