package org.kurultai.domain.whatif;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Tag;

/** Some of what is recorded. */
public sealed interface Selection {

    /** Whether the event is one of them. */
    boolean includes(Recorded recorded);

    /** A fact, named by any of its statements, with every further statement of it. */
    record OfFact(FactId fact) implements Selection {
        @Override
        public boolean includes(Recorded recorded) {
            return recorded.id().equals(fact)
                    || recorded.event() instanceof FactCorroborated c && c.fact().equals(fact);
        }

        @Override
        public String toString() {
            return "fact " + fact;
        }
    }

    /** One statement only: if others state the fact too, it lives on by them. */
    record OfStatement(FactId statement) implements Selection {
        @Override
        public boolean includes(Recorded recorded) {
            return recorded.id().equals(statement);
        }

        @Override
        public String toString() {
            return "statement " + statement;
        }
    }

    /** Everything a source states; what others state too lives on by them. */
    record FromSource(SourceId source) implements Selection {
        @Override
        public boolean includes(Recorded recorded) {
            return recorded.envelope().evidence().source().equals(source);
        }

        @Override
        public String toString() {
            return "everything from " + source;
        }
    }

    /** Every statement of one kind. */
    record OfType(Class<? extends Event> type) implements Selection {
        @Override
        public boolean includes(Recorded recorded) {
            return type.isInstance(recorded.event() instanceof FactCorroborated c ? c.stated() : recorded.event());
        }

        @Override
        public String toString() {
            return "every " + type.getSimpleName();
        }
    }

    /** Everything that carries the tag. */
    record Tagged(Tag tag) implements Selection {
        @Override
        public boolean includes(Recorded recorded) {
            return recorded.tags().contains(tag);
        }

        @Override
        public String toString() {
            return "everything tagged " + tag;
        }
    }

    /** What was given from the one time on and before the other. */
    record GivenBetween(Instant from, Instant until) implements Selection {
        @Override
        public boolean includes(Recorded recorded) {
            var given = recorded.envelope().recordedAt();
            return !given.isBefore(from) && given.isBefore(until);
        }

        @Override
        public String toString() {
            return "everything given from " + from + " and before " + until;
        }
    }

    /** What all of several select. */
    record AllOf(List<Selection> several) implements Selection {
        public AllOf {
            several = List.copyOf(several);
        }

        @Override
        public boolean includes(Recorded recorded) {
            return several.stream().allMatch(one -> one.includes(recorded));
        }

        @Override
        public String toString() {
            return several.stream().map(Selection::toString).collect(Collectors.joining(" and "));
        }
    }

    /**
     * What a condition of your own selects.
     *
     * @param words the condition in words, which stand for it in every explanation
     */
    record Where(String words, Predicate<? super Recorded> so) implements Selection {
        @Override
        public boolean includes(Recorded recorded) {
            return so.test(recorded);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
