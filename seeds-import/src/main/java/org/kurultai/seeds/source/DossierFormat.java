package org.kurultai.seeds.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.DossierReader;
import org.kurultai.seeds.review.DecisionsFile;

/**
 * Dossiers themselves: a file that ends in {@code .yaml} or {@code .yml}, but not in {@code .mapping.yaml}, and has a
 * {@code source:} of its own. What was rejected or edited in a review that is kept beside it is left out, or replaced.
 */
public final class DossierFormat implements SourceFormat {

    @Override
    public boolean recognises(SourceFile file) {
        return file.isCalled(".yaml", ".yml")
                && !file.isCalled(".mapping.yaml")
                && file.text().lines().anyMatch(line -> line.startsWith("source:") || line.startsWith("facts:"));
    }

    @Override
    public SourceReading read(SourceFile file) {
        try {
            var dossier = new DossierReader().read(file.path().toString(), new StringReader(file.text()));
            var decisions = DecisionsFile.read(DecisionsFile.beside(file.path()));
            return new SourceReading(List.of(decisions.applyTo(dossier)), List.of());
        } catch (DossierException e) {
            throw new SourceException(e.problems());
        } catch (IOException e) {
            throw new SourceException(1, 1, "the review beside it cannot be read: " + e, "");
        }
    }
}
