package org.kurultai.domain.record;

import java.util.List;
import java.util.function.Function;

/** Reasons that hold for every command, whatever its feature. */
public sealed interface RecordRejection extends Rejection {

    /** The source that states this has been retracted: it can neither add nor corroborate anything. */
    record SourceHasBeenRetracted(SourceId source, FactRef retraction) implements RecordRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(retraction);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "source %s has been retracted, so nothing more can rest on it".formatted(names.apply(source));
        }
    }

    /** The same fact was recorded once and has been withdrawn: it cannot be corroborated. */
    record FactHasBeenWithdrawn(FactRef fact) implements RecordRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "fact %s has been withdrawn, so it cannot be stated again without resolving that"
                    .formatted(names.apply(fact.id()));
        }
    }
}
