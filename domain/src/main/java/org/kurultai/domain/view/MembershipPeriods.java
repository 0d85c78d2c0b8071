package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Tells the periods of a party's belonging to an organization apart: each stated change begins one and ends the one
 * before it, and what the party was seen as belongs to the period in which that can have been.
 */
final class MembershipPeriods {

    /** That the party took part as such, on an occasion of the organization. */
    record Seen(MembershipStatus status, DateRange when, Evidence evidence) {}

    /** Who leaves was a member if nothing else is known of it. */
    private record Change(boolean leaves, MembershipStatus status, PartialDate from, Evidence evidence) {

        static Change of(MembershipEvent event, Evidence evidence) {
            return switch (event) {
                case PartyAdmitted a -> new Change(false, a.status(), a.from(), evidence);
                case MembershipStatusChanged c -> new Change(false, c.status(), c.from(), evidence);
                case PartyWithdrew w -> new Change(true, MembershipStatus.MEMBER, w.from(), evidence);
            };
        }
    }

    private static final Comparator<Change> MOST_PRECISE_FIRST = Comparator
            .comparing((Change c) -> -c.from().toString().length())
            .thenComparing(c -> c.from().toString());

    private static final Comparator<List<Change>> BY_DATE = Comparator
            .comparing((List<Change> c) -> c.getFirst().leaves() && !from(c).hasYear())
            .thenComparing(c -> from(c).earliest())
            .thenComparing(c -> from(c).latest())
            .thenComparing(c -> !c.getFirst().leaves())
            .thenComparing(c -> c.getFirst().status());

    private static final Comparator<Seen> BY_DAY = Comparator.comparing(Seen::when, Mark.BY_DATE)
            .thenComparing(Seen::status);

    private record Draft(MembershipStatus status, List<Change> begun, List<Change> ended, List<Seen> seen) {

        boolean mayContain(Seen sight) {
            return status == sight.status()
                    && !sight.when().endsBefore(from(begun)).isYes()
                    && (ended.isEmpty() || !sight.when().start().before(from(ended)).isNo());
        }

        boolean surelyBegun(Seen sight) {
            return !begun.isEmpty() && sight.when().start().before(from(begun)).isNo();
        }

        MembershipPeriod row(PartyId organization, PartyId party) {
            var dated = seen.stream().map(Seen::when).filter(Mark::isDated).sorted(Mark.BY_DATE).toList();
            return new MembershipPeriod(
                    organization,
                    party,
                    status,
                    from(begun),
                    from(ended),
                    dated.isEmpty() ? DateRange.UNKNOWN : dated.getFirst(),
                    dated.isEmpty() ? DateRange.UNKNOWN : dated.getLast(),
                    Stated.evidence(Stream.of(
                            begun.stream().map(Change::evidence),
                            ended.stream().map(Change::evidence),
                            seen.stream().map(Seen::evidence)).flatMap(all -> all)));
        }
    }

    private final List<List<Change>> changes = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private MembershipPeriods() {}

    static List<MembershipPeriod> of(PartyId organization, PartyId party, Facts facts, Collection<Seen> seen) {
        var periods = new MembershipPeriods();
        Statements.of(facts, MembershipEvent.class)
                .where(e -> e.organization().equals(organization) && e.party().equals(party))
                .all().stream()
                .map(s -> Change.of(s.event(), s.evidence()))
                .sorted(MOST_PRECISE_FIRST)
                .forEach(periods::gather);
        periods.changes.sort(BY_DATE);
        periods.draw();
        seen.stream().sorted(BY_DAY).forEach(periods::place);
        return periods.drafts.stream()
                .map(draft -> draft.row(organization, party))
                .sorted(Comparator.comparing((MembershipPeriod p) -> first(p), Mark.BY_DATE)
                        .thenComparing(MembershipPeriod::status))
                .toList();
    }

    private static DateRange first(MembershipPeriod period) {
        return period.from().hasYear() ? DateRange.on(period.from()) : period.firstSeen();
    }

    private static PartialDate from(List<Change> changes) {
        var from = PartialDate.UNKNOWN;
        for (var change : changes) {
            from = from.refinedBy(change.from());
        }
        return from;
    }

    private void gather(Change change) {
        changes.stream()
                .filter(c -> c.getFirst().leaves() == change.leaves()
                        && c.getFirst().status() == change.status()
                        && c.getFirst().from().compatible(change.from()))
                .findFirst()
                .ifPresentOrElse(c -> c.add(change), () -> changes.add(new ArrayList<>(List.of(change))));
    }

    private void draw() {
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var status = change.getFirst().status();
            var last = drafts.isEmpty() ? null : drafts.getLast();
            var open = last != null && last.ended().isEmpty();
            if (open && !change.getFirst().leaves() && last.status() == status) {
                last.begun().addAll(change);
                continue;
            }
            if (open) {
                last.ended().addAll(change);
            } else if (change.getFirst().leaves()) {
                drafts.add(draft(status, List.of(), change));
            }
            if (!change.getFirst().leaves()) {
                drafts.add(draft(status, change, List.of()));
            }
        }
    }

    private static Draft draft(MembershipStatus status, List<Change> begun, List<Change> ended) {
        return new Draft(status, new ArrayList<>(begun), new ArrayList<>(ended), new ArrayList<>());
    }

    /** Of the periods that may contain it the last that had surely begun, else the first. */
    private void place(Seen sight) {
        var fitting = Optional.<Draft>empty();
        for (var draft : drafts) {
            if (draft.mayContain(sight) && (fitting.isEmpty() || draft.surelyBegun(sight))) {
                fitting = Optional.of(draft);
            }
        }
        fitting.orElseGet(() -> unstated(sight)).seen().add(sight);
    }

    /** A period of which nothing is stated, but that the party was seen in it. */
    private Draft unstated(Seen sight) {
        var after = changes.stream().filter(c -> sight.when().endsBefore(from(c)).isYes()).findFirst();
        var draft = draft(sight.status(), List.of(), after.orElse(List.of()));
        drafts.add(draft);
        return draft;
    }
}
