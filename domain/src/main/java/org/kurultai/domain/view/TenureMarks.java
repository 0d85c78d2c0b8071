package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/**
 * Everything that shows a person, under any identifier, in a post: what is stated of the tenure itself, and what the
 * person did in the post.
 */
final class TenureMarks {

    private final PostId post;
    private final Set<PersonId> person;
    private final OccasionDates dates;
    private final List<Mark> marks = new ArrayList<>();

    private TenureMarks(PostId post, Set<PersonId> person, OccasionDates dates) {
        this.post = post;
        this.person = person;
        this.dates = dates;
    }

    static List<Mark> of(PostId post, Set<PersonId> person, Facts facts, OccasionDates dates) {
        var marks = new TenureMarks(post, person, dates);
        for (var fact : facts.standing(Event.class)) {
            for (var statement : fact.statements()) {
                marks.add(statement.event(), statement.evidence());
            }
        }
        var signed = Statements.of(facts, InstrumentSigned.class);
        signed.all().stream()
                .collect(Collectors.groupingBy(s -> s.event().instrument(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(one -> marks.signed(new Statements<>(one, signed.preferred())));
        return marks.marks;
    }

    private void add(Event event, Evidence evidence) {
        switch (event) {
            case TenureEvent t when is(t.post(), t.person()) -> marks.add(mark(t, evidence));
            case AttendanceRecorded a when is(a.delegate().post(), a.delegate().person()) ->
                    marks.add(attended(a.delegate(), dates.when(a.occasion()), a.occasion(), evidence));
            case VisitAnnounced v when is(v.invitation().post(), v.invitation().person()) -> {
                var visit = VisitEvent.occasion(v.visit());
                var when = dates.isOver(visit) ? dates.when(visit) : DateRange.UNKNOWN;
                marks.add(Mark.seen(when, Answer.UNKNOWN, visit, evidence));
            }
            default -> {}
        }
    }

    private static Mark attended(Delegate delegate, DateRange when, Occasion occasion, Evidence evidence) {
        return delegate.roles().contains(Role.DEPUTY) || !delegate.delegatedFrom().isNone()
                ? Mark.seenAsDeputy(when, occasion, evidence)
                : Mark.seen(when, Answer.UNKNOWN, occasion, evidence);
    }

    private static Mark mark(TenureEvent event, Evidence evidence) {
        return switch (event) {
            case PersonAppointed a -> Mark.start(a.from(), a.acting(), evidence);
            case TenureAttested a -> Mark.seen(DateRange.on(a.on()), Answer.of(a.acting()), Occasion.NONE, evidence);
            case TenureEnded e -> Mark.end(e.on(), e.reason(), evidence);
        };
    }

    /** One source may name those who signed and another tell when. */
    private void signed(Statements<InstrumentSigned> statements) {
        var on = statements.joined(InstrumentSigned::on, PartialDate.UNKNOWN, PartialDate::refinedBy);
        var occasion = statements.chosen(InstrumentSigned::occasion, Occasion.NONE);
        var when = on.hasYear() || !Mark.isDated(dates.when(occasion)) && !on.isUnknown()
                ? DateRange.on(on)
                : dates.when(occasion);
        for (var statement : statements.all()) {
            if (statement.event().signatories().stream().anyMatch(s -> is(s.post(), s.person()))) {
                marks.add(Mark.seen(when, Answer.UNKNOWN, occasion, statement.evidence()));
            }
        }
    }

    private boolean is(PostId inPost, PersonId named) {
        return inPost.equals(post) && person.contains(named);
    }
}
