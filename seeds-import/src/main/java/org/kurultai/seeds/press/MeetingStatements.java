package org.kurultai.seeds.press;

import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.party.Name;
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
        var organization = engagement.organization();
        switch (account.identified().basis()) {
            case BODY -> series(new Body(engagement.body()).seriesOf(organization), Set.of(), Field.BODY, 0.9);
            case SUMMIT -> series(Body.SUMMIT.seriesOf(organization), Set.of(), Field.ORGANIZATION, 0.9);
            case NAME, REPORT -> series(called(), Set.of(), Field.NAME, 0.8);
            case SIDES -> series(called(), sides(), Field.NAME, 0.7);
            case NEIGHBOUR, NONE -> {}
        }
    }

    private void series(Name name, Set<PartyId> parties, Field told, double confidence) {
        var organization = engagement.organization().isEmpty()
                ? PartyId.NONE
                : statements.organization(engagement.organization(), account.span(Field.ORGANIZATION));
        var body = new Body(engagement.body());
        statements.state(
                new EstablishSeries(
                        account.identified().series(), name, organization, parties, body.level(), body.portfolios(), "",
                        RotationRule.UNSTATED),
                account.span(told),
                confidence);
    }

    private Name called() {
        return engagement.called().isBare() ? Name.NONE : statements.name(engagement.called().words());
    }

    private Set<PartyId> sides() {
        var named = engagement.called().states();
        return (named.size() > 1 ? named : Engagements.states(engagement)).stream()
                .map(state -> statements.state(state, account.span(Field.TYPE)))
                .collect(Collectors.toSet());
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
                account.claim(Field.NEXT_HOST));
    }
}
