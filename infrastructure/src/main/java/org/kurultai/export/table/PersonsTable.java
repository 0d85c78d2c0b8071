package org.kurultai.export.table;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.view.Dossier;
import org.kurultai.domain.view.Happening.Kind;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Tenure;

/** Person dossiers: a row a person. */
final class PersonsTable {

    static final Table<Dossier> TABLE = Table.of(
            "persons",
            "the persons: how their names are spelled, what posts and ranks they held, where they came and what they signed",
            Dossier.class,
            views -> {
                var dossiers = views.view(Projections.PERSON_DOSSIER);
                return dossiers.persons().stream().map(dossiers::of).flatMap(Optional::stream).toList();
            })
            .withNamed("person", Dossier::person)
            .withAside("names", PersonsTable::names)
            .with("also_named", dossier -> names(dossier).stream().skip(1).toList())
            .withAside("identifiers", dossier -> dossier.identifiers().stream().map(id -> id.value()).toList())
            .with("born", Dossier::born)
            .with("died", Dossier::died)
            .withNamed("posts", dossier -> dossier.tenures().stream().map(Tenure::post).distinct().toList())
            .withNamed("commissioned_to", dossier -> dossier.others().stream()
                    .filter(happening -> happening.kind() == Kind.COMMISSIONED
                            || happening.kind() == Kind.COMMISSION_LAPSED)
                    .map(happening -> happening.matter().name()).distinct().toList())
            .with("ranks", dossier -> dossier.ranks().stream().map(held -> held.rank()).distinct().toList())
            .with("came_to", dossier -> dossier.attendances().size())
            .with("signed", dossier -> dossier.signatures().size())
            .withSources(Dossier::evidence);

    private PersonsTable() {}

    private static List<String> names(Dossier dossier) {
        return dossier.names().stream().map(stated -> stated.value().text()).distinct().toList();
    }
}
