package org.kurultai.domain.record;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What facts of one kind are about, such as meetings, and what follows from all facts about one of them: kept with the
 * facts, and with those that have more, as long as that is about others. A constant: it is found again by its identity.
 *
 * @param kind of which kind the facts are
 * @param of what each is about; all statements of a fact are about the same
 * @param read draws what follows for one thing, from what is recorded of it alone
 */
public record Subject<E extends Event, K, V>(Class<E> kind, Function<E, K> of, BiFunction<K, Facts, V> read) {

    /** What an event is about, be it a fact, a corroboration or a withdrawal of one; null if nothing of this kind. */
    @Nullable
    K of(Event event) {
        return kind.isInstance(event) ? of.apply(kind.cast(event)) : switch (event) {
            case FactCorroborated c -> of(c.stated());
            case Withdrawal w -> of(w.withdrawn().event());
            default -> null;
        };
    }
}
