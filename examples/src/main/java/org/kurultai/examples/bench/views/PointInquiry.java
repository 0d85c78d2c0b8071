package org.kurultai.examples.bench.views;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Dossier;
import org.kurultai.domain.view.EvidenceKey;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.RegistryKey;
import org.kurultai.domain.view.RosterKey;
import org.kurultai.domain.view.TimelineKey;
import org.kurultai.examples.bench.views.Inquiry.About;

/** What the views are asked in the measurements about one thing: of each at least one question. */
public enum PointInquiry {
    WHO_HELD_A_POST_ON_A_DAY(Projections.MINISTER_TENURE, About.groups(PostId.class),
            (view, post) -> view.holderAt(post, When.DAY)),
    THE_POSTS_OF_A_PERSON(Projections.MINISTER_TENURE, About.groups(PersonId.class),
            (view, person) -> view.heldBy(person)),
    WHOSE_TURN_IT_IS(Projections.HOST_ROTATION, About.groups(SeriesId.class),
            (view, series) -> List.of(view.whoseTurn(series, When.DAY))),
    AN_INSTRUMENT(Projections.AGREEMENT_REGISTRY, About.keys(RegistryKey.Instrument.class),
            (view, key) -> view.instrument(key.instrument()).stream().toList()),
    WHETHER_AN_INSTRUMENT_IS_IN_FORCE(Projections.AGREEMENT_REGISTRY, About.keys(RegistryKey.Instrument.class),
            (view, key) -> List.of(view.inForceAt(key.instrument(), When.DAY))),
    WHO_CAME_TO_AN_OCCASION(Projections.ATTENDANCE_LEDGER, About.groups(Occasion.class),
            (view, occasion) -> view.at(occasion)),
    THE_ROSTER_OF_AN_ORGANIZATION_ON_A_DAY(Projections.MEMBERSHIP_ROSTER,
            new About<>(PointInquiry::organizations, Cells::keys),
            (view, organization) -> view.at(organization, When.DAY)),
    THE_TIMELINE_OF_A_PERSON(Projections.TIMELINE, About.groups(PersonId.class),
            (view, person) -> view.of(person)),
    THE_TOPICS_OF_A_SERIES(Projections.TOPIC_TRENDS, About.groups(SeriesId.class),
            (view, series) -> view.in(series)),
    A_DOSSIER(Projections.PERSON_DOSSIER,
            new About<>(
                    cells -> Draw.kind(cells.keys(), TimelineKey.Life.class),
                    (cells, life) -> cells.keys(life.person())),
            (view, life) -> view.of(life.person()).stream().flatMap(PointInquiry::entries).toList()),
    WHAT_A_FACT_RESTS_ON(Projections.EVIDENCE_LEDGER, About.keys(EvidenceKey.Of.class),
            (view, key) -> view.of(key.fact()).stream().toList());

    private static final class When {
        static final PartialDate DAY = PartialDate.parse("1993-06-01");
    }

    private final Inquiry.Of<?, ?, ?> inquiry;

    <K, V, T> PointInquiry(
            Projection<K, Facts, V> projection,
            About<K, T> about,
            BiFunction<V, T, List<?>> question) {
        inquiry = new Inquiry.Of<>(projection, about, question);
    }

    /** The question as it is put to a view over a record. */
    public Inquiry<?> over(History history) {
        return inquiry.over(history);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<PartyId> organizations(Cells<RosterKey, Facts> cells) {
        return Draw.of(cells.keys().stream()
                .flatMap(key -> key instanceof RosterKey.Member m ? Stream.of(m.organization()) : Stream.of())
                .distinct()
                .toList());
    }

    private static Stream<?> entries(Dossier dossier) {
        return Stream
                .of(dossier.tenures(), dossier.ranks(), dossier.attendances(), dossier.signatures(), dossier.others())
                .flatMap(List::stream);
    }
}
