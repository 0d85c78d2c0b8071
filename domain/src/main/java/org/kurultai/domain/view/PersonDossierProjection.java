package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.Tag;

/** Made of minister tenure, for the bounds that others in a post set, the timeline and the directory. */
final class PersonDossierProjection implements Projection<PartKey, Facts, PersonDossier> {

    static final Part<TenureKey, MinisterTenure> TENURE = new Part<>(new MinisterTenureProjection());
    static final TimelineProjection TIMELINES = new TimelineProjection();
    static final Part<TimelineKey, Timeline> TIMELINE = new Part<>(TIMELINES);
    static final Part<DirectoryKey, Directory> DIRECTORY = new Part<>(new DirectoryProjection());

    private static final List<Part<?, ?>> PARTS = List.of(TENURE, TIMELINE, DIRECTORY);

    @Override
    public String name() {
        return "person-dossier";
    }

    @Override
    public Set<PartKey> keys(Recorded recorded) {
        var keys = new HashSet<PartKey>();
        PARTS.forEach(part -> keys.addAll(part.keys(recorded)));
        return keys;
    }

    @Override
    public Set<?> groups(PartKey key) {
        var groups = new HashSet<Object>();
        PARTS.forEach(part -> groups.addAll(part.groups(key)));
        return groups;
    }

    @Override
    public Set<?> groups(PartKey key, Recorded recorded) {
        var groups = new HashSet<Object>();
        PARTS.forEach(part -> groups.addAll(part.groups(key, recorded)));
        return groups;
    }

    @Override
    public Facts initial(PartKey key) {
        return Facts.none();
    }

    @Override
    public Facts apply(Facts cell, Recorded recorded) {
        return cell.with(recorded);
    }

    @Override
    public PersonDossier view(Cells<PartKey, Facts> cells) {
        return new PersonDossier(TENURE.view(cells), TIMELINE.view(cells), DIRECTORY.view(cells));
    }

    @Override
    public List<Row> rows(PersonDossier view, Object subject) {
        var rows = new Rows();
        if (subject instanceof PersonId person) {
            view.of(person)
                    .filter(d -> d.person().equals(person))
                    .ifPresent(d -> rows.add("" + person, d, person, "has a dossier of",
                            d.tenures().size() + " posts, " + d.attendances().size() + " occasions and "
                                    + d.signatures().size() + " signatures"));
        }
        return rows.all();
    }

    /** Whoever held a post bounds the others in it, so that their dossiers may read otherwise too. */
    @Override
    public Set<?> subjects(PartKey key, Cells<PartKey, Facts> cells) {
        var tenures = TENURE.cells(cells);
        var timeline = TIMELINE.cells(cells);
        var persons = new HashSet<PersonId>();
        for (var k : TENURE.key(key)) {
            TENURE.projection().subjects(k, tenures).forEach(post -> tenures.keys(post).forEach(held -> persons.add(
                    ((TenureKey.Held) held).person())));
        }
        for (var k : TIMELINE.key(key)) {
            TIMELINES.concerned(k, timeline)
                    .flatMap(thing -> ChronicleProjection.named(thing, timeline, PersonId.class))
                    .forEach(persons::add);
        }
        for (var k : DIRECTORY.key(key)) {
            if (k instanceof DirectoryKey.Person(var person)) {
                persons.add(person);
            }
            if (k instanceof DirectoryKey.Same(var person)) {
                persons.add(person);
            }
        }
        return persons.stream()
                .flatMap(p -> Persons.circle(p, one -> tenures.cell(new TenureKey.Same(one))).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Tag> reaches(Event event) {
        return OccasionDates.reaches(event);
    }
}
