package org.kurultai.domain.record;

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
        var value = ids[0].value();
        for (var i = 1; i < ids.length; i++) {
            value = value + '|' + ids[i].value();
        }
        return new Tag(key, value);
    }

    @Override
    public String toString() {
        return key + ": " + value;
    }
}
