package org.kurultai.export.calendar;

import biweekly.parameter.CalendarUserType;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import java.util.List;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.view.Attendance;
import org.kurultai.domain.view.AttendanceLedger;
import org.kurultai.export.Terms;
import org.kurultai.json.Names;

/** Who came, as attendees of an entry. */
record Attendees(AttendanceLedger ledger, Terms terms) {

    List<Attendee> at(Occasion occasion) {
        return ledger.at(occasion).stream().map(attendance -> attendee(attendance, occasion)).toList();
    }

    private Attendee attendee(Attendance attendance, Occasion at) {
        var person = attendance.person();
        var party = attendance.party();
        var attendee = person.isNone()
                ? new Attendee(terms.party(party), null, CalendarNames.address(party))
                : new Attendee(terms.person(person), null, CalendarNames.address(person));
        attendee.setCalendarUserType(person.isNone() ? CalendarUserType.GROUP : CalendarUserType.INDIVIDUAL);
        if (!person.isNone() && !party.isNone()) {
            attendee.getMemberOf().add(CalendarNames.address(party));
        }
        for (var role : attendance.roles()) {
            if (role == org.kurultai.domain.meeting.Role.CHAIR) {
                attendee.setRole(Role.CHAIR);
            } else {
                attendee.addParameter(CalendarNames.own("ROLE"), Names.of(role));
            }
        }
        // Whoever came to an engagement of a visit came to the meeting that it was.
        if (!attendance.occasion().equals(at)) {
            attendee.setParameter(CalendarNames.own("AT"), attendance.occasion().value());
        }
        if (attendance.as() != AttendsAs.UNSTATED) {
            attendee.setParameter(CalendarNames.own("AS"), Names.of(attendance.as()));
        }
        // Two identifiers that turn out to be one person's may seem to say that somebody stands in for himself.
        if (!attendance.insteadOf().isNone() && !attendance.insteadOf().equals(person)) {
            attendee.getDelegatedFrom().add(CalendarNames.address(attendance.insteadOf()));
        }
        return attendee;
    }
}
