package org.kurultai.domain.record;

import java.util.Set;

/** An event by which nothing that rests on a source alone stands any longer. */
public interface SourceWithdrawal extends Event {

    /** The source that no longer counts. */
    SourceId source();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(source()));
    }

    /** The tag under which the withdrawal of a source is filed, and nothing else. */
    static Tag tag(SourceId source) {
        return Tag.of("withdrawn-source", source);
    }
}
