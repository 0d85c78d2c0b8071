package org.kurultai.seeds.press;

import java.util.List;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.resolve.Comparison;

/**
 * What a report tells, ready to be checked.
 *
 * @param dossier what it states
 * @param questions what a person has to decide
 * @param comparisons how it compares with what the record and other reports have of the same engagements
 */
public record ReportDossier(Dossier dossier, List<Question> questions, List<Comparison> comparisons) {

    public ReportDossier {
        questions = List.copyOf(questions);
        comparisons = List.copyOf(comparisons);
    }
}
