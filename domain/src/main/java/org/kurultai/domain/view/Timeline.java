package org.kurultai.domain.view;

import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.PartialDate;

/** Everything in the order in which it happened, whatever it was recorded in. What has no year comes apart. */
public final class Timeline implements View<Timeline> {

    private final Reading<TimelineKey> reading;
    private final OccasionDates dates;

    Timeline(Reading<TimelineKey> reading) {
        this.reading = reading;
        this.dates = new OccasionDates(occasion -> reading.facts(new TimelineKey.At(occasion)));
    }

    @Override
    public Timeline through(Lens lens) {
        return new Timeline(reading.through(lens));
    }

    /** Everything, what has no year last. */
    public List<Happening> all() {
        return ordered(reading.keys(TimelineKey.class).stream());
    }

    /** Everything of which nobody says in which year it happened. */
    public List<Happening> undated() {
        return all().stream().filter(h -> !h.isDated()).toList();
    }

    /** Everything in which the party has a part. */
    public List<Happening> of(PartyId party) {
        return ordered(reading.keys(TimelineKey.class, party).stream()).stream()
                .filter(h -> h.parties().contains(party))
                .toList();
    }

    /** Everything in which the person has a part, under whatever identifier. */
    public List<Happening> of(PersonId person) {
        var identity = identity(person);
        var one = identity.canonical(person);
        return ordered(identity.identifiers(person).stream()
                .flatMap(p -> reading.keys(TimelineKey.class, p).stream())).stream()
                .filter(h -> h.persons().contains(one))
                .toList();
    }

    /** Everything that may have happened from the one date to the other, both included. */
    public List<Happening> between(PartialDate from, PartialDate to) {
        if (!from.hasYear() || !to.hasYear()) {
            throw new IllegalArgumentException("a period is from one year or day to another, not %s to %s"
                    .formatted(from, to));
        }
        var inYears = new HashSet<TimelineKey>();
        IntStream.rangeClosed(from.earliest().getYear(), to.latest().getYear())
                .forEach(year -> inYears.addAll(reading.keys(TimelineKey.class, Year.of(year))));
        return ordered(datedBy(inYears).stream()).stream().filter(h -> h.isWithin(from, to)).toList();
    }

    /** These, and all that has no date but that of one of them. */
    private Set<TimelineKey> datedBy(Set<TimelineKey> keys) {
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

    /** What is on the timeline of one thing. */
    List<Happening> of(TimelineKey key) {
        return ordered(Stream.of(key));
    }

    private List<Happening> ordered(Stream<TimelineKey> keys) {
        return keys.map(this::kept).distinct().flatMap(this::read).sorted(Happening.BY_DATE).toList();
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

    private Identity identity(PersonId person) {
        return Persons.identity(List.of(person), this::mergers);
    }

    private Facts mergers(Collection<PersonId> of) {
        return reading.facts(of.stream().map(TimelineKey.Same::new).toList());
    }
}
