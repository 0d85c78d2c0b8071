package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.axon.Together;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Projections;

/** Views while many threads record and look. */
@Timeout(120)
@ParameterizedClass(name = "in a file: {0}")
@ValueSource(booleans = {true, false})
class LiveViewsTest {

    private static final int THREADS = 8;
    private static final int EACH = 25;

    private final Kurultai kurultai;

    LiveViewsTest(boolean inAFile, @TempDir Path folder) {
        kurultai = inAFile ? Kurultai.open(folder.resolve("record.db")) : Kurultai.inMemory();
    }

    @AfterEach
    void close() {
        kurultai.close();
    }

    @Test
    void whoever_recorded_something_finds_it_in_every_view_asked_for_afterwards() throws Exception {
        var everything = new Everything();
        var found = Together.run(THREADS, EACH, id -> {
            kurultai.record(attesting(id));
            return kurultai.view(everything).containsKey(id)
                    && kurultai.history().events().stream().anyMatch(r -> r.id().value().equals(id));
        });
        assertThat(found).hasSize(THREADS * EACH).containsOnly(true);
    }

    @Test
    void a_view_stays_as_it_was_while_others_record() throws Exception {
        var cells = new CellsOf<>(new Everything());
        var changed = Together.run(THREADS, EACH, id -> {
            var view = kurultai.view(cells);
            var before = copy(view);
            kurultai.record(attesting(id));
            kurultai.view(cells);
            return !copy(view).equals(before);
        });
        assertThat(changed).hasSize(THREADS * EACH).containsOnly(false);
    }

    @Test
    void a_view_is_of_one_moment_without_gaps() throws Exception {
        var everything = new Everything();
        var whole = Together.run(THREADS, EACH, id -> {
            kurultai.record(attesting(id));
            var positions = kurultai.view(everything).values().stream().mapToLong(Recorded::position).sorted()
                    .toArray();
            return positions[positions.length - 1] == positions.length - 1;
        });
        assertThat(whole).containsOnly(true);
    }

    @Test
    void views_built_live_equal_views_built_afterwards() throws Exception {
        var live = Catalogue.projections().stream().<CellsOf<?, ?>>map(CellsOf::new).toList();
        Together.run(THREADS, EACH, id -> {
            live.forEach(kurultai::view);
            return kurultai.record(attesting(id));
        });
        var events = kurultai.history().events();
        assertThat(live).allSatisfy(projection -> assertThat(copy(kurultai.view(projection)))
                .as(projection.name())
                .isEqualTo(copy(Fold.of(projection, events))));
        assertThat(kurultai.view(Projections.MINISTER_TENURE).all()).hasSize(THREADS);
    }

    @Test
    void a_projection_of_ones_own_added_late_is_built_from_all_of_history() throws Exception {
        Together.run(THREADS, EACH, id -> kurultai.record(attesting(id)));
        assertThat(kurultai.view(new Everything())).hasSize(THREADS * EACH);
    }

    @Test
    void many_who_first_ask_for_a_projection_at_once_all_get_all_of_it() throws Exception {
        Together.run(THREADS, EACH, id -> kurultai.record(attesting(id)));
        var everything = new Everything();
        assertThat(Together.run(THREADS, 1, id -> kurultai.view(everything).size())).containsOnly(THREADS * EACH);
    }

    private static <K, C> Map<K, C> copy(Cells<K, C> cells) {
        return cells.keys().stream().collect(Collectors.toMap(key -> key, cells::cell));
    }

    private static Envelope attesting(String id) {
        return new Envelope(
                new CommandId(id),
                Instant.EPOCH,
                Evidence.NONE,
                new AttestTenure(
                        new PostId("post-" + id.substring(0, 1)),
                        new PersonId("person-" + id),
                        PartialDate.parse("2025"),
                        true));
    }

    /** Every event under its identifier. */
    private static final class Everything implements Projection<Event, List<Recorded>, Map<String, Recorded>> {
        @Override
        public String name() {
            return "everything";
        }

        @Override
        public Set<Event> keys(Recorded recorded) {
            return Set.of(recorded.event());
        }

        @Override
        public List<Recorded> initial(Event key) {
            return List.of();
        }

        @Override
        public List<Recorded> apply(List<Recorded> cell, Recorded recorded) {
            return Stream.concat(cell.stream(), Stream.of(recorded)).toList();
        }

        @Override
        public Map<String, Recorded> view(Cells<Event, List<Recorded>> cells) {
            return cells.keys().stream()
                    .flatMap(key -> cells.cell(key).stream())
                    .collect(Collectors.toMap(recorded -> recorded.id().value(), recorded -> recorded));
        }
    }

    /** Another projection, whose cells are the view. */
    private record CellsOf<K, C>(Projection<K, C, ?> of) implements Projection<K, C, Cells<K, C>> {
        @Override
        public String name() {
            return "cells of " + of.name();
        }

        @Override
        public Set<K> keys(Recorded recorded) {
            return of.keys(recorded);
        }

        @Override
        public Set<?> groups(K key) {
            return of.groups(key);
        }

        @Override
        public C initial(K key) {
            return of.initial(key);
        }

        @Override
        public C apply(C cell, Recorded recorded) {
            return of.apply(cell, recorded);
        }

        @Override
        public Cells<K, C> view(Cells<K, C> cells) {
            return cells;
        }
    }
}
