package org.kurultai.domain.view;

import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** What the cells of host rotation are filed under. */
public sealed interface HostingKey {

    /** What a series is. */
    record Series(SeriesId series) implements HostingKey {}

    /** What makes a meeting one of the series. */
    record InSeries(SeriesId series, MeetingId meeting) implements HostingKey {}

    /** The course of a meeting. */
    record Course(MeetingId meeting) implements HostingKey {}

    /** What makes the party a coming host of the series. */
    record Agreed(SeriesId series, PartyId host) implements HostingKey {}

    /** What tells that the party will not host a meeting of the series. */
    record Declined(SeriesId series, PartyId party) implements HostingKey {}

    /** What a party is called, for a rotation by name. */
    record Named(PartyId party) implements HostingKey {}

    /** What tells whether the party belongs to the organization. */
    record Member(PartyId organization, PartyId party) implements HostingKey {}

    /** What makes the party the host of the meeting. */
    record HostedBy(PartyId host, MeetingId meeting) implements HostingKey {}

    /** What makes the institution one of the party. */
    record Institution(PartyId of, PartyId institution) implements HostingKey {}

    /** What withdraws the fact. */
    record Withdrawn(FactId fact) implements HostingKey {}

    /** What retracts the source. */
    record Retracted(SourceId source) implements HostingKey {}
}
