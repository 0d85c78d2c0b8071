package org.kurultai.domain.view;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.agreement.AgreementEvent;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.LifeCycleEvent;
import org.kurultai.domain.meeting.MeetingEvent;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.office.OfficeEvent;
import org.kurultai.domain.office.OfficeEvent.CommissionLapsed;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonCommissioned;
import org.kurultai.domain.office.OfficeEvent.RankConferred;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;

/**
 * By what an event is found on the timeline: the parties and persons in it, the months it names or else the years, and the
 * occasions that date it where it names none.
 */
final class TimelineGroups {

    private static final int MONTHS_IN_YEAR = 12;

    /** What names a year, but is not sure of it. */
    enum When {
        UNCERTAIN
    }

    private final Set<Object> groups = new HashSet<>();

    private TimelineGroups() {}

    static Set<Object> of(Event event) {
        var groups = new TimelineGroups();
        switch (event) {
            case MeetingEvent m -> groups.meeting(m);
            case VisitEvent v -> groups.visit(v);
            case AgreementEvent a -> groups.agreement(a);
            case OfficeEvent o -> groups.office(o);
            case MembershipEvent m -> groups.who(m.organization(), m.party()).on(m.from());
            case OrganizationFounded o -> groups.who(o.organization()).on(o.founded());
            default -> {}
        }
        return groups.groups;
    }

    private void meeting(MeetingEvent event) {
        switch (event) {
            case OfMeeting m -> course(m);
            case OccasionEvent o -> happening(o);
            case NextHostAgreed n -> who(n.host()).at(Occasion.of(n.at()));
            case HostDeclined d -> who(d.party()).on(d.on());
            case SeriesEstablished s -> {}
        }
    }

    private void course(OfMeeting event) {
        switch (event) {
            case MeetingScheduled m -> who(m.host(), m.series()).on(m.when());
            case MeetingRescheduled m -> on(m.when());
            case MeetingRelocated m -> who(m.host());
            case MeetingPostponed m -> on(m.until());
            case MeetingConvened m -> on(m.on());
            case MeetingConcluded m -> on(m.on());
            case MeetingCancelled m -> {}
        }
    }

    private void happening(OccasionEvent event) {
        switch (event) {
            case AttendanceRecorded a -> who(
                    a.delegate().party(), a.delegate().person(), a.delegate().delegatedFrom());
            case CeremonyHeld c -> on(c.on());
            case StatementMade s -> who(s.party(), s.speaker());
            case AgendaSet a -> a.topics().forEach(topic -> groups.add(Topic.of(topic)));
            case AttendanceRetracted a -> {}
        }
    }

    private void visit(VisitEvent event) {
        switch (event) {
            case VisitAnnounced v -> who(v.visitor(), v.host(), v.ledBy(), v.invitation().party(),
                    v.invitation().person()).on(v.when());
            case EngagementRecorded e -> {
                e.institutions().forEach(this::who);
                at(VisitEvent.occasion(e.visit())).at(Occasion.of(e.meeting())).on(e.on());
            }
            case VisitConcluded v -> on(v.on());
            default -> {}
        }
    }

    private void agreement(AgreementEvent event) {
        switch (event) {
            case Concluded c -> {
                c.parties().forEach(this::who);
                at(c.occasion()).on(c.on());
                if (c instanceof InstrumentSigned signed) {
                    signed.signatories().forEach(s -> who(s.party(), s.person()));
                }
            }
            case LifeCycleEvent.OfParty p -> who(p.party()).on(p.on());
            case LifeCycleEvent l -> on(l.on());
        }
    }

    private void office(OfficeEvent event) {
        switch (event) {
            case TenureEvent t -> who(t.person(), t.post()).on(date(t));
            case PersonCommissioned c -> who(c.person(), c.post(), c.commission().to()).on(c.commission().issued());
            case CommissionLapsed l -> who(l.person(), l.post(), l.commission().to()).on(l.commission().issued());
            case RankConferred r -> who(r.person()).on(r.on());
            case LifeDatesRecorded l -> who(l.person()).on(l.born()).on(l.died());
            default -> {}
        }
    }

    private static PartialDate date(TenureEvent event) {
        return switch (event) {
            case PersonAppointed a -> a.from();
            case TenureAttested a -> a.on();
            case TenureEnded e -> e.on();
        };
    }

    private TimelineGroups who(Id... ids) {
        for (var id : ids) {
            if (!id.isNone()) {
                groups.add(id);
            }
        }
        return this;
    }

    private TimelineGroups at(Occasion occasion) {
        if (!occasion.isNone()) {
            groups.add(occasion);
        }
        return this;
    }

    private TimelineGroups on(DateRange when) {
        return when.start().hasYear() && when.end().hasYear()
                ? over(when.start(), when.end())
                : on(when.start()).on(when.end());
    }

    private TimelineGroups on(PartialDate date) {
        return date.hasYear() ? over(date, date) : this;
    }

    /** Every month that may be meant, or every year of what names only years or takes long. */
    private TimelineGroups over(PartialDate start, PartialDate end) {
        if (start.earliest().equals(LocalDate.MIN) || end.latest().equals(LocalDate.MAX)) {
            groups.add(When.UNCERTAIN);
            return this;
        }
        var first = YearMonth.from(start.earliest());
        var last = YearMonth.from(end.latest());
        if (start.month() > 0 && end.month() > 0 && first.until(last, ChronoUnit.MONTHS) < MONTHS_IN_YEAR) {
            for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                groups.add(month);
            }
        } else {
            for (var year = first.getYear(); year <= last.getYear(); year++) {
                groups.add(Year.of(year));
            }
        }
        return this;
    }
}
