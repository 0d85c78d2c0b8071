package org.kurultai.domain.view;

import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** What the cells of the attendance ledger are filed under. */
public sealed interface AttendanceKey {

    /** What tells who came to an occasion for the party. */
    record Came(Occasion occasion, PartyId party) implements AttendanceKey {}

    /** What tells whether and when an occasion took place. */
    record Course(Occasion occasion) implements AttendanceKey {}

    /** What tells that a meeting was held as an engagement of a visit. */
    record HeldAs(MeetingId meeting, Occasion engagement) implements AttendanceKey {}

    /** What makes a meeting one of the series. */
    record InSeries(SeriesId series, MeetingId meeting) implements AttendanceKey {}

    /** What a series is. */
    record Series(SeriesId series) implements AttendanceKey {}

    /** What is stated of the party's belonging to the organization. */
    record Member(PartyId organization, PartyId party) implements AttendanceKey {}

    /** What makes the institution one of the party. */
    record Institution(PartyId of, PartyId institution) implements AttendanceKey {}

    /** What tells that the person goes by another identifier too. */
    record Same(PersonId person) implements AttendanceKey {}

    /** What withdraws the fact. */
    record Withdrawn(FactId fact) implements AttendanceKey {}

    /** What retracts the source. */
    record Retracted(SourceId source) implements AttendanceKey {}
}
