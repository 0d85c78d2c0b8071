package org.kurultai.domain.view;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.Membership;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.AgreedHost.Outcome;
import org.kurultai.domain.view.Turn.Reason;

/** Finds whose turn it is: a plan goes before an agreement, and an agreement before the rule. */
final class TurnFinder {

    private final Reading<HostingKey> reading;
    private final SeriesId series;
    private final Statements<SeriesEstablished> established;
    private final SeriesReading known;
    private final PartialDate asOf;
    private final int last;
    private final PartyId after;

    TurnFinder(
            Reading<HostingKey> reading,
            SeriesId series,
            Statements<SeriesEstablished> established,
            SeriesReading known,
            UnaryOperator<PartyId> side,
            PartialDate asOf) {
        this.reading = reading;
        this.series = series;
        this.established = established;
        this.known = known;
        this.asOf = asOf;
        this.last = known.lastHeld().map(MeetingReading::ordinal).orElse(0);
        this.after = known.lastHeld().map(MeetingReading::host).map(side).orElse(PartyId.NONE);
    }

    Turn turn() {
        return planned().or(this::agreed).orElseGet(this::byRule);
    }

    private Optional<Turn> planned() {
        return known.meetings().stream()
                .filter(m -> m.status() == HostingStatus.SCHEDULED || m.status() == HostingStatus.POSTPONED)
                .filter(m -> !m.host().isNone() && (m.ordinal() == 0 || m.ordinal() > last))
                .findFirst()
                .map(m -> turn(m.ordinal(), m.host(), Reason.SCHEDULED, List.of(), m.evidence()));
    }

    private Optional<Turn> agreed() {
        return known.agreed().stream()
                .filter(a -> a.outcome() == Outcome.OPEN && (a.ordinal() == 0 || a.ordinal() > last))
                .findFirst()
                .map(a -> turn(a.ordinal(), a.host(), Reason.AGREED, List.of(), a.evidence()));
    }

    private Turn byRule() {
        return switch (rule().kind()) {
            case BY_AGREEMENT -> nobody(Reason.NOT_YET_AGREED);
            case UNSTATED -> nobody(Reason.NO_RULE_STATED);
            case ALPHABETICAL -> inOrder(byName(), Reason.NEXT_BY_NAME);
            case FIXED -> inOrder(rule().order(), Reason.NEXT_IN_ORDER);
        };
    }

    private RotationRule rule() {
        return established.chosen(SeriesEstablished::rotation, RotationRule.UNSTATED);
    }

    private Turn nobody(Reason reason) {
        return turn(next(), PartyId.NONE, reason, List.of(), established.evidence());
    }

    private int next() {
        return last == 0 ? 0 : last + 1;
    }

    private Turn inOrder(List<PartyId> order, Reason reason) {
        var start = order.indexOf(after);
        if (start < 0 && known.lastHeld().isPresent()) {
            return nobody(Reason.LAST_HOST_UNKNOWN);
        }
        var passedOver = new ArrayList<PartyId>();
        for (int i = 1; i <= order.size(); i++) {
            var party = order.get((start + i) % order.size());
            if (mayHost(party)) {
                return turn(next(), party, reason, passedOver, established.evidence());
            }
            passedOver.add(party);
        }
        return turn(next(), PartyId.NONE, Reason.NOBODY_LEFT, passedOver, established.evidence());
    }

    private boolean mayHost(PartyId party) {
        return !hasLeft(party) && known.declined().stream().noneMatch(d -> d.party().equals(party) && isNow(d));
    }

    private boolean isNow(DeclinedTurn declined) {
        return declined.ordinal() > 0
                ? declined.ordinal() == next() || next() == 0
                : known.lastHeld()
                        .filter(m -> declined.on().before(m.when().start()).isYes())
                        .isEmpty();
    }

    /** Those among whom the turn goes round, by name; the last host too, who may have left since. */
    private List<PartyId> byName() {
        var parties = new ArrayList<>(parties());
        if (!after.isNone() && !parties.contains(after)) {
            parties.add(after);
        }
        var collator = Collator.getInstance(Locale.ENGLISH);
        parties.sort(Comparator.comparing(this::name, collator).thenComparing(party -> party));
        return parties;
    }

    private String name(PartyId party) {
        var name = PartyNames.of(reading.facts(new HostingKey.Named(party))).name("en", asOf);
        return name.isNone() ? party.value() : name.text();
    }

    /** The parties of the series, else the members of its organization. */
    List<PartyId> parties() {
        var own = established.union(SeriesEstablished::parties);
        if (!own.isEmpty() || organization().isNone()) {
            return own.isEmpty() ? rule().order() : own;
        }
        return reading.keys(HostingKey.Member.class, organization()).stream()
                .filter(m -> m.organization().equals(organization()))
                .filter(m -> isMember(m) && !hasLeft(m.party()))
                .map(HostingKey.Member::party)
                .sorted()
                .toList();
    }

    private PartyId organization() {
        return established.chosen(SeriesEstablished::organization, PartyId.NONE);
    }

    private boolean hasLeft(PartyId party) {
        var belongs = reading.facts(new HostingKey.Member(organization(), party));
        return Membership.of(organization(), party, belongs).withdrawnBy(asOf).isPresent();
    }

    private boolean isMember(HostingKey.Member member) {
        return Statements.of(reading.facts(member), MembershipEvent.class)
                .where(e -> !(e instanceof PartyWithdrew) && !e.from().after(asOf).isYes())
                .all().stream()
                .map(s -> s.event())
                .max(Comparator.comparing((MembershipEvent e) -> e.from().earliest())
                        .thenComparing(e -> e.from().latest())
                        .thenComparing(MembershipEvent::toString))
                .filter(TurnFinder::isAsMember)
                .isPresent();
    }

    private static boolean isAsMember(MembershipEvent event) {
        return switch (event) {
            case PartyAdmitted a -> a.status() == MembershipStatus.MEMBER;
            case MembershipStatusChanged c -> c.status() == MembershipStatus.MEMBER;
            case PartyWithdrew w -> false;
        };
    }

    private Turn turn(int ordinal, PartyId party, Reason reason, List<PartyId> passedOver, List<Evidence> evidence) {
        return new Turn(series, ordinal, party, reason, after, passedOver, evidence);
    }
}
