package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Tag;

/** Made of minister tenure, for the bounds that others in a post set, the timeline and the directory. */
final class PersonDossierProjection implements Projection<PartKey, Facts, PersonDossier> {

    static final Part<TenureKey, MinisterTenure> TENURE = new Part<>(new MinisterTenureProjection());
    static final Part<TimelineKey, Timeline> TIMELINE = new Part<>(new TimelineProjection());
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
    public Set<Tag> reaches(Event event) {
        return OccasionDates.reaches(event);
    }
}
