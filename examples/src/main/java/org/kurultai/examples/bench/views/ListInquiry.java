package org.kurultai.examples.bench.views;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.BilateralRelations;
import org.kurultai.domain.view.HostingKey;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.RegistryKey;
import org.kurultai.domain.view.TenureKey;
import org.kurultai.examples.bench.views.Inquiry.About;
import org.kurultai.examples.bench.views.Inquiry.Everything;

/** What lists the views are asked for in the measurements: the longer the record, the longer they are. */
public enum ListInquiry {
    ALL_TENURES(Projections.MINISTER_TENURE, cells -> Draw.kind(cells.keys(), TenureKey.Held.class),
            view -> view.all().stream().flatMap(post -> post.tenures().stream()).toList()),
    ALL_MEETINGS_OF_ALL_SERIES(Projections.HOST_ROTATION, cells -> Draw.kind(cells.keys(), HostingKey.Course.class),
            view -> view.series().stream().flatMap(series -> view.rows(series).stream()).toList()),
    THE_INSTRUMENTS_OF_ONE_STATE(Projections.AGREEMENT_REGISTRY,
            cells -> Draw.kind(cells.keys(), RegistryKey.Instrument.class),
            view -> view.byParty(Who.KAZ)),
    WHO_CAME_FOR_ONE_STATE(Projections.ATTENDANCE_LEDGER, cells -> cells.keys(Who.KAZ), view -> view.by(Who.KAZ)),
    THE_TIMELINE_OF_ONE_STATE(Projections.TIMELINE, cells -> cells.keys(Who.KAZ), view -> view.of(Who.KAZ)),
    WHAT_HAPPENED_IN_ONE_MONTH(Projections.TIMELINE, cells -> cells.keys(When.JUNE),
            view -> view.between(When.MONTH, When.MONTH)),
    WHAT_TWO_STATES_SHARE_BY_YEAR(Projections.BILATERAL_RELATIONS, cells -> cells.keys(Who.KAZ), ListInquiry::shared);

    private static final class When {
        static final PartialDate MONTH = PartialDate.parse("1993-06");
        static final YearMonth JUNE = YearMonth.of(1993, 6);
    }

    private static final class Who {
        static final PartyId KAZ = new PartyId("KAZ");
        static final PartyId AZE = new PartyId("AZE");
    }

    private final Inquiry.Of<?, ?, Everything> inquiry;

    <K, V> ListInquiry(
            Projection<K, Facts, V> projection,
            Function<Cells<K, Facts>, Collection<? extends K>> filed,
            Function<V, List<?>> list) {
        inquiry = new Inquiry.Of<>(
                projection,
                About.everything(cells -> List.copyOf(filed.apply(cells))),
                (view, all) -> list.apply(view));
    }

    /** The question as it is put to a view over a record. */
    public Inquiry<?> over(History history) {
        return inquiry.over(history);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<?> shared(BilateralRelations view) {
        return view.between(Who.AZE, Who.KAZ).stream()
                .flatMap(year -> Stream.of(year.engagements(), year.instruments(), year.topics()))
                .flatMap(List::stream)
                .toList();
    }
}
