package org.kurultai.examples.bench.history;

import java.time.LocalDate;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;

/** A series of meetings and how far it has come. */
final class Series {

    final SeriesId id;
    final Organization organization;
    final String portfolio;
    private final int daysBetween;
    private int held;
    private LocalDate next = LocalDate.MIN;

    Series(int number, Organization organization, String portfolio, int daysBetween) {
        this.id = new SeriesId(organization.id + "-" + portfolio + "-" + number);
        this.organization = organization;
        this.portfolio = portfolio;
        this.daysBetween = daysBetween;
    }

    boolean isDue(LocalDate today) {
        return !next.isAfter(today);
    }

    /** The ordinal of the meeting that begins today. */
    int meet(LocalDate today) {
        next = today.plusDays(daysBetween);
        return ++held;
    }

    MeetingId meeting(int ordinal) {
        return new MeetingId(id + "-" + ordinal);
    }
}
