package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Statement;
import org.kurultai.domain.time.PartialDate;

/**
 * One series as all sources together tell it. It keeps nothing of what it was read from, so that views may share it.
 *
 * @param meetings in the order of their ordinals
 * @param agreed what it agreed on coming hosts, and what came of each
 * @param declined who will not host
 */
record SeriesReading(List<MeetingReading> meetings, List<AgreedHost> agreed, List<DeclinedTurn> declined) {

    static final Comparator<MeetingReading> BY_ORDINAL = Comparator.comparing((MeetingReading m) -> m.ordinal() == 0)
            .thenComparing(MeetingReading::ordinal)
            .thenComparing(MeetingReading::when, Mark.BY_DATE)
            .thenComparing(MeetingReading::meeting);

    SeriesReading {
        meetings = List.copyOf(meetings);
        agreed = List.copyOf(agreed);
        declined = List.copyOf(declined);
    }

    /**
     * What is known of it on a date.
     *
     * @param side the state or organization that a party stands for
     */
    static SeriesReading of(
            SeriesId series,
            Collection<MeetingReading> meetings,
            Facts agreements,
            Facts declines,
            UnaryOperator<PartyId> side,
            Lens date) {
        var known = new HashMap<MeetingId, MeetingReading>();
        meetings.stream()
                .filter(m -> m.series().equals(series))
                .forEach(m -> known.put(m.meeting(), date.mayHaveBegun(m.when()) ? m : m.toCome()));
        var inOrder = known.values().stream().sorted(BY_ORDINAL).toList();
        var declined = declined(
                series, Statements.of(declines, HostDeclined.class).where(d -> date.mayHaveBegun(d.on())));
        var agreed = Statements.of(agreements, NextHostAgreed.class)
                .where(a -> !known.containsKey(a.at()) || date.mayHaveBegun(known.get(a.at()).when()));
        return new SeriesReading(
                inOrder, new HostAgreements(series, inOrder, declined, side).of(agreed), declined);
    }

    List<MeetingReading> held() {
        return meetings.stream().filter(MeetingReading::isHeld).toList();
    }

    /** The last meeting that was held: by ordinal, unless one without an ordinal was certainly later. */
    Optional<MeetingReading> lastHeld() {
        var byOrdinal = held().stream().filter(m -> m.ordinal() > 0).reduce((one, later) -> later);
        var byDate = held().stream()
                .filter(m -> m.ordinal() == 0)
                .filter(m -> byOrdinal.isEmpty()
                        || byOrdinal.get().when().endsBefore(m.when().start()).isYes())
                .reduce((one, later) -> later);
        return byDate.or(() -> byOrdinal);
    }

    /** Whether the time for what was agreed is certainly past. */
    boolean isPast(AgreedHost agreement, PartialDate asOf) {
        return meetings.stream()
                .filter(m -> m.meeting().equals(agreement.meeting()) && !m.when().isUnknown())
                .map(MeetingReading::when)
                .findFirst()
                .orElse(agreement.when())
                .endsBefore(asOf)
                .isYes();
    }

    private static List<DeclinedTurn> declined(SeriesId series, Statements<HostDeclined> statements) {
        var turns = new TreeMap<String, List<Statement<HostDeclined>>>();
        for (var s : statements.all()) {
            turns.computeIfAbsent(s.event().party() + "|" + s.event().ordinal(), k -> new ArrayList<>()).add(s);
        }
        return turns.values().stream()
                .map(turn -> new Statements<>(turn, statements.preferred()))
                .map(turn -> new DeclinedTurn(
                        series,
                        turn.all().getFirst().event().ordinal(),
                        turn.all().getFirst().event().party(),
                        turn.joined(HostDeclined::on, PartialDate.UNKNOWN, PartialDate::refinedBy),
                        turn.evidence()))
                .sorted(Comparator.comparing((DeclinedTurn d) -> d.ordinal() == 0)
                        .thenComparing(DeclinedTurn::ordinal)
                        .thenComparing(DeclinedTurn::party))
                .toList();
    }
}
