package org.kurultai.seeds.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.Participant;

/** States the engagements of one report, each as what it is: a visit with what took place in its course, or meetings. */
final class Engagements {

    private final Statements statements;
    private final List<Engagement> told;

    Engagements(Statements statements, List<Engagement> told) {
        this.statements = statements;
        this.told = told;
    }

    void state() {
        var visit = told.stream().filter(engagement -> visitor(engagement).isPresent()).findFirst();
        visit.ifPresent(this::visit);
        told.stream()
                .filter(engagement -> visit.isEmpty() || engagement != visit.get() && !isOf(engagement, visit.get()))
                .filter(engagement -> isRecorded(engagement.type()))
                .forEach(engagement -> new MeetingStatements(
                        statements, identified(engagement, Occasion.Kind.MEETING)).state());
    }

    private static boolean isRecorded(EngagementType type) {
        return type != EngagementType.CEREMONY && type != EngagementType.PHONE_CALL;
    }

    private void visit(Engagement visit) {
        var programme = told.stream()
                .filter(engagement -> engagement != visit && isRecorded(engagement.type()) && isOf(engagement, visit))
                .map(engagement -> identified(engagement, Occasion.Kind.ENGAGEMENT))
                .toList();
        var itself = statements.telling().visit(visit, programme.stream().map(Account::identified).toList());
        var statement = new VisitStatements(statements, new Account(visit, itself));
        statement.state(visitor(visit).orElseThrow());
        programme.forEach(statement::state);
    }

    private Account identified(Engagement engagement, Occasion.Kind kind) {
        return new Account(engagement, statements.telling().engagement(engagement, kind));
    }

    /** The state whose delegation travels, where it is told and one alone. */
    private static Optional<String> visitor(Engagement visit) {
        if (visit.type() != EngagementType.VISIT || visit.host().isEmpty()) {
            return Optional.empty();
        }
        var states = new LinkedHashSet<>(visit.parties());
        visit.participants().stream().map(Participant::state).forEach(states::add);
        states.remove("");
        states.remove(visit.host());
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /** Whether an engagement took place in the course of a visit: visitors meet their hosts, by themselves. */
    private static boolean isOf(Engagement engagement, Engagement visit) {
        var sides = new LinkedHashSet<>(engagement.parties());
        engagement.participants().stream().map(Participant::state).forEach(sides::add);
        sides.remove("");
        var both = new LinkedHashSet<>(List.of(visit.host(), visitor(visit).orElse("")));
        return engagement.organization().isEmpty()
                && (engagement.host().isEmpty() || engagement.host().equals(visit.host()))
                && !sides.isEmpty()
                && both.containsAll(sides);
    }
}
