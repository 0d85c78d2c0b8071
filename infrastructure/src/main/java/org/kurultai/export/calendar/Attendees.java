package org.kurultai.export.calendar;

import biweekly.parameter.CalendarUserType;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import java.util.List;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.view.Attendance;
import org.kurultai.domain.view.AttendanceLedger;
import org.kurultai.export.Terms;

/** Who came, as attendees of an entry. */
record Attendees(AttendanceLedger ledger, Terms terms) {

    private static final String PERSON = "kurultai:person:";
    private static final String PARTY = "kurultai:party:";

    List<Attendee> at(Occasion occasion) {
        return ledger.at(occasion).stream().map(this::attendee).toList();
    }

    private Attendee attendee(Attendance attendance) {
        var person = attendance.person();
        var party = attendance.party();
        var attendee = person.isNone()
                ? new Attendee(terms.party(party), null, PARTY + party)
                : new Attendee(terms.person(person), null, PERSON + person);
        attendee.setCalendarUserType(person.isNone() ? CalendarUserType.GROUP : CalendarUserType.INDIVIDUAL);
        if (attendance.roles().contains(org.kurultai.domain.meeting.Role.CHAIR)) {
            attendee.setRole(Role.CHAIR);
        }
        if (!attendance.insteadOf().isNone()) {
            attendee.getDelegatedFrom().add(PERSON + attendance.insteadOf());
        }
        return attendee;
    }
}
