package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Statement;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.AgreedHost.Outcome;

/** Tells what a series agreed on coming hosts, and how its meetings bear that out. */
final class HostAgreements {

    private final SeriesId series;
    private final UnaryOperator<PartyId> side;
    private final Map<MeetingId, MeetingReading> meetings = new HashMap<>();
    private final List<MeetingReading> inOrder;
    private final List<DeclinedTurn> declined;

    HostAgreements(
            SeriesId series,
            List<MeetingReading> inOrder,
            List<DeclinedTurn> declined,
            UnaryOperator<PartyId> side) {
        this.series = series;
        this.side = side;
        this.inOrder = inOrder;
        this.declined = declined;
        inOrder.forEach(meeting -> meetings.put(meeting.meeting(), meeting));
    }

    List<AgreedHost> of(Statements<NextHostAgreed> statements) {
        var groups = new TreeMap<String, List<Statement<NextHostAgreed>>>();
        for (var s : statements.all()) {
            var ordinal = ordinal(s.event());
            var which = ordinal > 0 ? "" + ordinal : "after " + s.event().at();
            groups.computeIfAbsent(s.event().host() + "|" + which, k -> new ArrayList<>()).add(s);
        }
        return groups.values().stream()
                .flatMap(this::compatible)
                .map(group -> agreed(new Statements<>(group, statements.preferred()), group))
                .sorted(Comparator.comparing((AgreedHost a) -> a.ordinal() == 0)
                        .thenComparing(AgreedHost::ordinal)
                        .thenComparing(AgreedHost::when, Mark.BY_DATE)
                        .thenComparing(AgreedHost::host)
                        .thenComparing(AgreedHost::at))
                .toList();
    }

    /** As stated, else one more than the meeting has that agreed it. */
    private int ordinal(NextHostAgreed agreed) {
        var at = meetings.get(agreed.at());
        return agreed.ordinal() > 0 || at == null || at.ordinal() == 0 ? agreed.ordinal() : at.ordinal() + 1;
    }

    private Stream<List<Statement<NextHostAgreed>>> compatible(List<Statement<NextHostAgreed>> sameTurn) {
        var groups = new ArrayList<List<Statement<NextHostAgreed>>>();
        sameTurn.stream()
                .sorted(Comparator.comparing(
                        (Statement<NextHostAgreed> s) -> -s.event().when().toString().length())
                        .thenComparing(s -> s.event().when().toString()))
                .forEach(s -> groups.stream()
                        .filter(g -> ordinal(s.event()) > 0
                                || g.getFirst().event().when().compatible(s.event().when()))
                        .findFirst()
                        .ifPresentOrElse(g -> g.add(s), () -> groups.add(new ArrayList<>(List.of(s)))));
        return groups.stream();
    }

    private AgreedHost agreed(Statements<NextHostAgreed> group, List<Statement<NextHostAgreed>> statements) {
        var agreement = new AgreedHost(
                series,
                ordinal(statements.getFirst().event()),
                statements.getFirst().event().host(),
                group.chosen(NextHostAgreed::at, MeetingId.NONE),
                group.joined(NextHostAgreed::when, DateRange.UNKNOWN, DateRange::refinedBy),
                group.joined(NextHostAgreed::place, Place.UNKNOWN, Place::refinedBy),
                Outcome.OPEN,
                MeetingId.NONE,
                group.evidence());
        var meant = meant(agreement);
        return agreement.meaning(meant.map(MeetingReading::meeting).orElse(MeetingId.NONE))
                .with(outcome(agreement, meant));
    }

    private Optional<MeetingReading> meant(AgreedHost agreement) {
        var counted = inOrder.stream()
                .filter(m -> agreement.ordinal() > 0 && m.ordinal() == agreement.ordinal())
                .findFirst();
        if (counted.isPresent()) {
            return counted;
        }
        var candidates = inOrder.stream().filter(m -> mayBeMeant(m, agreement)).toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private boolean mayBeMeant(MeetingReading meeting, AgreedHost agreement) {
        var at = meetings.get(agreement.at());
        return (meeting.ordinal() == 0 || agreement.ordinal() == 0)
                && isOneSide(meeting.host(), agreement.host())
                && meeting.status() != HostingStatus.CANCELLED
                && !meeting.meeting().equals(agreement.at())
                && (at == null || !meeting.when().endsBefore(at.when().start()).isYes())
                && (agreement.when().isUnknown()
                        ? at != null && at.when().endsBefore(meeting.when().start()).isYes()
                        : !meeting.when().isUnknown() && agreement.when().compatible(meeting.when()));
    }

    private Outcome outcome(AgreedHost agreement, Optional<MeetingReading> meant) {
        var host = meant.map(MeetingReading::host).orElse(PartyId.NONE);
        var held = meant.filter(MeetingReading::isHeld).isPresent();
        if (held && isOneSide(host, agreement.host())) {
            return Outcome.FULFILLED;
        }
        if (declined.stream().anyMatch(d -> isDeclined(agreement, d))) {
            return Outcome.DECLINED;
        }
        return held && !host.isNone() ? Outcome.HOSTED_BY_ANOTHER : Outcome.OPEN;
    }

    private boolean isOneSide(PartyId one, PartyId other) {
        return side.apply(one).equals(side.apply(other));
    }

    private boolean isDeclined(AgreedHost agreement, DeclinedTurn declined) {
        var at = meetings.get(agreement.at());
        return isOneSide(declined.party(), agreement.host())
                && (declined.ordinal() == agreement.ordinal() || declined.ordinal() == 0 || agreement.ordinal() == 0)
                && (at == null || !declined.on().before(at.when().start()).isYes());
    }
}
