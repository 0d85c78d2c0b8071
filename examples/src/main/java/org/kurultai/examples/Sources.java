package org.kurultai.examples;

import org.kurultai.Kurultai;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.view.Projections;
import org.kurultai.json.Names;

/** The sources of a record, by their names on the command line. */
final class Sources {

    private Sources() {}

    static SourceId named(String name, Kurultai kurultai) {
        var known = kurultai.view(Projections.EVIDENCE_LEDGER).sources().stream().map(SourceId::value).toList();
        if (!known.contains(name)) {
            throw new NotUnderstood("there is no source \"%s\"; %s".formatted(name, Names.suggestion(name, known)));
        }
        return new SourceId(name);
    }
}
