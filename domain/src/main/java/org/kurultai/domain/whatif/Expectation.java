package org.kurultai.domain.whatif;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.record.FactId;

/** Something that a scenario is expected to show, which makes it a test. */
public sealed interface Expectation {

    /** What was expected and what is the case instead; empty if it is as expected. */
    Optional<String> failure(Divergence divergence);

    /** The command that stated the fact, or was refused under its identifier, ends so. */
    record Ends(FactId fact, Fate fate) implements Expectation {
        @Override
        public Optional<String> failure(Divergence divergence) {
            var found = divergence.later().stream().filter(step -> step.isOf(fact)).map(Step.Later::fate).findFirst();
            var actual = found.orElse(Fate.UNCHANGED);
            return actual == fate
                    ? Optional.empty()
                    : Optional.of("%s was expected to be %s and is %s"
                            .formatted(fact, Fates.word(fate), Fates.word(actual)));
        }
    }

    /** A row of the projection goes, comes, or reads otherwise. */
    record RowDiffers(String projection, String row, How how) implements Expectation {

        /** In what way. */
        public enum How {
            VANISHES,
            APPEARS,
            ALTERS
        }

        @Override
        public Optional<String> failure(Divergence divergence) {
            var differences = divergence.differences().stream()
                    .filter(d -> d.projection().equals(projection))
                    .toList();
            return differences.stream().anyMatch(d -> d.row().equals(row) && how(d) == how)
                    ? Optional.empty()
                    : Optional.of("row %s of %s was expected to %s; what differs there: %s".formatted(
                            row, projection, verb(), differences.stream().map(RowDiffers::told).toList()));
        }

        private String verb() {
            return switch (how) {
                case VANISHES -> "vanish";
                case APPEARS -> "appear";
                case ALTERS -> "read otherwise";
            };
        }

        private static String told(Difference difference) {
            return difference.row() + switch (how(difference)) {
                case VANISHES -> " vanishes";
                case APPEARS -> " appears";
                case ALTERS -> " reads otherwise";
            };
        }

        private static How how(Difference difference) {
            return switch (difference) {
                case Difference.Vanished v -> How.VANISHES;
                case Difference.Appeared a -> How.APPEARS;
                case Difference.Altered a -> How.ALTERS;
            };
        }
    }

    /** The projection reads as before. */
    record Untouched(String projection) implements Expectation {
        @Override
        public Optional<String> failure(Divergence divergence) {
            List<String> rows = divergence.differences().stream()
                    .filter(d -> d.projection().equals(projection))
                    .map(Difference::row)
                    .toList();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of("%s was expected to read as before; what differs: %s".formatted(projection, rows));
        }
    }

    /** The divergence is the very one. */
    record HasFingerprint(String fingerprint) implements Expectation {
        @Override
        public Optional<String> failure(Divergence divergence) {
            var actual = divergence.fingerprint();
            return actual.equals(fingerprint)
                    ? Optional.empty()
                    : Optional.of("fingerprint %s was expected, not %s".formatted(fingerprint, actual));
        }
    }
}
