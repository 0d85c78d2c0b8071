package org.kurultai.seeds.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.facts.Participant;

/** Who came to the occasions of a record, as a report would tell it. */
final class Delegates {

    private final Parties parties;
    private final Posts posts;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Map<Occasion, List<Delegate>> came;

    Delegates(Facts known, Parties parties, Posts posts) {
        this.parties = parties;
        this.posts = posts;
        this.came = known.standing(AttendanceRecorded.class).stream()
                .map(Fact::event)
                .collect(Collectors.groupingBy(
                        AttendanceRecorded::occasion,
                        Collectors.mapping(AttendanceRecorded::delegate, Collectors.toList())));
        known.standing(PersonRegistered.class)
                .forEach(fact -> names.putIfAbsent(fact.event().person(), fact.event().name().text()));
    }

    /** The persons who came. */
    List<Participant> participants(Occasion occasion) {
        return came.getOrDefault(occasion, List.of()).stream()
                .filter(delegate -> !delegate.person().isNone())
                .map(this::participant)
                .toList();
    }

    /** The codes of the states and organizations that came without a person being named. */
    List<String> parties(Occasion occasion) {
        return came.getOrDefault(occasion, List.of()).stream()
                .filter(delegate -> delegate.person().isNone())
                .map(delegate -> parties.code(delegate.party()))
                .distinct()
                .toList();
    }

    private Participant participant(Delegate delegate) {
        var side = parties.code(delegate.party());
        var officer = parties.isOrganization(delegate.party());
        return new Participant(
                names.getOrDefault(delegate.person(), delegate.person().value().replace('-', ' ')),
                delegate.capacity(),
                delegate.capacity(),
                posts.kind(delegate.post()),
                officer ? "" : side,
                officer ? side : "",
                delegate.roles().contains(Role.DEPUTY),
                delegate.rank(),
                delegate.roles().contains(Role.HOST),
                Span.NONE);
    }
}
