package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.List;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Row;

/**
 * What the dossiers of persons say, leaf by leaf: of one person, of all who held one post, of all who have a part in one
 * thing. A dossier grows with the record; the leaves that a fact is on do not.
 */
final class DossierRows {

    private final Rows rows = new Rows();
    private final PersonDossier view;

    private DossierRows(PersonDossier view) {
        this.view = view;
    }

    static List<Row> of(PersonDossier view, Object subject) {
        var leaves = new DossierRows(view);
        switch (subject) {
            case PersonId person -> leaves.person(person);
            case PostId post -> leaves.post(post);
            case TimelineKey thing -> leaves.thing(thing);
            default -> {}
        }
        return leaves.rows.all();
    }

    private void person(PersonId person) {
        view.entry(person)
                .filter(entry -> entry.person().equals(person))
                .ifPresent(entry -> rows.add("" + person, entry, person, "is called \"" + entry.name() + "\""));
    }

    private void post(PostId post) {
        for (var t : view.tenures(post)) {
            rows.add(t.person() + "/" + post, t, t.person(), "has on file the post", post,
                    Rows.when("from", t.start().on()), Rows.when("until", t.end().on()));
        }
    }

    private void thing(TimelineKey thing) {
        var came = new HashSet<PersonId>();
        for (var a : view.attendances(thing)) {
            came.add(a.person());
            rows.add(a.person() + "/" + a.occasion(), a, a.person(), "has on file", a.occasion(),
                    a.party().isNone() ? "" : "for", a.party(), Rows.on(a.when()));
        }
        for (var h : view.happenings(thing)) {
            h.persons().stream()
                    .filter(person -> !(h.matter() instanceof Matter.Gathering && came.contains(person)))
                    .forEach(person -> rows.add(person + "/" + thing.identifiers() + "/" + h.kind(), h, person,
                            "has on file", h.matter().name(), "(" + Rows.words(h.kind()) + ")",
                            Rows.on(h.when()), h.words()));
        }
    }
}
