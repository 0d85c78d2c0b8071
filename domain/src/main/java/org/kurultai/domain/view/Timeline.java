package org.kurultai.domain.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.TimelineQuestion.HappenedUndated;
import org.kurultai.domain.view.TimelineQuestion.TimelineOfPerson;

/** Everything in the order in which it happened, whatever it was recorded in. What has no year comes apart. */
public final class Timeline implements View<Timeline> {

    private final Chronicle chronicle;

    private enum All {
        HAPPENINGS,
        PERSONS
    }

    Timeline(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Timeline through(Lens lens) {
        return new Timeline(chronicle.through(lens));
    }

    /** Everything, what has no year last. */
    public List<Happening> all() {
        return chronicle.list(All.HAPPENINGS, in -> in.ordered(in.reading().keys(TimelineKey.class).stream()));
    }

    /** Everything of which nobody says in which year it happened. */
    public List<Happening> undated() {
        return list(new HappenedUndated(), view -> view.all().stream().filter(h -> !h.isDated()).toList());
    }

    /** A meeting, a visit or an engagement itself, if anything is recorded of it. */
    public Optional<Happening> gathering(Occasion occasion) {
        return of(new TimelineKey.At(occasion)).stream()
                .filter(h -> h.matter() instanceof Matter.Gathering)
                .findFirst();
    }

    /** Everything in which the party has a part. */
    public List<Happening> of(PartyId party) {
        return chronicle.of(party);
    }

    /** Everything in which the person has a part, under whatever identifier. */
    public List<Happening> of(PersonId person) {
        return list(new TimelineOfPerson(person), view -> view.concerning(person));
    }

    private List<Happening> concerning(PersonId person) {
        var identity = chronicle.identity(person);
        var one = identity.canonical(person);
        return chronicle.ordered(identity.identifiers(person).stream()
                .flatMap(p -> chronicle.reading().keys(TimelineKey.class, p).stream())).stream()
                .filter(h -> h.persons().contains(one))
                .toList();
    }

    /** To what the person came, by date. */
    List<Attendance> attendances(PersonId person) {
        return chronicle.attendances(person);
    }

    /** Who came to a thing. */
    List<Attendance> attendances(TimelineKey thing) {
        return chronicle.attendances(thing).filter(a -> !a.person().isNone()).toList();
    }

    /** Everybody who has a part in anything, by the identifier that is kept. */
    List<PersonId> persons() {
        return list(All.PERSONS,
                view -> view.all().stream().flatMap(h -> h.persons().stream()).distinct().sorted().toList());
    }

    /** Everything that may have happened from the one date to the other, both included. */
    public List<Happening> between(PartialDate from, PartialDate to) {
        if (!from.hasYear() || !to.hasYear()) {
            throw new IllegalArgumentException("a period is from one year or day to another, not %s to %s"
                    .formatted(from, to));
        }
        var within = chronicle.in(YearMonth.from(from.earliest()), YearMonth.from(to.latest()));
        return chronicle.ordered(within.stream()).stream().filter(h -> h.isWithin(from, to)).toList();
    }

    /** What is on the timeline of one thing; nothing under an identifier of a person that is not the one kept. */
    List<Happening> of(TimelineKey key) {
        return chronicle.isKept(key) ? chronicle.ordered(Stream.of(key)) : List.of();
    }

    private <T> List<T> list(Object what, Function<Timeline, List<T>> way) {
        return chronicle.list(what, in -> way.apply(new Timeline(in)));
    }
}
