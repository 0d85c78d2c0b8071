package org.kurultai.seeds.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.record.Id;
import org.kurultai.seeds.dossier.ImportReport;
import org.kurultai.seeds.dossier.Problem;
import org.kurultai.seeds.dossier.Question;

/**
 * What came of a file.
 *
 * @param file which
 * @param verdict whether it was read
 * @param sources what became of what each source in it states
 * @param problems what of it could not be read, each with line and column
 * @param questions what of it a person has to decide
 */
public record FileReport(
        Path file, Verdict verdict, List<ImportReport> sources, List<Problem> problems, List<Question> questions) {

    /** Whether a file was read. */
    public enum Verdict {
        /** All of it, or all but what the problems tell. */
        READ,
        /** None of it; the problems tell why. */
        UNREADABLE,
        /** It is of no format that is known, and was left alone. */
        PASSED_OVER
    }

    public FileReport {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
    }

    /** What of it contradicts the record, or could not be read: each with file, line and reason. */
    public List<String> complaints() {
        return complaints(Id::value);
    }

    /** The same, with what everything is called. */
    public List<String> complaints(Function<? super Id, String> names) {
        return Stream.concat(
                problems.stream().map(problem -> file + ":" + problem),
                sources.stream().flatMap(source -> source.refused().stream())
                        .map(refusal -> "%s:%d: %s".formatted(file, refusal.line(),
                                refusal.reason().explanation(names))))
                .toList();
    }

    /** Why nothing came of it, if nothing did and nothing is wrong with it. */
    public Optional<String> remark() {
        if (verdict == Verdict.PASSED_OVER) {
            return Optional.of(file + " was passed over: no format is known by which to read it"
                    + (file.toString().endsWith(".csv") ? "; a table is read by the mapping beside it" : ""));
        }
        return verdict == Verdict.READ && problems.isEmpty()
                && sources.stream().allMatch(ImportReport::isOfTheSourceOnly)
                        ? Optional.of(file + " says nothing that was understood")
                        : Optional.empty();
    }
}
