package org.kurultai.domain.view;

import static org.kurultai.domain.view.Projections.DIRECTORY;
import static org.kurultai.domain.view.Projections.MINISTER_TENURE;
import static org.kurultai.domain.view.Projections.TIMELINE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Filing;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.Tag;

/** Reads what minister tenure files, for the bounds that others in a post set, and what the timeline and the directory do. */
final class PersonDossierProjection implements Projection<DossierKey, Facts, PersonDossier> {

    @Override
    public String name() {
        return "person-dossier";
    }

    @Override
    public List<Filing<? extends DossierKey, Facts>> filings() {
        return List.of(MINISTER_TENURE, TIMELINE, DIRECTORY);
    }

    @Override
    public Set<DossierKey> keys(Recorded recorded) {
        var keys = new HashSet<DossierKey>();
        filings().forEach(filing -> keys.addAll(filing.keys(recorded)));
        return keys;
    }

    @Override
    public Set<?> groups(DossierKey key) {
        return switch (key) {
            case TenureKey k -> MINISTER_TENURE.groups(k);
            case TimelineKey k -> TIMELINE.groups(k);
            case DirectoryKey k -> DIRECTORY.groups(k);
        };
    }

    @Override
    public Set<?> groups(DossierKey key, Recorded recorded) {
        return switch (key) {
            case TenureKey k -> MINISTER_TENURE.groups(k, recorded);
            case TimelineKey k -> TIMELINE.groups(k, recorded);
            case DirectoryKey k -> DIRECTORY.groups(k, recorded);
        };
    }

    @Override
    public Facts initial(DossierKey key) {
        return Facts.none();
    }

    @Override
    public Facts apply(Facts cell, Recorded recorded) {
        return cell.with(recorded);
    }

    @Override
    public Facts apply(Facts cell, List<Recorded> several) {
        return cell.with(several);
    }

    @Override
    public PersonDossier view(Cells<DossierKey, Facts> cells) {
        return new PersonDossier(
                MINISTER_TENURE.view(tenures(cells)),
                TIMELINE.view(timeline(cells)),
                DIRECTORY.view(directory(cells)));
    }

    @Override
    public List<Row> rows(PersonDossier view, Object subject) {
        return DossierRows.of(view, subject);
    }

    @Override
    public Set<?> subjects(DossierKey key, Cells<DossierKey, Facts> cells) {
        return switch (key) {
            case TenureKey k -> MINISTER_TENURE.subjects(k, tenures(cells));
            case TimelineKey k -> ChronicleProjection.concerned(k, timeline(cells))
                    .collect(Collectors.toSet());
            case DirectoryKey.Person(var person) -> circle(person, cells);
            case DirectoryKey.Same(var person) -> circle(person, cells);
            case DirectoryKey k -> Set.of();
        };
    }

    private static Set<PersonId> circle(PersonId person, Cells<DossierKey, Facts> cells) {
        return Persons.circle(person, one -> cells.cell(new DirectoryKey.Same(one)));
    }

    @Override
    public Set<Tag> reaches(Event event) {
        return OccasionDates.reaches(event);
    }

    private static Cells<TenureKey, Facts> tenures(Cells<DossierKey, Facts> cells) {
        return cells.part(MINISTER_TENURE).orElseGet(() -> new OneKind<>(TenureKey.class, cells));
    }

    private static Cells<TimelineKey, Facts> timeline(Cells<DossierKey, Facts> cells) {
        return cells.part(TIMELINE).orElseGet(() -> new OneKind<>(TimelineKey.class, cells));
    }

    private static Cells<DirectoryKey, Facts> directory(Cells<DossierKey, Facts> cells) {
        return cells.part(DIRECTORY).orElseGet(() -> new OneKind<>(DirectoryKey.class, cells));
    }
}
