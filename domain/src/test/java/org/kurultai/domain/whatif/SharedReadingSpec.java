package org.kurultai.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.Projections.HOST_ROTATION;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.HostingKey;

/** What is read of the cells of a changed record is read again only where it looked at something that is changed. */
class SharedReadingSpec {

    private static final SeriesId INTERIOR = new SeriesId("interior");
    private static final SeriesId SUMMIT = new SeriesId("summit");

    private final WhatIf whatIf = Catalogue.whatIf(
            Stream.of(INTERIOR, SUMMIT).reduce(History.empty(), SharedReadingSpec::agreed, (a, b) -> b));
    private final Cells<HostingKey, Facts> withoutSummit = whatIf.replay(
            Scenario.named("without the summit").dropSource(source(SUMMIT))).cells(HOST_ROTATION);
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void what_looked_at_nothing_that_is_changed_is_taken_from_the_record() {
        assertThat(agreements(INTERIOR)).isEqualTo(1);
        assertThat(agreements(INTERIOR)).isEqualTo(1);
        assertThat(read).hasValue(1);
    }

    @Test
    void what_looked_at_a_changed_cell_is_read_once_more() {
        assertThat(agreements(SUMMIT)).isZero();
        assertThat(agreements(SUMMIT)).isZero();
        assertThat(read).hasValue(2);
    }

    @Test
    void what_rests_on_another_reading_is_read_again_where_that_is() {
        assertThat(twice(SUMMIT)).isZero();
        assertThat(twice(INTERIOR)).isEqualTo(2);
        assertThat(twice(INTERIOR)).isEqualTo(2);
        assertThat(read).hasValue(3);
    }

    private long agreements(SeriesId series) {
        return agreements(series, withoutSummit);
    }

    private long agreements(SeriesId series, Cells<HostingKey, Facts> cells) {
        return cells.read(series, in -> {
            read.incrementAndGet();
            return in.keys(series).stream().mapToLong(key -> in.cell(key).recorded().size()).sum();
        });
    }

    private long twice(SeriesId series) {
        return withoutSummit.read("twice " + series, in -> 2 * agreements(series, in));
    }

    private static History agreed(History history, SeriesId series) {
        var envelope = new Envelope(new CommandId(series.value()), Instant.EPOCH, Evidence.of(source(series)),
                new AgreeNextHost(series, MeetingId.NONE, new PartyId("KAZ"), 3, DateRange.UNKNOWN, Place.UNKNOWN));
        return history.with(envelope, Catalogue.registrar().rule(envelope, history::facts).events());
    }

    private static SourceId source(SeriesId series) {
        return new SourceId("on-" + series);
    }
}
