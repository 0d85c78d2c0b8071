package org.kurultai.seeds.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.kurultai.domain.meeting.CeremonyKind;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.claim.Field;
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
        var first = visit.map(this::visit);
        for (var engagement : told) {
            var apart = visit.isEmpty() || engagement != visit.get() && !isOf(engagement, visit.get());
            if (apart && isRecorded(engagement.type())) {
                var meeting = meeting(engagement);
                first = first.or(() -> Optional.of(meeting));
            }
        }
        first.ifPresent(this::ceremonies);
    }

    private static boolean isRecorded(EngagementType type) {
        return type != EngagementType.CEREMONY && type != EngagementType.PHONE_CALL;
    }

    private Occasion meeting(Engagement engagement) {
        var implied = Implied.visit(engagement);
        if (implied.isPresent()) {
            return visit(implied.get(), List.of(engagement));
        }
        var meeting = identified(engagement, Occasion.Kind.MEETING);
        new MeetingStatements(statements, meeting).state();
        return meeting.occasion();
    }

    private Occasion visit(Engagement visit) {
        return visit(visit, told.stream()
                .filter(engagement -> engagement != visit && isRecorded(engagement.type()) && isOf(engagement, visit))
                .toList());
    }

    /** A visit and all that took place in its course. */
    private Occasion visit(Engagement visit, List<Engagement> course) {
        var programme = course.stream()
                .map(engagement -> identified(engagement, Occasion.Kind.ENGAGEMENT))
                .toList();
        var itself = statements.telling().visit(visit, programme.stream().map(Account::identified).toList());
        var statement = new VisitStatements(statements, new Account(visit, itself));
        statement.state(visitor(visit).orElseThrow());
        programme.forEach(statement::state);
        return itself.occasion();
    }

    /** Ceremonies, which reports tell of beside what the guests have come for. */
    private void ceremonies(Occasion occasion) {
        told.stream()
                .filter(engagement -> engagement.type() == EngagementType.CEREMONY)
                .forEach(ceremony -> ceremony.claims().stream()
                        .filter(claim -> claim.field() == Field.CEREMONY)
                        .forEach(claim -> statements.state(
                                new RecordCeremony(occasion, kind(claim), "", "", day(ceremony)), claim)));
    }

    /** In the course of several days it is not known on which. */
    private static PartialDate day(Engagement ceremony) {
        var when = ceremony.when();
        return when.start().equals(when.end()) ? when.start() : PartialDate.UNKNOWN;
    }

    private static CeremonyKind kind(Claim claim) {
        return switch (claim.value()) {
            case "wreath" -> CeremonyKind.WREATH_LAYING;
            case "flowers" -> CeremonyKind.FLOWERS;
            case "opening" -> CeremonyKind.OTHER;
            default -> CeremonyKind.TRIBUTE;
        };
    }

    private Account identified(Engagement engagement, Occasion.Kind kind) {
        return new Account(engagement, statements.telling().engagement(engagement, kind));
    }

    /** The state whose delegation travels, where it is told and one alone. */
    private static Optional<String> visitor(Engagement visit) {
        if (visit.type() != EngagementType.VISIT || visit.host().isEmpty()) {
            return Optional.empty();
        }
        var states = states(visit);
        states.remove(visit.host());
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /** The states that took part. */
    static LinkedHashSet<String> states(Engagement engagement) {
        var states = new LinkedHashSet<>(engagement.parties());
        engagement.participants().stream().map(Participant::state).forEach(states::add);
        states.remove("");
        return states;
    }

    /** Whether an engagement took place in the course of a visit: visitors meet their hosts, by themselves. */
    private static boolean isOf(Engagement engagement, Engagement visit) {
        var sides = states(engagement);
        var both = new LinkedHashSet<>(List.of(visit.host(), visitor(visit).orElse("")));
        return engagement.organization().isEmpty()
                && (engagement.host().isEmpty() || engagement.host().equals(visit.host()))
                && !sides.isEmpty()
                && both.containsAll(sides);
    }
}
