package org.kurultai.domain.record;

import java.util.List;
import java.util.function.Function;

/**
 * Why a command was not accepted: a value with a typed reason. Each feature has its own sealed family of reasons; the
 * name of the type is the reason's stable name.
 */
public interface Rejection {

    /** The recorded facts that the command contradicts; empty where the command contradicts itself. */
    List<FactRef> contradicts();

    /** The reason in a sentence that names what was asked and what stands against it, with what everything is called. */
    String explanation(Function<? super Id, String> names);

    /** The reason in a sentence, with identifiers as they are. */
    default String explanation() {
        return explanation(Id::value);
    }

    /** The reason's stable name. */
    default String reason() {
        return getClass().getSimpleName();
    }
}
