package org.kurultai.domain.view;

import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.view.TimelineQuestion.TimelineOfParty;

/** What happened, read from the cells of the timeline: the happenings of any of them, in order. */
final class Chronicle {

    private final Reading<TimelineKey> reading;
    private final OccasionDates dates;

    /** Who came to an occasion. */
    private record Came(Occasion occasion) {}

    Chronicle(Reading<TimelineKey> reading) {
        this.reading = reading;
        this.dates = new OccasionDates(reading, TimelineKey.At::new);
    }

    Chronicle through(Lens lens) {
        return new Chronicle(reading.through(lens));
    }

    Reading<TimelineKey> reading() {
        return reading;
    }

    /** What is worth reading once, see {@link Reading#once}. */
    <T> T once(Object what, Function<Chronicle, T> way) {
        return reading.once(what, within -> way.apply(new Chronicle(within)));
    }

    /** What is handed out as it stands, see {@link Reading#list}. */
    <T> List<T> list(Object what, Function<Chronicle, List<T>> way) {
        return reading.list(what, within -> way.apply(new Chronicle(within)));
    }

    OccasionDates dates() {
        return dates;
    }

    /** What is recorded of an occasion. */
    Facts at(Occasion occasion) {
        return reading.facts(new TimelineKey.At(occasion));
    }

    /** Everything in which the party has a part. */
    List<Happening> of(PartyId party) {
        return list(new TimelineOfParty(party), in -> in.ordered(in.concerning(party).stream()).stream()
                .filter(h -> h.parties().contains(party))
                .toList());
    }

    /** What happened in which both parties have a part. */
    Stream<Happening> shared(PartyId one, PartyId other) {
        var ones = reading.cells().keys(one);
        var others = reading.cells().keys(other);
        var fewer = ones.size() <= others.size() ? one : other;
        var more = fewer.equals(one) ? others : ones;
        return ordered(concerning(fewer).stream().filter(key -> more.contains(key) || isEngagement(key))).stream()
                .filter(h -> h.parties().contains(one) && h.parties().contains(other));
    }

    /** An engagement need not name the visitor and the host itself. */
    private static boolean isEngagement(TimelineKey key) {
        return key instanceof TimelineKey.At(var occasion) && occasion.kind() == Occasion.Kind.ENGAGEMENT;
    }

    /** What names the party, and the engagements of visits that do. */
    private Set<TimelineKey> concerning(PartyId party) {
        var keys = new HashSet<>(reading.keys(TimelineKey.class, party));
        var visits = keys.stream()
                .flatMap(key -> key instanceof TimelineKey.At(var o) && o.kind() == Occasion.Kind.VISIT
                        ? Stream.of(o)
                        : Stream.of())
                .toList();
        visits.forEach(visit -> keys.addAll(reading.keys(TimelineKey.class, visit)));
        return keys;
    }

    /** To what the person came, under whatever identifier, by date. */
    List<Attendance> attendances(PersonId person) {
        var one = identity(person).canonical(person);
        return Attendance.inOrder(identity(person).identifiers(person).stream()
                .flatMap(p -> reading.keys(TimelineKey.class, p).stream())
                .distinct()
                .flatMap(this::attendances)
                .filter(a -> a.person().equals(one)));
    }

    /** Who came to a thing. */
    Stream<Attendance> attendances(TimelineKey thing) {
        return thing instanceof TimelineKey.At(var occasion)
                ? once(new Came(occasion), in -> in.came(occasion)).stream()
                        .filter(a -> reading.lens().mayHaveBegun(a.when()))
                : Stream.of();
    }

    private List<Attendance> came(Occasion occasion) {
        return new GatheringReading(occasion, reading, dates, this::mergers).attendances().toList();
    }

    /** The row of an occasion itself, if anything is recorded of it. */
    Stream<Happening> gathering(Occasion occasion) {
        return known(new TimelineKey.At(occasion))
                .filter(h -> h.matter() instanceof Matter.Gathering && reading.lens().mayHaveBegun(h.when()));
    }

    /**
     * All that may belong to some months by what it names or by what dates it. One source may name the year alone, and
     * another the day without a year; or one the year it began, and another the day in the next on which it ended.
     */
    Set<TimelineKey> in(YearMonth from, YearMonth to) {
        var named = new HashSet<>(reading.keys(TimelineKey.class, TimelineGroups.When.UNCERTAIN));
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            named.addAll(reading.keys(TimelineKey.class, month));
        }
        for (var year = from.getYear() - 1; year <= to.getYear() + 1; year++) {
            named.addAll(reading.keys(TimelineKey.class, Year.of(year)));
        }
        return datedBy(named);
    }

    /** These, and all that has no date but that of one of them. */
    Set<TimelineKey> datedBy(Set<TimelineKey> keys) {
        var all = new HashSet<TimelineKey>();
        var next = keys;
        while (all.addAll(next)) {
            next = next.stream()
                    .flatMap(key -> key instanceof TimelineKey.At(var occasion)
                            ? reading.keys(TimelineKey.class, occasion).stream()
                            : Stream.of())
                    .collect(Collectors.toSet());
        }
        return all;
    }

    /** The happenings of these, each once, in the order in which they happened. */
    List<Happening> ordered(Stream<TimelineKey> keys) {
        return Happening.inOrder(keys.map(this::kept).distinct().flatMap(this::known)
                .filter(h -> reading.lens().mayHaveBegun(h.when())));
    }

    /** What is on the timeline of one thing, read once: lists of several parties and years have much in common. */
    private Stream<Happening> known(TimelineKey key) {
        return once(key, in -> in.read(key).toList()).stream();
    }

    private Stream<Happening> read(TimelineKey key) {
        return switch (key) {
            case TimelineKey.At(var occasion) -> new GatheringReading(occasion, reading, dates, this::mergers).rows();
            case TimelineKey.Instrument i -> new PaperReading(i, reading, dates, this::mergers).rows();
            case TimelineKey.Office o -> Happenings.offices(
                    o.post(), o.person(), facts(o.person(), person -> new TimelineKey.Office(o.post(), person)));
            case TimelineKey.Life l -> Happenings.life(l.person(), facts(l.person(), TimelineKey.Life::new));
            case TimelineKey.Member m -> Happenings.membership(reading.facts(key));
            case TimelineKey.Founded f -> Happenings.foundation(reading.facts(key));
            case TimelineKey.Turn t -> Happenings.turns(reading.facts(key), dates::when);
            case TimelineKey.Series s -> Stream.of();
            case TimelineKey.Same s -> Stream.of();
            case TimelineKey.Withdrawn w -> Stream.of();
            case TimelineKey.Retracted r -> Stream.of();
        };
    }

    boolean isKept(TimelineKey key) {
        return kept(key).equals(key);
    }

    /** The same under the identifier that is kept of its person. */
    private TimelineKey kept(TimelineKey key) {
        return switch (key) {
            case TimelineKey.Office o -> new TimelineKey.Office(o.post(), identity(o.person()).canonical(o.person()));
            case TimelineKey.Life l -> new TimelineKey.Life(identity(l.person()).canonical(l.person()));
            default -> key;
        };
    }

    /** What is filed under the key of a person, whatever identifier of the person it was filed under. */
    private Facts facts(PersonId person, Function<PersonId, TimelineKey> key) {
        var identity = identity(person);
        return identity.canonical(reading.facts(identity.identifiers(person).stream().map(key).toList()));
    }

    Identity identity(PersonId person) {
        return Persons.identity(List.of(person), this::mergers);
    }

    Facts mergers(Collection<PersonId> of) {
        return reading.facts(of.stream().map(TimelineKey.Same::new).toList());
    }
}
