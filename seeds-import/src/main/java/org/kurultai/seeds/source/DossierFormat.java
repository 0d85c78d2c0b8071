package org.kurultai.seeds.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.DossierReader;

/**
 * Dossiers themselves: a file that ends in {@code .yaml} or {@code .yml}, but not in {@code .mapping.yaml}, and has a
 * {@code source:} of its own.
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
            return new SourceReading(List.of(dossier), List.of());
        } catch (DossierException e) {
            throw new SourceException(e.problems());
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
    }
}
