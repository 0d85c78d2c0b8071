package org.kurultai.seeds.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.export.calendar.CalendarNames;
import org.kurultai.json.Names;
import org.kurultai.seeds.source.DossierDraft;

/** Who came, as an exported calendar tells it. A person's name is taken where the calendar first tells of the person. */
final class Attendees {

    private final Set<PersonId> named = new HashSet<>();

    void state(CalendarLine line, Occasion occasion, DossierDraft.Entry entry) {
        var person = CalendarNames.person(line.text());
        var party = person.isNone()
                ? CalendarNames.party(line.text())
                : CalendarNames.party(String.join("", line.each("MEMBER")));
        if (party.isNone() && person.isNone()) {
            throw new IllegalArgumentException("%s is nobody: an attendee is a person or a party, such as \"%s\""
                    .formatted(line.text(), CalendarNames.address(new PartyId("KAZ"))));
        }
        var name = line.parameter("CN");
        if (!person.isNone() && !name.isEmpty() && !name.equals(person.value()) && named.add(person)) {
            entry.states(person + "-person", new RegisterPerson(person, new Name(name, line.parameter("LANGUAGE"))));
        }
        entry.states(occasion + "-" + (person.isNone() ? party : person),
                new RecordAttendance(occasion, delegate(line, party, person)));
    }

    private static Delegate delegate(CalendarLine line, PartyId party, PersonId person) {
        var standsInFor = CalendarNames.person(String.join("", line.each("DELEGATED-FROM")));
        var as = line.own("AS", text -> text.isEmpty() ? AttendsAs.UNSTATED : Names.constant(AttendsAs.class, text));
        return Delegate.of(party, person, PostId.NONE)
                .withRoles(roles(line).toArray(Role[]::new))
                .withDelegatedFrom(standsInFor)
                .withStatus(as);
    }

    private static List<Role> roles(CalendarLine line) {
        var presides = line.parameter("ROLE").equals("CHAIR") ? Stream.of(Role.CHAIR) : Stream.<Role>of();
        return Stream.concat(presides, line.each(CalendarNames.own("ROLE")).stream()
                .map(role -> line.read(text -> Names.constant(Role.class, role)))).toList();
    }
}
