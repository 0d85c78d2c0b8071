package org.kurultai.examples.bench.history;

import java.util.List;
import java.util.Set;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.CancelVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;

/** Ministers visit one another. */
final class Visits {

    private static final List<EngagementKind> PROGRAMME = List.of(EngagementKind.TALKS, EngagementKind.AUDIENCE,
            EngagementKind.TOUR, EngagementKind.CEREMONY);

    private final Chronicle chronicle;
    private final Chance chance;
    private final Instruments instruments;
    private int visits;

    Visits(Chronicle chronicle, Instruments instruments) {
        this.chronicle = chronicle;
        this.chance = chronicle.chance;
        this.instruments = instruments;
    }

    void tell() {
        for (var more = chance.upTo(8); more > 0; more--) {
            visit();
        }
    }

    private void visit() {
        var sides = chronicle.world.pair();
        var portfolio = chronicle.world.anyPortfolio();
        var guest = chronicle.world.post(sides.getFirst(), portfolio);
        var host = chronicle.world.post(sides.getLast(), portfolio);
        var report = chronicle.report();
        var visitor = chronicle.introductions.delegate(guest, report);
        var inviting = chronicle.introductions.delegate(host, report);
        var days = chance.between(1, 3);
        var place = chronicle.world.cityOf(host.body);
        var announced = new AnnounceVisit(
                new VisitId("visit-" + ++visits + "-" + guest.body + "-" + host.body),
                guest.body,
                host.body,
                DateRange.between(chronicle.date(), chronicle.date(days - 1)),
                days,
                chance.in(0.5) ? VisitLevel.OFFICIAL : VisitLevel.UNSTATED,
                PartyId.NONE,
                new Invitation(host.body, host.holder(), host.id),
                place,
                "");
        chronicle.remember(report.states(announced));
        if (chance.in(0.03)) {
            report.states(new CancelVisit(announced.visit(), "illness"));
            return;
        }
        var occasion = VisitEvent.occasion(announced.visit());
        report.states(new RecordAttendance(occasion, visitor));
        report.states(new RecordAttendance(occasion, inviting));
        report.states(new SetAgenda(occasion, List.of(portfolio + " cooperation")));
        programme(announced, place, report);
        if (chance.in(0.3)) {
            instruments.sign(List.of(visitor, inviting), occasion, place, report);
        }
        report.states(new ConcludeVisit(announced.visit(), announced.when().end()));
        if (chance.in(0.4)) {
            var another = chronicle.report();
            another.states(announced);
            another.states(new RecordAttendance(occasion, visitor));
        }
    }

    private void programme(AnnounceVisit visit, Place place, Report report) {
        for (var item = 0; item < chance.upTo(PROGRAMME.size()); item++) {
            var engagement = new EngagementId(visit.visit() + "-" + item);
            report.states(new RecordEngagement(engagement, visit.visit(), PROGRAMME.get(item), visit.when().start(),
                    place, Set.of(), MeetingId.NONE));
        }
    }
}
