package org.kurultai.domain.view;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Happening.Kind;

/** All that is known of a person, under whatever identifiers and spellings. */
public final class PersonDossier implements View<PersonDossier> {

    private static final Set<Kind> GATHERINGS = Set.of(Kind.VISIT, Kind.MEETING, Kind.ENGAGEMENT);

    private final MinisterTenure tenure;
    private final Timeline timeline;
    private final Directory directory;

    /** What was told: the parts are kept when the record grows, but what is put together of all of them is not. */
    private final Map<PersonId, SoftReference<Optional<Dossier>>> dossiers = new ConcurrentHashMap<>();

    PersonDossier(MinisterTenure tenure, Timeline timeline, Directory directory) {
        this.tenure = tenure;
        this.timeline = timeline;
        this.directory = directory;
    }

    @Override
    public PersonDossier through(Lens lens) {
        return new PersonDossier(tenure.through(lens), timeline.through(lens), directory.through(lens));
    }

    /** Everybody of whom anything is known, by the identifier that is kept. */
    public List<PersonId> persons() {
        var named = new TreeSet<PersonId>();
        directory.persons().forEach(p -> named.add(p.person()));
        timeline.persons().forEach(named::add);
        tenure.persons().forEach(named::add);
        return List.copyOf(named);
    }

    /** A person, by any identifier, if anything is known of it. */
    public Optional<Dossier> of(PersonId person) {
        var kept = dossiers.get(person);
        var known = kept == null ? null : kept.get();
        if (known == null) {
            known = dossier(person);
            dossiers.put(person, new SoftReference<>(known));
        }
        return known;
    }

    private Optional<Dossier> dossier(PersonId person) {
        var entry = directory.person(person);
        var identifiers = directory.identifiers(person);
        var one = directory.kept(person);
        var tenures = tenure.heldBy(person);
        var happenings = timeline.of(person);
        var attendances = timeline.attendances(person);
        var attended = attendances.stream().map(Attendance::occasion).collect(Collectors.toSet());
        if (entry.isEmpty() && tenures.isEmpty() && happenings.isEmpty() && attendances.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Dossier(
                one,
                identifiers,
                entry.map(PersonEntry::names).orElse(List.of()),
                date(happenings, Kind.BORN),
                date(happenings, Kind.DIED),
                tenures,
                Ranks.of(happenings, attendances),
                attendances,
                happenings.stream().filter(h -> h.kind() == Kind.SIGNED).toList(),
                happenings.stream().filter(h -> isOther(h, attended)).toList(),
                evidence(entry, tenures, happenings.stream().filter(h -> isOwn(h, attended)), attendances)));
    }

    /** What a person is called, by any identifier. */
    Optional<PersonEntry> entry(PersonId person) {
        return directory.person(person);
    }

    /** What all dossiers have of one post. */
    List<Tenure> tenures(PostId post) {
        return tenure.of(post).tenures();
    }

    /** What all dossiers have of who came to one thing. */
    List<Attendance> attendances(TimelineKey thing) {
        return timeline.attendances(thing);
    }

    /** What all dossiers may have else of one thing. */
    List<Happening> happenings(TimelineKey thing) {
        return timeline.of(thing);
    }

    private static PartialDate date(List<Happening> happenings, Kind kind) {
        return happenings.stream()
                .filter(h -> h.kind() == kind)
                .map(h -> h.when().start())
                .findFirst()
                .orElse(PartialDate.UNKNOWN);
    }

    private static boolean isOther(Happening happening, Set<Occasion> attended) {
        return switch (happening.kind()) {
            case BORN, DIED, SIGNED, RANK_CONFERRED -> false;
            case VISIT, MEETING, ENGAGEMENT -> !attended.contains(happening.matter().name());
            default -> true;
        };
    }

    /** An occasion is evidence of the person only in so far as the person came to it. */
    private static boolean isOwn(Happening happening, Set<Occasion> attended) {
        return !GATHERINGS.contains(happening.kind()) || isOther(happening, attended);
    }

    private static List<Evidence> evidence(
            Optional<PersonEntry> entry,
            List<Tenure> tenures,
            Stream<Happening> happenings,
            List<Attendance> attendances) {
        return Stated.evidence(Stream.of(
                entry.stream().flatMap(e -> e.evidence().stream()),
                tenures.stream().flatMap(t -> t.evidence().stream()),
                happenings.flatMap(h -> h.evidence().stream()),
                attendances.stream().flatMap(a -> a.evidence().stream())).flatMap(all -> all));
    }
}
