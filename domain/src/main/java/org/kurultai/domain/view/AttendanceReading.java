package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Statement;
import org.kurultai.domain.time.DateRange;

/**
 * Who came to an occasion for one party, as all sources together tell it.
 *
 * @param level at which level the occasion is held
 */
record AttendanceReading(
        Occasion occasion, SeriesId series, int ordinal, DateRange when, Level level, Identity identity) {

    /** The heads of delegation first; the party alone only where no source names a person. */
    List<Attendance> rows(PartyId party, Statements<AttendanceRecorded> statements) {
        var byPerson = new TreeMap<PersonId, List<Statement<AttendanceRecorded>>>();
        for (var s : statements.all()) {
            byPerson.computeIfAbsent(identity.canonical(s.event().delegate().person()), p -> new ArrayList<>())
                    .add(s);
        }
        if (byPerson.size() > 1) {
            byPerson.remove(PersonId.NONE);
        }
        return byPerson.entrySet().stream()
                .map(e -> row(party, e.getKey(), new Statements<>(e.getValue(), statements.preferred())))
                .sorted(Comparator.comparing((Attendance a) -> !a.isHeadOfDelegation())
                        .thenComparing(Attendance::person))
                .toList();
    }

    private Attendance row(PartyId party, PersonId person, Statements<AttendanceRecorded> said) {
        var roles = said.union(a -> a.delegate().roles());
        var insteadOf = identity.canonical(said.chosen(a -> a.delegate().delegatedFrom(), PersonId.NONE));
        var representation = representation(person, insteadOf, roles);
        return new Attendance(
                occasion,
                series,
                ordinal,
                when,
                party,
                person,
                said.chosen(a -> a.delegate().post(), PostId.NONE),
                said.each(a -> a.delegate().capacity(), "", words -> words),
                said.each(a -> a.delegate().rank(), "", words -> words),
                roles,
                insteadOf,
                said.chosen(a -> a.delegate().as(), AttendsAs.UNSTATED),
                representation,
                level(representation),
                said.evidence());
    }

    private static Representation representation(PersonId person, PersonId insteadOf, List<Role> roles) {
        if (person.isNone()) {
            return Representation.NOT_NAMED;
        }
        if (!insteadOf.isNone()) {
            return Representation.BY_SUBSTITUTE;
        }
        return roles.contains(Role.DEPUTY) ? Representation.BY_DEPUTY : Representation.IN_PERSON;
    }

    private Level level(Representation representation) {
        return switch (representation) {
            case IN_PERSON -> level;
            case BY_DEPUTY -> level == Level.MINISTERS ? Level.DEPUTY_MINISTERS : Level.UNSTATED;
            case BY_SUBSTITUTE, NOT_NAMED -> Level.UNSTATED;
        };
    }

    static Stream<PersonId> persons(Statements<AttendanceRecorded> statements) {
        return statements.all().stream()
                .map(s -> s.event().delegate())
                .flatMap((Delegate d) -> Stream.of(d.person(), d.delegatedFrom()))
                .filter(p -> !p.isNone());
    }
}
