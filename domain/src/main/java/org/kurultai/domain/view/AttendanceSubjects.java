package org.kurultai.domain.view;

import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;

/** The occasions of which the ledger may tell something else once a cell is another. */
record AttendanceSubjects(Cells<AttendanceKey, Facts> cells) {

    Stream<Occasion> of(AttendanceKey key) {
        return switch (key) {
            case AttendanceKey.Came c -> around(c.occasion());
            case AttendanceKey.Course c -> around(c.occasion());
            case AttendanceKey.HeldAs h -> Stream.of(Occasion.of(h.meeting()), h.engagement());
            case AttendanceKey.InSeries m -> around(Occasion.of(m.meeting()));
            case AttendanceKey.Series s -> in(s.series());
            case AttendanceKey.Member m -> cells.keys(m.organization()).stream()
                    .flatMap(k -> k instanceof AttendanceKey.Series s ? in(s.series()) : Stream.of());
            case AttendanceKey.Institution i -> Stream.of(i.of(), i.institution()).flatMap(this::came);
            case AttendanceKey.Same s -> Persons.circle(s.person(), p -> cells.cell(new AttendanceKey.Same(p)))
                    .stream()
                    .flatMap(this::came);
            case AttendanceKey.Withdrawn w -> Stream.of();
            case AttendanceKey.Retracted r -> Stream.of();
        };
    }

    private Stream<Occasion> came(Object who) {
        return cells.keys(who).stream()
                .flatMap(k -> k instanceof AttendanceKey.Came c ? around(c.occasion()) : Stream.of());
    }

    private Stream<Occasion> in(SeriesId series) {
        return cells.keys(series).stream()
                .flatMap(k -> k instanceof AttendanceKey.InSeries m ? around(Occasion.of(m.meeting())) : Stream.of());
    }

    /** An occasion, the meeting that it is, and the engagements as which that was held. */
    private Stream<Occasion> around(Occasion occasion) {
        var meetings = occasion.kind() == Occasion.Kind.ENGAGEMENT
                ? cells.cell(new AttendanceKey.Course(occasion))
                        .stated(EngagementRecorded.class)
                        .map(EngagementRecorded::meeting)
                : Stream.of(occasion.meeting());
        return Stream.concat(Stream.of(occasion), meetings.filter(m -> !m.isNone()).flatMap(this::heldAs));
    }

    private Stream<Occasion> heldAs(MeetingId meeting) {
        return Stream.concat(Stream.of(Occasion.of(meeting)), cells.keys(meeting).stream()
                .flatMap(k -> k instanceof AttendanceKey.HeldAs h ? Stream.of(h.engagement()) : Stream.of()));
    }
}
