package org.kurultai.domain.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Statement;
import org.kurultai.domain.record.Withdrawal;
import org.kurultai.domain.source.Disputes;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.view.EvidencedFact.Status;

/** One fact, whether it stands or not, with what is said about it. */
record EvidenceReading(FactId id, Facts facts) {

    Optional<EvidencedFact> row() {
        return facts.fact(id)
                .map(fact -> row(fact, Status.STANDS))
                .or(() -> facts.withdrawn(id).map(fact -> row(fact, Status.WITHDRAWN)))
                .or(() -> facts.unsupported(id).map(fact -> row(fact, Status.UNSUPPORTED)));
    }

    private EvidencedFact row(Fact<?> fact, Status status) {
        return new EvidencedFact(
                fact.statements().stream().map(Statement::id).sorted().toList(),
                wordings(fact),
                status,
                grounds(fact),
                new DisputeReading(facts, List.of(fact)).disputes().sorted(DisputeReading.order()).toList(),
                Stated.evidence(fact.statements().stream().map(Statement::evidence)));
    }

    private List<Stated<Event>> wordings(Fact<?> fact) {
        var preferred = Disputes.of(fact, facts).preferred();
        return Stated.<Statement<?>, Event>each(
                fact.statements(), Statement::event, Statement::evidence, Object::toString).stream()
                .sorted(Comparator.comparing(s -> s.evidence().stream()
                        .noneMatch(e -> !preferred.isNone() && e.source().equals(preferred))))
                .toList();
    }

    private List<Stated<String>> grounds(Fact<?> fact) {
        return Statements.of(facts, Withdrawal.class)
                .where(w -> w.withdrawn().id().equals(fact.id()))
                .each(EvidenceReading::ground, "", ground -> ground);
    }

    private static String ground(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case FactOverruled o -> o.ground();
            case AttendanceRetracted r -> r.ground();
            default -> "";
        };
    }
}
