package org.kurultai.domain.source;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.PartialDate;

/** Why something said about sources, or about facts as such, was not accepted. */
public sealed interface SourceRejection extends Rejection {

    /** A source is published by one publisher. */
    record PublishedByAnother(SourceId source, String publisher, FactRef fact) implements SourceRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "source %s is recorded as published by another than %s".formatted(names.apply(source), publisher);
        }
    }

    /** A source is written in one language; its translation is another source. */
    record WrittenInAnotherLanguage(SourceId source, String language, FactRef fact) implements SourceRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "source %s is recorded as written in another language than %s".formatted(names.apply(source),
                    language);
        }
    }

    /** A source is published once. */
    record PublishedOnAnotherDate(SourceId source, PartialDate published, FactRef fact) implements SourceRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "source %s is recorded as published on another date than %s".formatted(names.apply(source),
                    published);
        }
    }

    /** Nothing is recorded under the identifier: a mistake, since identifiers of facts come from the record only. */
    record NoSuchFact(FactId fact) implements SourceRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of();
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "no fact is recorded under %s".formatted(names.apply(fact));
        }
    }

    /** Every source that stated the fact was retracted: another that states it does so anew, heard by every rule. */
    record EverySourceHasBeenRetracted(FactRef fact) implements SourceRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "every source of fact %s has been retracted; state the fact itself if another source has it"
                    .formatted(names.apply(fact.id()));
        }
    }

    /** Only what is disputed, or stated in different detail, can be resolved. */
    record NoDisputeIsOpen(FactRef fact) implements SourceRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "no dispute about fact %s is open, and its sources do not differ".formatted(names.apply(fact.id()));
        }
    }

    /** Only a source that states a fact can be preferred for it. */
    record SourceDoesNotStateFact(SourceId source, FactRef fact) implements SourceRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "source %s does not state fact %s, so it cannot be preferred".formatted(names.apply(source),
                    names.apply(fact.id()));
        }
    }
}
