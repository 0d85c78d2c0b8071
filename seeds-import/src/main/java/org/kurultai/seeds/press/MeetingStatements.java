package org.kurultai.seeds.press;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.resolve.Body;

/** States a meeting: its series, when and where it was, who hosts next. */
final class MeetingStatements {

    private final Statements statements;
    private final Account account;
    private final Engagement engagement;
    private final MeetingId meeting;

    MeetingStatements(Statements statements, Account account) {
        this.statements = statements;
        this.account = account;
        this.engagement = account.engagement();
        this.meeting = account.occasion().meeting();
    }

    void state() {
        if (isOfSeries()) {
            series();
        }
        schedule();
        new EngagementStatements(statements, account).state();
        if (isOfSeries() && !engagement.nextHost().isNone()) {
            nextHost();
        }
    }

    private boolean isOfSeries() {
        return !account.identified().series().isNone();
    }

    private void series() {
        if (engagement.organization().isEmpty() || engagement.body().isEmpty()) {
            return;
        }
        var organization = statements.organization(engagement.organization(), account.span(Field.ORGANIZATION));
        var body = new Body(engagement.body());
        statements.state(
                new EstablishSeries(
                        account.identified().series(), body.seriesOf(engagement.organization()), organization,
                        Set.of(), body.level(), body.portfolios(), "", RotationRule.UNSTATED),
                account.span(Field.BODY),
                0.9);
    }

    private void schedule() {
        var host = engagement.host().isEmpty()
                ? PartyId.NONE
                : statements.state(engagement.host(), account.span(Field.HOST));
        var ordinal = isOfSeries() ? engagement.ordinal() : 0;
        var dated = account.claim(Field.DATE);
        statements.state(
                new ScheduleMeeting(
                        meeting, account.identified().series(), ordinal, account.days(), host,
                        statements.place(engagement)),
                dated);
        if (!engagement.scheduled()) {
            statements.state(new ConcludeMeeting(meeting, engagement.when().end()), dated);
        }
    }

    private void nextHost() {
        var next = engagement.nextHost();
        var span = account.span(Field.NEXT_HOST);
        var host = statements.state(next.state(), span);
        var when = next.year() == 0 ? DateRange.UNKNOWN : DateRange.parse(Integer.toString(next.year()));
        statements.state(
                new AgreeNextHost(
                        account.identified().series(), meeting, host, 0, when, Place.of(next.city(), host)),
                span, 0.9);
    }
}
