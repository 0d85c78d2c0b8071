package org.kurultai.examples.bench.views;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.BilateralRelations;
import org.kurultai.domain.view.Dossier;
import org.kurultai.domain.view.EvidenceKey;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.RegistryKey;
import org.kurultai.domain.view.RosterKey;
import org.kurultai.domain.view.TimelineKey;

/** What the views are asked in the measurements: of each at least one question. */
public enum Question {
    WHO_HELD_A_POST_ON_A_DAY(Projections.MINISTER_TENURE, groups(PostId.class),
            (view, post) -> view.holderAt(post, When.DAY)),
    THE_POSTS_OF_A_PERSON(Projections.MINISTER_TENURE, groups(PersonId.class),
            (view, person) -> view.heldBy(person)),
    ALL_TENURES(Projections.MINISTER_TENURE, everything(),
            (view, all) -> view.all().stream().flatMap(post -> post.tenures().stream()).toList()),
    WHOSE_TURN_IT_IS(Projections.HOST_ROTATION, groups(SeriesId.class),
            (view, series) -> List.of(view.whoseTurn(series, When.DAY))),
    ALL_MEETINGS_OF_ALL_SERIES(Projections.HOST_ROTATION, everything(),
            (view, all) -> view.series().stream().flatMap(series -> view.rows(series).stream()).toList()),
    AN_INSTRUMENT(Projections.AGREEMENT_REGISTRY, keys(RegistryKey.Instrument.class),
            (view, key) -> view.instrument(key.instrument()).stream().toList()),
    WHETHER_AN_INSTRUMENT_IS_IN_FORCE(Projections.AGREEMENT_REGISTRY, keys(RegistryKey.Instrument.class),
            (view, key) -> List.of(view.inForceAt(key.instrument(), When.DAY))),
    THE_INSTRUMENTS_OF_ONE_STATE(Projections.AGREEMENT_REGISTRY, everything(),
            (view, all) -> view.byParty(Who.KAZ)),
    WHO_CAME_TO_AN_OCCASION(Projections.ATTENDANCE_LEDGER, groups(Occasion.class),
            (view, occasion) -> view.at(occasion)),
    WHO_CAME_FOR_ONE_STATE(Projections.ATTENDANCE_LEDGER, everything(),
            (view, all) -> view.by(Who.KAZ)),
    THE_ROSTER_OF_AN_ORGANIZATION_ON_A_DAY(Projections.MEMBERSHIP_ROSTER,
            cells -> Draw.of(organizations(cells)),
            (view, organization) -> view.at(organization, When.DAY)),
    THE_TIMELINE_OF_A_PERSON(Projections.TIMELINE, groups(PersonId.class),
            (view, person) -> view.of(person)),
    THE_TIMELINE_OF_ONE_STATE(Projections.TIMELINE, everything(),
            (view, all) -> view.of(Who.KAZ)),
    WHAT_HAPPENED_IN_ONE_MONTH(Projections.TIMELINE, everything(),
            (view, all) -> view.between(When.MONTH, When.MONTH)),
    WHAT_TWO_STATES_SHARE_BY_YEAR(Projections.BILATERAL_RELATIONS, everything(),
            (view, all) -> shared(view)),
    THE_TOPICS_OF_A_SERIES(Projections.TOPIC_TRENDS, groups(SeriesId.class),
            (view, series) -> view.in(series)),
    A_DOSSIER(Projections.PERSON_DOSSIER, keys(TimelineKey.Life.class),
            (view, life) -> view.of(life.person()).stream().flatMap(Question::entries).toList()),
    WHAT_A_FACT_RESTS_ON(Projections.EVIDENCE_LEDGER, keys(EvidenceKey.Of.class),
            (view, key) -> view.of(key.fact()).stream().toList());

    private static final class When {
        static final PartialDate DAY = PartialDate.parse("1993-06-01");
        static final PartialDate MONTH = PartialDate.parse("1993-06");
    }

    private static final class Who {
        static final PartyId KAZ = new PartyId("KAZ");
        static final PartyId AZE = new PartyId("AZE");
    }

    /** What a question for a whole list is about. */
    private enum Everything {
        ALL
    }

    private final Asked.Kind<?, ?, ?, ?> kind;

    <K, C, V, T> Question(
            Projection<K, C, V> projection,
            Function<Cells<K, C>, List<T>> things,
            BiFunction<V, T, List<?>> question) {
        kind = new Asked.Kind<>(projection, things, question);
    }

    /** The question as it is put to a view over a record. */
    public Asked<?> over(History history) {
        return kind.over(history);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <K, C, G> Function<Cells<K, C>, List<G>> groups(Class<G> kind) {
        return cells -> Draw.of(cells.groups(kind));
    }

    private static <K, C, T> Function<Cells<K, C>, List<T>> keys(Class<T> kind) {
        return cells -> Draw.kind(cells.keys(), kind);
    }

    private static <K, C> Function<Cells<K, C>, List<Everything>> everything() {
        return cells -> List.of(Everything.ALL);
    }

    private static List<PartyId> organizations(Cells<RosterKey, ?> cells) {
        return cells.keys().stream()
                .flatMap(key -> key instanceof RosterKey.Member m ? Stream.of(m.organization()) : Stream.of())
                .distinct()
                .toList();
    }

    private static Stream<?> entries(Dossier dossier) {
        return Stream
                .of(dossier.tenures(), dossier.ranks(), dossier.attendances(), dossier.signatures(), dossier.others())
                .flatMap(List::stream);
    }

    private static List<?> shared(BilateralRelations view) {
        return view.between(Who.AZE, Who.KAZ).stream()
                .flatMap(year -> Stream.of(year.engagements(), year.instruments(), year.topics()))
                .flatMap(List::stream)
                .toList();
    }
}
