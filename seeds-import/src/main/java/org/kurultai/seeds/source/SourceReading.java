package org.kurultai.seeds.source;

import java.util.Comparator;
import java.util.List;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.Problem;
import org.kurultai.seeds.dossier.Question;

/**
 * What was read from one file.
 *
 * @param dossiers one for each source in the file; none if it holds nothing to record, as a table of codes does
 * @param problems what could not be read, in the order of the file; the rest of the file was read all the same
 * @param questions what a person has to decide, since neither the source nor the record does
 */
public record SourceReading(List<Dossier> dossiers, List<Problem> problems, List<Question> questions) {

    public SourceReading {
        dossiers = List.copyOf(dossiers);
        problems = problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
        questions = List.copyOf(questions);
    }

    /** Of a source that leaves nothing to be decided. */
    public SourceReading(List<Dossier> dossiers, List<Problem> problems) {
        this(dossiers, problems, List.of());
    }
}
