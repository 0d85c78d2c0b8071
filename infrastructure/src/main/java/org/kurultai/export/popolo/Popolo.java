package org.kurultai.export.popolo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;

/**
 * Writes persons, organizations, posts, memberships and events as one Popolo document.
 *
 * <ul>
 *   <li>A state is an organization of the classification {@code state}, with its ISO 3166-1 code as identifier; an
 *       institution has that of its kind and the party it is of as parent.
 *   <li>A tenure is a membership with a person and a post; its dates are given where a start or an end is stated. Popolo
 *       has no place for a day on which somebody is merely attested in office: of such a tenure it has no dates.
 *   <li>A party's belonging to an organization is a membership with the party as member and its status as role.
 *   <li>A meeting, a visit or an engagement is an event with the receiving party as its organization; whoever came is an
 *       attendee, on behalf of a party. Who visits whom, and the series of a meeting, only its name tells.
 *   <li>Whoever and whatever was never registered has an entry with nothing but the identifier, which is all that is known.
 *   <li>Dates without a year, and approximate or dubious ones, are left out: Popolo cannot hold them.
 * </ul>
 */
public final class Popolo {

    private final Views views;

    /** A document of what these views tell. */
    public Popolo(Views views) {
        this.views = views;
    }

    /** Writes the document; the writer is left open. */
    public void write(Writer to) throws IOException {
        to.write(document().toPrettyString());
        to.write('\n');
    }

    private ObjectNode document() {
        var directory = views.view(Projections.DIRECTORY);
        var links = new Links(directory);
        var terms = new Terms(views);
        var tenures = new Memberships(directory, terms, links);
        var dossiers = views.view(Projections.PERSON_DOSSIER);
        var document = JsonNodeFactory.instance.objectNode();
        put(document, "persons", directory.persons().stream()
                .flatMap(person -> dossiers.of(person.person()).stream())
                .map(person -> Entries.of(person, links)));
        put(document, "organizations", directory.parties().stream().map(party -> Entries.of(party, links)));
        put(document, "posts", directory.posts().stream().map(post -> Entries.of(post, links)));
        put(document, "memberships",
                Stream.concat(
                        tenures.of(views.view(Projections.MINISTER_TENURE)),
                        tenures.of(views.view(Projections.MEMBERSHIP_ROSTER))));
        put(document, "events", new Events(views.view(Projections.TIMELINE),
                views.view(Projections.ATTENDANCE_LEDGER), terms, links).all());
        Unregistered.addTo(document);
        return document;
    }

    private static void put(ObjectNode document, String field, Stream<Entity> entities) {
        var list = document.putArray(field);
        entities.forEach(entity -> list.add(entity.json()));
    }
}
