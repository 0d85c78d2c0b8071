package org.kurultai.examples.bench.views;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.EvidenceKey;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.RegistryKey;
import org.kurultai.domain.view.RosterKey;
import org.kurultai.domain.view.TimelineKey;
import org.kurultai.examples.bench.history.GeneratedHistory;

/**
 * Builds each projection from a generated history of the given length (default 1,000,000 events), then asks its view point
 * questions about things drawn evenly, and for lists. Every question is about another thing, so that no view answers what
 * it has read before.
 */
public final class ViewsBench {

    private static final PartialDate DATE = PartialDate.parse("1993-06-01");

    private final History history;

    private ViewsBench(History history) {
        this.history = history;
    }

    public static void main(String[] args) {
        var events = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        var start = System.nanoTime();
        var bench = new ViewsBench(GeneratedHistory.decided(GeneratedHistory.SEED, events));
        System.out.printf("%,d events decided in memory in %.1f s%n%n", bench.history.head(),
                (System.nanoTime() - start) / 1e9);
        bench.run();
    }

    private void run() {
        with(Projections.MINISTER_TENURE, (view, cells) -> {
            Measure.points("who held a post on a day", Draw.of(cells.groups(PostId.class)),
                    post -> view.holderAt(post, DATE));
            Measure.points("the posts of a person", Draw.of(cells.groups(PersonId.class)), view::heldBy);
            Measure.list("all tenures", () -> view.all().stream().flatMap(p -> p.tenures().stream()).toList());
        });
        with(Projections.HOST_ROTATION, (view, cells) -> {
            Measure.points("whose turn it is", Draw.of(cells.groups(SeriesId.class)),
                    series -> List.of(view.whoseTurn(series, DATE)));
            Measure.list("all meetings of all series",
                    () -> view.series().stream().flatMap(s -> view.rows(s).stream()).toList());
        });
        with(Projections.AGREEMENT_REGISTRY, (view, cells) -> {
            var instruments = Draw.kind(cells.keys(), RegistryKey.Instrument.class);
            Measure.points("an instrument", instruments, key -> view.instrument(key.instrument()).stream().toList());
            Measure.points("whether one is in force", instruments,
                    key -> List.of(view.inForceAt(key.instrument(), DATE)));
            Measure.list("the instruments of KAZ", () -> view.byParty(new PartyId("KAZ")));
        });
        with(Projections.ATTENDANCE_LEDGER, (view, cells) -> {
            Measure.points("who came to an occasion", Draw.of(cells.groups(Occasion.class)), view::at);
            Measure.list("who came for KAZ", () -> view.by(new PartyId("KAZ")));
        });
        with(Projections.MEMBERSHIP_ROSTER, (view, cells) -> Measure.points("an organization's roster on a day",
                Draw.of(organizations(cells.keys())), organization -> view.at(organization, DATE)));
        with(Projections.TIMELINE, (view, cells) -> {
            Measure.points("the timeline of a person", Draw.of(cells.groups(PersonId.class)), view::of);
            Measure.list("the timeline of KAZ", () -> view.of(new PartyId("KAZ")));
            Measure.list("what happened in June 1993",
                    () -> view.between(PartialDate.parse("1993-06"), PartialDate.parse("1993-06")));
        });
        with(Projections.BILATERAL_RELATIONS, (view, cells) -> Measure.list("what AZE and KAZ share, by year",
                () -> view.between(new PartyId("AZE"), new PartyId("KAZ")).stream()
                        .flatMap(year -> Stream.of(year.engagements(), year.instruments(), year.topics()))
                        .flatMap(List::stream)
                        .toList()));
        with(Projections.TOPIC_TRENDS, (view, cells) -> Measure.points("the topics of a series",
                Draw.of(cells.groups(SeriesId.class)), view::in));
        with(Projections.PERSON_DOSSIER, (view, cells) -> Measure.points("a dossier",
                Draw.kind(cells.keys(), TimelineKey.Life.class),
                life -> view.of(life.person()).stream().toList()));
        with(Projections.EVIDENCE_LEDGER, (view, cells) -> Measure.points("what a fact rests on",
                Draw.kind(cells.keys(), EvidenceKey.Of.class), key -> view.of(key.fact()).stream().toList()));
    }

    private static Set<PartyId> organizations(Set<RosterKey> keys) {
        return keys.stream()
                .flatMap(key -> key instanceof RosterKey.Member m ? Stream.of(m.organization()) : Stream.of())
                .collect(Collectors.toSet());
    }

    private interface Questions<K, C, V> {
        void ask(V view, Cells<K, C> cells);
    }

    private <K, C, V> void with(Projection<K, C, V> projection, Questions<K, C, V> questions) {
        var start = System.nanoTime();
        var cells = Fold.of(projection, history.events());
        System.out.printf("%s: %,d cells in %.1f s%n", projection.name(), cells.keys().size(),
                (System.nanoTime() - start) / 1e9);
        questions.ask(projection.view(cells), cells);
        System.out.println();
    }
}
