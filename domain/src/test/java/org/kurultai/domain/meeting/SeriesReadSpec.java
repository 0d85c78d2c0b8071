package org.kurultai.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.DeclineToHost;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Ruling;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** Of all meetings of a series and all it ever agreed a decision reads only what is about the same ordinal. */
class SeriesReadSpec {

    private static final Registrar REGISTRAR = Catalogue.registrar();
    private static final SeriesId SERIES = new SeriesId("interior-ministers");
    private static final int MEETINGS = 9;

    private History history = History.empty();

    @Test
    void an_agreement_reads_those_that_may_be_for_the_same_meeting() {
        givenMeetingsThatAgree();
        var ruling = ruling(new AgreeNextHost(SERIES, meeting(4), host(4), 5, DateRange.UNKNOWN, Place.UNKNOWN));
        assertThat(ruling.known().stated(NextHostAgreed.class).map(NextHostAgreed::at))
                .contains(meeting(4))
                .doesNotContain(meeting(1), meeting(2), meeting(6), meeting(7));
    }

    @Test
    void an_agreement_for_no_stated_meeting_reads_those_for_the_meeting_that_follows() {
        givenMeetingsThatAgree();
        var ruling = ruling(new AgreeNextHost(SERIES, meeting(4), host(6), 0, DateRange.UNKNOWN, Place.UNKNOWN));
        assertThat(ruling.known().stated(NextHostAgreed.class).map(NextHostAgreed::at)).contains(meeting(4));
        assertThat(ruling.known().stated(NextHostAgreed.class)).hasSizeLessThan(MEETINGS / 2);
    }

    @Test
    void who_declines_to_host_reads_the_meeting_of_that_ordinal() {
        givenMeetingsThatAgree();
        var ruling = ruling(new DeclineToHost(SERIES, host(4), 4, PartialDate.UNKNOWN));
        assertThat(ruling.known().stated(MeetingScheduled.class).map(MeetingScheduled::meeting))
                .containsExactly(meeting(4));
        assertThat(ruling.known().stated(NextHostAgreed.class)).isEmpty();
    }

    /** The ruling is the one that is made when everything is read. */
    private Ruling ruling(Command command) {
        var ruling = REGISTRAR.rule(envelope(command), history);
        assertThat(ruling.outcome())
                .isEqualTo(REGISTRAR.rule(envelope(command), tags -> history.facts(tags)).outcome());
        return ruling;
    }

    private void givenMeetingsThatAgree() {
        for (var ordinal = 1; ordinal < MEETINGS; ordinal++) {
            given(new ScheduleMeeting(
                    meeting(ordinal), SERIES, ordinal, DateRange.parse(String.valueOf(2000 + ordinal)), host(ordinal),
                    Place.UNKNOWN));
            given(new AgreeNextHost(
                    SERIES, meeting(ordinal), host(ordinal + 1), ordinal + 1, DateRange.UNKNOWN, Place.UNKNOWN));
        }
    }

    private void given(Command command) {
        var envelope = envelope(command);
        history = history.with(envelope, REGISTRAR.rule(envelope, history).events());
    }

    private Envelope envelope(Command command) {
        return new Envelope(new CommandId("c" + history.head()), Instant.EPOCH, Evidence.NONE, command);
    }

    private static MeetingId meeting(int ordinal) {
        return new MeetingId("meeting-" + ordinal);
    }

    private static PartyId host(int ordinal) {
        return new PartyId("host-" + ordinal);
    }
}
