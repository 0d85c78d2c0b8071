package org.kurultai.domain.view;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Happening.Kind;

/** The ranks of a person: those that were conferred, and those in which the person came to something. */
final class Ranks {

    private Ranks() {}

    static List<RankHeld> of(List<Happening> happenings, List<Attendance> attendances) {
        var words = new TreeSet<String>();
        var conferrals = happenings.stream().filter(h -> h.kind() == Kind.RANK_CONFERRED).toList();
        conferrals.forEach(h -> words.add(h.words()));
        attendances.forEach(a -> a.ranks().forEach(rank -> words.add(rank.value())));
        return words.stream()
                .map(rank -> rank(rank, conferrals, attendances))
                .sorted(Comparator.comparing(Ranks::since, Mark.BY_DATE).thenComparing(RankHeld::rank))
                .toList();
    }

    private static RankHeld rank(String rank, List<Happening> conferrals, List<Attendance> attendances) {
        var conferred = conferrals.stream().filter(h -> h.words().equals(rank)).toList();
        var seen = attendances.stream().filter(a -> stated(a, rank).findAny().isPresent()).toList();
        var dates = seen.stream().map(Attendance::when).filter(Mark::isDated).sorted(Mark.BY_DATE).toList();
        return new RankHeld(
                rank,
                conferred.stream().map(h -> h.when().start()).findFirst().orElse(PartialDate.UNKNOWN),
                dates.isEmpty() ? DateRange.UNKNOWN : dates.getFirst(),
                dates.isEmpty() ? DateRange.UNKNOWN : dates.getLast(),
                Stated.evidence(Stream.concat(
                        conferred.stream().flatMap(h -> h.evidence().stream()),
                        seen.stream().flatMap(a -> stated(a, rank)).flatMap(s -> s.evidence().stream()))));
    }

    private static Stream<Stated<String>> stated(Attendance attendance, String rank) {
        return attendance.ranks().stream().filter(s -> s.value().equals(rank));
    }

    private static DateRange since(RankHeld rank) {
        return rank.conferred().hasYear() ? DateRange.on(rank.conferred()) : rank.firstSeen();
    }
}
