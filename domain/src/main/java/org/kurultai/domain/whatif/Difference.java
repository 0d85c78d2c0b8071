package org.kurultai.domain.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Row;

/** A row of a projection that reads otherwise in one history than in another. */
public sealed interface Difference {

    /** The name of the projection. */
    String projection();

    /** Which row. */
    String row();

    /** The steps of the replay that changed what the row is made of. */
    List<Step> causes();

    /** The same difference, with these causes. */
    default Difference because(List<Step> causes) {
        return switch (this) {
            case Appeared(var projection, var now, var others) -> new Appeared(projection, now, causes);
            case Vanished(var projection, var before, var others) -> new Vanished(projection, before, causes);
            case Altered(var projection, var before, var now, var others) ->
                    new Altered(projection, before, now, causes);
        };
    }

    /** The difference in a sentence. */
    String told(Function<? super Id, String> names);

    /** The row in the history one starts from; empty if it is not there. */
    default Optional<Row> rowBefore() {
        return switch (this) {
            case Appeared appeared -> Optional.empty();
            case Vanished vanished -> Optional.of(vanished.before());
            case Altered altered -> Optional.of(altered.before());
        };
    }

    /** The row in the other history; empty if it is not there. */
    default Optional<Row> rowNow() {
        return switch (this) {
            case Appeared appeared -> Optional.of(appeared.now());
            case Vanished vanished -> Optional.empty();
            case Altered altered -> Optional.of(altered.now());
        };
    }

    /** Whether the row says something else, and does not only rest on other evidence. */
    default boolean isInWords() {
        return !(this instanceof Altered(var projection, var before, var now, var causes))
                || !before.telling().equals(now.telling());
    }

    /** A row that is there now. */
    record Appeared(String projection, Row now, List<Step> causes) implements Difference {
        public Appeared {
            causes = List.copyOf(causes);
        }

        @Override
        public String row() {
            return now.key();
        }

        @Override
        public String told(Function<? super Id, String> names) {
            return now.telling().in(names);
        }
    }

    /** A row that is not there any more. */
    record Vanished(String projection, Row before, List<Step> causes) implements Difference {
        public Vanished {
            causes = List.copyOf(causes);
        }

        @Override
        public String row() {
            return before.key();
        }

        @Override
        public String told(Function<? super Id, String> names) {
            return before.telling().noLonger(names);
        }
    }

    /** A row that reads otherwise. */
    record Altered(String projection, Row before, Row now, List<Step> causes) implements Difference {
        public Altered {
            causes = List.copyOf(causes);
        }

        @Override
        public String row() {
            return now.key();
        }

        @Override
        public String told(Function<? super Id, String> names) {
            var told = now.telling().in(names);
            return isInWords()
                    ? before.telling().noLonger(names) + "; " + told
                    : told + ", on other evidence or in other detail";
        }
    }
}
