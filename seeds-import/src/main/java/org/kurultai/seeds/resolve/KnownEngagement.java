package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.InstrumentFact;

/** An engagement of which the record or an earlier report tells, and what all of them tell of it, taken together. */
final class KnownEngagement {

    private final Occasion occasion;
    private final Set<SourceId> sources;
    private final List<KnownInstrument> instruments;
    private Engagement account;
    private SeriesId series;
    private Occasion partOf;

    /**
     * @param partOf the visit in whose course it took place; {@link Occasion#NONE} if it is no part of one
     */
    KnownEngagement(
            Occasion occasion,
            Occasion partOf,
            SeriesId series,
            Engagement account,
            Set<SourceId> sources,
            List<KnownInstrument> instruments) {
        this.occasion = occasion;
        this.partOf = partOf;
        this.series = series;
        this.account = account;
        this.sources = new HashSet<>(sources);
        this.instruments = new ArrayList<>(instruments);
    }

    Occasion occasion() {
        return occasion;
    }

    /** The visit in whose course it took place; {@link Occasion#NONE} if it is no part of one. */
    Occasion partOf() {
        return partOf;
    }

    void partOf(Occasion visit) {
        partOf = visit;
    }

    SeriesId series() {
        return series;
    }

    /** Its series, if none was known before. */
    void belongsTo(SeriesId told) {
        series = series.isNone() ? told : series;
    }

    Engagement account() {
        return account;
    }

    boolean isToldBy(SourceId source) {
        return sources.contains(source);
    }

    boolean isOnlyToldBy(SourceId source) {
        return sources.equals(Set.of(source));
    }

    /** One more source tells of it. */
    void tell(Engagement told, SourceId source) {
        sources.add(source);
        account = Accounts.together(account, told);
    }

    /** The document of that kind: the one of that title, or the how-manieth of its kind; a new one if it has none such. */
    InstrumentId instrument(InstrumentFact fact, int ofItsKind, SourceId source) {
        var alike = instruments.stream().filter(one -> one.kind().equals(fact.kind())).toList();
        var known = alike.stream()
                .filter(one -> !fact.title().isEmpty() && one.title().equals(fact.title()))
                .findFirst()
                .or(() -> alike.size() < ofItsKind ? Optional.empty() : Optional.of(alike.get(ofItsKind - 1)));
        var id = known.map(KnownInstrument::id).orElseGet(() -> newInstrument(fact.kind(), ofItsKind));
        known.ifPresentOrElse(
                one -> instruments.set(instruments.indexOf(one), toldBy(one, source)),
                () -> instruments.add(new KnownInstrument(id, fact.kind(), fact.title(), Set.of(source))));
        return id;
    }

    private InstrumentId newInstrument(String kind, int ofItsKind) {
        var plain = occasion.id() + "-" + kind.replace('_', '-');
        return new InstrumentId(ofItsKind == 1 ? plain : plain + "-" + ofItsKind);
    }

    private static KnownInstrument toldBy(KnownInstrument one, SourceId source) {
        var sources = new HashSet<>(one.sources());
        sources.add(source);
        return new KnownInstrument(one.id(), one.kind(), one.title(), sources);
    }

    List<KnownInstrument> instruments() {
        return List.copyOf(instruments);
    }
}
