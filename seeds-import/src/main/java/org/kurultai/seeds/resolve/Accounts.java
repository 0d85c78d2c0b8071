package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.When;

/** Puts several accounts of one engagement together: where they differ, the first is kept. */
final class Accounts {

    private Accounts() {}

    static Engagement together(Engagement known, Engagement told) {
        return new Engagement(
                known.type(),
                known.called().isTelling() ? known.called() : told.called(),
                longer(known.body(), told.body()),
                first(known.organization(), told.organization()),
                known.ordinal() > 0 ? known.ordinal() : told.ordinal(),
                days(known.when(), told.when()),
                first(known.city(), told.city()),
                first(known.host(), told.host()),
                known.scheduled() && told.scheduled(),
                participants(known.participants(), told.participants()),
                Stream.concat(known.parties().stream(), told.parties().stream()).distinct().toList(),
                instruments(known.instruments(), told.instruments()),
                nextHost(known.nextHost(), told.nextHost()),
                known.claims());
    }

    /** The same account of which it is also known that somebody of that side took part. */
    static Engagement withParty(Engagement known, String party) {
        var parties = Stream.concat(known.parties().stream(), Stream.of(party)).distinct().toList();
        return new Engagement(known.type(), known.called(), known.body(), known.organization(), known.ordinal(),
                known.when(),
                known.city(),
                known.host(), known.scheduled(), known.participants(), parties, known.instruments(), known.nextHost(),
                known.claims());
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String longer(String one, String other) {
        return other.endsWith(" " + one) ? other : first(one, other);
    }

    private static When days(When one, When other) {
        if (one.isUnknown()) {
            return other;
        }
        return one.start().compatible(other.start()) && one.end().compatible(other.end())
                ? new When(one.start().refinedBy(other.start()), one.end().refinedBy(other.end()), one.basis())
                : one;
    }

    private static List<Participant> participants(List<Participant> some, List<Participant> others) {
        var all = new ArrayList<>(some);
        for (var other : others) {
            if (some.stream().noneMatch(one -> Acquaintances.areOne(one, other))) {
                all.add(other);
            }
        }
        return all;
    }

    private static List<InstrumentFact> instruments(List<InstrumentFact> some, List<InstrumentFact> others) {
        var all = new ArrayList<>(some);
        for (var other : others) {
            if (some.stream().noneMatch(one -> one.kind().equals(other.kind()))) {
                all.add(other);
            }
        }
        return all;
    }

    private static NextHost nextHost(NextHost one, NextHost other) {
        if (one.isNone() || !one.state().equals(other.state())) {
            return one.isNone() ? other : one;
        }
        return new NextHost(
                one.state(), first(one.city(), other.city()), one.year() == 0 ? other.year() : one.year());
    }
}
