package org.kurultai.domain.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.meeting.Presence;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** Who signs in a post holds it on that day, as far as the tenures recorded tell. */
final class InPost implements InstrumentRule {

    private final InstrumentId instrument;
    private final Facts facts;

    InPost(InstrumentId instrument, Facts facts) {
        this.instrument = instrument;
        this.facts = facts;
    }

    @Override
    public Set<Tag> scope() {
        var scope = new HashSet<Tag>();
        signing(facts, s -> s.instrument().equals(instrument))
                .forEach(p -> scope.addAll(Presence.scope(p.post(), p.person(), p.when(), facts)));
        return scope;
    }

    @Override
    public Set<Dated> dated() {
        var dated = new HashSet<Dated>();
        signing(facts, s -> s.instrument().equals(instrument))
                .forEach(p -> dated.addAll(Presence.dated(p.post(), p.person(), p.when(), facts)));
        return dated;
    }

    @Override
    public Stream<Rejection> contradictions() {
        return signing(facts, s -> s.instrument().equals(instrument)).flatMap(p -> p.contradictions(facts));
    }

    /** All who signed such instruments in some post. */
    static Stream<Presence> signing(Facts facts, Predicate<InstrumentSigned> so) {
        return facts.standing(InstrumentSigned.class, so).stream().flatMap(InPost::signing);
    }

    private static Stream<Presence> signing(Fact<InstrumentSigned> signed) {
        var on = signed.events().map(InstrumentSigned::on).reduce(PartialDate.UNKNOWN, PartialDate::refinedBy);
        return signed.events()
                .flatMap(s -> s.signatories().stream())
                .filter(s -> !s.post().isNone() && !s.person().isNone())
                .distinct()
                .map(s -> new Presence(s.post(), s.person(), true, List.of(DateRange.on(on)), signed.ref()));
    }
}
