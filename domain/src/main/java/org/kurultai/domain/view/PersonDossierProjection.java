package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        return DossierRows.of(view, subject);
    }

    @Override
    public Set<?> subjects(PartKey key, Cells<PartKey, Facts> cells) {
        var leaves = new HashSet<Object>();
        for (var k : TENURE.key(key)) {
            leaves.addAll(TENURE.projection().subjects(k, TENURE.cells(cells)));
        }
        for (var k : TIMELINE.key(key)) {
            TIMELINES.concerned(k, TIMELINE.cells(cells)).forEach(leaves::add);
        }
        for (var k : DIRECTORY.key(key)) {
            leaves.addAll(persons(k, DIRECTORY.cells(cells)));
        }
        return leaves;
    }

    private static Set<PersonId> persons(DirectoryKey key, Cells<DirectoryKey, Facts> cells) {
        return switch (key) {
            case DirectoryKey.Person(var person) -> circle(person, cells);
            case DirectoryKey.Same(var person) -> circle(person, cells);
            default -> Set.of();
        };
    }

    private static Set<PersonId> circle(PersonId person, Cells<DirectoryKey, Facts> cells) {
        return Persons.circle(person, one -> cells.cell(new DirectoryKey.Same(one)));
    }

    @Override
    public Set<Tag> reaches(Event event) {
        return OccasionDates.reaches(event);
    }
}
