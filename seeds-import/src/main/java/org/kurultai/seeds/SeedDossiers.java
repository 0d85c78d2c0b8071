package org.kurultai.seeds;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierReader;

/**
 * The facts of five press reports, coded by hand: the same meeting in English and in German, a visit without a date, a
 * meeting without a year, and a memorandum of two academies that two ministers signed.
 */
public final class SeedDossiers {

    private static final List<String> NAMES = List.of(
            "trend-2025-05-23", "azertac-2025-05-24", "uzb-tur-2026-01-21", "azertac-customs-11", "mia-aze-bulgaria");

    private SeedDossiers() {}

    /** The five dossiers. */
    public static List<Dossier> all() {
        return NAMES.stream().map(SeedDossiers::read).toList();
    }

    private static Dossier read(String name) {
        var resource = "reports/" + name + ".yaml";
        try (var in = Objects.requireNonNull(SeedDossiers.class.getResourceAsStream(resource), resource)) {
            return new DossierReader().read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
