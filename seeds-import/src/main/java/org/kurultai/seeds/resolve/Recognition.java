package org.kurultai.seeds.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.Participant;

/** Whether two accounts are of one engagement. What is not told never speaks against it. */
enum Recognition {
    /** They are: one of one series by its ordinal, or of the same sides, persons and days. */
    SAME,
    /** Nothing speaks against it, but nothing shows it. */
    PERHAPS,
    /** They are not. */
    OTHER;

    static Recognition of(Engagement one, Engagement other) {
        if (!alike(one.type(), other.type()) || !agree(one.organization(), other.organization())) {
            return OTHER;
        }
        if (one.ordinal() > 0 && other.ordinal() > 0) {
            return one.ordinal() == other.ordinal() && sameBody(one, other) && isBound(one, other)
                    ? SAME
                    : OTHER;
        }
        if (!sameBody(one, other) || !agree(one.host(), other.host()) || !mayBeAtOnce(one, other)
                || !isBound(one, other)) {
            return OTHER;
        }
        if (isDay(one.when().start()) && isDay(other.when().start())) {
            return SAME;
        }
        return one.organization().isEmpty() || !one.body().isEmpty() && !other.body().isEmpty() ? PERHAPS : OTHER;
    }

    private static boolean sameBody(Engagement one, Engagement other) {
        return Agreements.bodies(one.body(), other.body()) != Agreement.CONFLICT;
    }

    private static boolean alike(EngagementType one, EngagementType other) {
        return one == other || one.isConference() && other.isConference();
    }

    /** Whether organization and body, or the sides and whom they sent, show that both are of the same people. */
    private static boolean isBound(Engagement one, Engagement other) {
        if (!one.organization().isEmpty() && !other.organization().isEmpty()) {
            return true;
        }
        var sides = sides(one);
        return sides.size() > 1
                && sides.equals(sides(other))
                && sides.stream().allMatch(side -> shareSomebody(of(side, one), of(side, other)));
    }

    /** The sides that took part; the host of a visit is one, whether or not anybody of it is named. */
    static Set<String> sides(Engagement engagement) {
        var sides = new TreeSet<>(engagement.parties());
        engagement.participants().forEach(participant -> sides.add(Acquaintances.side(participant)));
        if (engagement.type() == EngagementType.VISIT) {
            sides.add(engagement.host());
        }
        sides.remove("");
        return sides;
    }

    private static List<Participant> of(String side, Engagement engagement) {
        return engagement.participants().stream()
                .filter(participant -> Acquaintances.side(participant).equals(side))
                .toList();
    }

    private static boolean shareSomebody(List<Participant> some, List<Participant> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> Acquaintances.areOne(one, other)));
    }

    private static boolean mayBeAtOnce(Engagement one, Engagement other) {
        return one.when().isUnknown()
                || other.when().isUnknown()
                || one.when().start().compatible(other.when().start());
    }

    private static boolean isDay(PartialDate date) {
        return date.day() > 0;
    }

    /** Whether two words say the same, or one of them is missing. */
    static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
