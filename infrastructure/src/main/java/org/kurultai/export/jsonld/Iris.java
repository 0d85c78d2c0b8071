package org.kurultai.export.jsonld;

import java.net.URI;
import java.net.URISyntaxException;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Id;

/** What things are identified by outside of the record. */
final class Iris {

    static final String PERSON = "person";
    static final String PARTY = "party";
    static final String SERIES = "series";
    static final String SOURCE = "source";

    private Iris() {}

    static String of(String kind, Id id) {
        return iri(kind + ":" + id.value());
    }

    static String of(Occasion occasion) {
        return iri(occasion.toString());
    }

    /** An identifier may hold signs that an IRI may not. */
    private static String iri(String specific) {
        try {
            return new URI("kurultai", specific, "").toString().replaceFirst("#$", "");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(specific + " has no IRI", e);
        }
    }
}
