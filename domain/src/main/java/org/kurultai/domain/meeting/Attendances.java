package org.kurultai.domain.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.AttendanceRejection.AbsentCameInPerson;
import org.kurultai.domain.meeting.AttendanceRejection.AttendsForAnother;
import org.kurultai.domain.meeting.AttendanceRejection.AttendsInAnotherStatus;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Subject;
import org.kurultai.domain.record.Tag;

/** Who came to an occasion: a person for one side, in one status, or somebody in the person's place. */
final class Attendances {

    private static final Subject<AttendanceRecorded, Occasion, List<Said<AttendanceRecorded>>> OCCASIONS = new Subject<>(
            AttendanceRecorded.class, AttendanceRecorded::occasion,
            (occasion, facts) -> Said.of(facts.standing(AttendanceRecorded.class)));

    private final Occasion occasion;
    private final Sides sides;
    private final List<Said<AttendanceRecorded>> attendances;

    private Attendances(Occasion occasion, Facts known) {
        this.occasion = occasion;
        this.sides = Sides.of(known);
        this.attendances = listed(occasion, known);
    }

    /** Every statement of somebody's coming to an occasion. */
    static Stream<Said<AttendanceRecorded>> at(Occasion occasion, Facts known) {
        return listed(occasion, known).stream();
    }

    private static List<Said<AttendanceRecorded>> listed(Occasion occasion, Facts known) {
        return known.about(occasion, OCCASIONS);
    }

    /** The facts that tell whether a delegate came, as far as is known which they are. */
    static Set<Tag> scope(Occasion occasion, Delegate delegate, Facts known) {
        var tags = new HashSet<Tag>();
        if (delegate.person().isNone()) {
            tags.add(OccasionEvent.attendanceTag(occasion, delegate));
        }
        var identity = Identity.of(known);
        tags.addAll(identity.scope(delegate.person(), id -> OccasionEvent.attendanceTag(occasion, id)));
        tags.addAll(identity.scope(delegate.delegatedFrom(), id -> OccasionEvent.attendanceTag(occasion, id)));
        for (var attendance : listed(occasion, known)) {
            var party = attendance.event().delegate().party();
            if (!party.equals(delegate.party())) {
                tags.addAll(Sides.scope(party, known));
                tags.addAll(Sides.scope(delegate.party(), known));
            }
        }
        return tags;
    }

    /** The fact that the person, or the party without a person, came, under whatever identifier. */
    static Optional<Fact<AttendanceRecorded>> find(
            Occasion occasion, PartyId party, PersonId person, Facts known) {
        return known.find(AttendanceRecorded.class, isOf(occasion, party, person, known));
    }

    /** The retraction of that fact. */
    static Optional<Fact<AttendanceRetracted>> retracted(
            Occasion occasion, PartyId party, PersonId person, Facts known) {
        var isOf = isOf(occasion, party, person, known);
        return known.find(
                AttendanceRetracted.class,
                r -> r.withdrawn().event() instanceof AttendanceRecorded a && isOf.test(a));
    }

    private static Predicate<AttendanceRecorded> isOf(
            Occasion occasion, PartyId party, PersonId person, Facts known) {
        var identity = Identity.of(known);
        return a -> a.occasion().equals(occasion)
                && a.delegate().party().equals(party)
                && identity.same(a.delegate().person(), person);
    }

    /** What is known besides an attendance that another replaces, and besides those that were retracted as different. */
    static Facts replacing(FactId was, AttendanceRecorded now, Facts known) {
        var replaced = known.standing(AttendanceRetracted.class).stream()
                .map(r -> r.event().withdrawn())
                .filter(withdrawn -> !withdrawn.event().equals(now))
                .map(FactRef::id)
                .collect(Collectors.toCollection(HashSet::new));
        replaced.add(was);
        return Facts.of(known.recorded().stream()
                .filter(r -> !replaced.contains(r.event() instanceof FactCorroborated c ? c.fact() : r.id()))
                .toList());
    }

    static Stream<Rejection> contradictions(Occasion occasion, Facts known) {
        var all = new Attendances(occasion, known);
        return Stream.concat(
                all.attendances.stream().flatMap(a -> all.absent(a, a)), Pairs.of(all.attendances, all::clashes));
    }

    private Stream<Rejection> clashes(Said<AttendanceRecorded> one, Said<AttendanceRecorded> other) {
        var a = one.event().delegate();
        var b = other.event().delegate();
        var found = new ArrayList<Rejection>();
        if (!a.person().isNone()
                && a.person().equals(b.person())
                && sides.certainlyDiffer(a.party(), b.party())) {
            found.add(new AttendsForAnother(occasion, a.person(), Said.recorded(one, other)));
        }
        if (a.same(b) && stated(a) && stated(b) && a.as() != b.as()) {
            found.add(new AttendsInAnotherStatus(occasion, a.party(), Said.recorded(one, other)));
        }
        return Stream.of(found.stream(), absent(one, other), absent(other, one)).flatMap(rejections -> rejections);
    }

    private static boolean stated(Delegate delegate) {
        return delegate.as() != AttendsAs.UNSTATED;
    }

    private Stream<Rejection> absent(Said<AttendanceRecorded> substitute, Said<AttendanceRecorded> other) {
        var absent = substitute.event().delegate().delegatedFrom();
        return !absent.isNone() && other.event().delegate().person().equals(absent)
                ? Stream.of(new AbsentCameInPerson(occasion, absent, Said.recorded(substitute, other)))
                : Stream.of();
    }
}
