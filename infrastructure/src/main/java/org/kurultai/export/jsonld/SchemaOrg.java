package org.kurultai.export.jsonld;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;

/**
 * Writes persons, parties, meetings, visits and sources as one graph of JSON-LD in the words of schema.org.
 *
 * <ul>
 *   <li>A state is a {@code Country} and, like an organization and an institution, a {@code GovernmentOrganization}.
 *   <li>A person's tenures, and a party's belonging to organizations, are {@code OrganizationRole}s.
 *   <li>A meeting, a visit or an engagement is an {@code Event}; a series is an {@code EventSeries}.
 *   <li>What anything rests on is what it is the {@code subjectOf}.
 * </ul>
 *
 * <p>The context is in the document, so that nothing need be fetched to read it.
 */
public final class SchemaOrg {

    private static final String VOCABULARY = "https://schema.org/";

    private final Views views;

    /** A graph of what these views tell. */
    public SchemaOrg(Views views) {
        this.views = views;
    }

    /** Writes the document; the writer is left open. */
    public void write(Writer to) throws IOException {
        to.write(document().toPrettyString());
        to.write('\n');
    }

    private ObjectNode document() {
        var directory = views.view(Projections.DIRECTORY);
        var terms = new Terms(views);
        var agents = new Agents(views, directory);
        var events = new Events(views, directory, terms);
        var document = JsonNodeFactory.instance.objectNode();
        document.putObject("@context").put("@vocab", VOCABULARY);
        var graph = document.putArray("@graph");
        Stream.of(agents.persons(), agents.parties(), events.series(), events.events(), agents.sources())
                .flatMap(resources -> resources)
                .forEach(resource -> graph.add(resource.json()));
        return document;
    }
}
