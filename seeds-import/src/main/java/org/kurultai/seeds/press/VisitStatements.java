package org.kurultai.seeds.press;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.EngagementType;

/** States a visit, and what took place in its course. */
final class VisitStatements {

    private final Statements statements;
    private final Account visit;
    private final VisitId id;

    VisitStatements(Statements statements, Account visit) {
        this.statements = statements;
        this.visit = visit;
        this.id = new VisitId(visit.occasion().id());
    }

    /** The visit itself. */
    void state(String visitor) {
        var engagement = visit.engagement();
        var host = statements.state(engagement.host(), visit.span(Field.HOST));
        var dated = visit.claim(Field.DATE);
        statements.state(
                new AnnounceVisit(
                        id, statements.state(visitor, visit.span(Field.TYPE)), host, days(), 0,
                        VisitLevel.UNSTATED, PartyId.NONE, Invitation.UNSTATED, statements.place(engagement), ""),
                dated);
        if (!engagement.scheduled()) {
            statements.state(new ConcludeVisit(id, days().end()), dated);
        }
        new EngagementStatements(statements, visit).state();
    }

    /** Of one day no more is told than that the visit was then made or begun. */
    private DateRange days() {
        var days = visit.days();
        return days.start().equals(days.end()) ? DateRange.between(days.start(), PartialDate.UNKNOWN) : days;
    }

    /** Talks, an audience or a signing in its course; one that others tell of as a meeting of its own is both. */
    void state(Account engagement) {
        var dated = engagement.claim(Field.DATE);
        var when = engagement.engagement().when();
        var on = when.start().equals(when.end()) ? when.start() : PartialDate.UNKNOWN;
        var isMeeting = engagement.occasion().kind() == Occasion.Kind.MEETING;
        statements.state(
                new RecordEngagement(
                        new EngagementId(engagement.occasion().id()), id, kind(engagement.engagement().type()), on,
                        statements.place(engagement.engagement()), Set.of(),
                        isMeeting ? engagement.occasion().meeting() : MeetingId.NONE),
                dated);
        if (isMeeting) {
            new MeetingStatements(statements, engagement).state();
        } else {
            new EngagementStatements(statements, engagement).state();
        }
    }

    private static EngagementKind kind(EngagementType type) {
        return switch (type) {
            case AUDIENCE -> EngagementKind.AUDIENCE;
            case BILATERAL_TALKS, CONSULTATION, PHONE_CALL, VISIT -> EngagementKind.TALKS;
            case MEETING, SUMMIT -> EngagementKind.MEETING;
            case CEREMONY -> EngagementKind.CEREMONY;
            case SIGNING -> EngagementKind.SIGNING;
        };
    }
}
