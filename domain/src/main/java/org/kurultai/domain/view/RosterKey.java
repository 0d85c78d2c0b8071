package org.kurultai.domain.view;

import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** What the cells of the membership roster are filed under. */
public sealed interface RosterKey {

    /** What is stated of the party's belonging to the organization. */
    record Member(PartyId organization, PartyId party) implements RosterKey {}

    /** What shows the party at an occasion as a member, an observer or a guest. */
    record Seen(Occasion occasion, PartyId party) implements RosterKey {}

    /** What makes the series one of the organization. */
    record Convened(PartyId organization, SeriesId series) implements RosterKey {}

    /** What a series is. */
    record Series(SeriesId series) implements RosterKey {}

    /** What makes a meeting one of the series. */
    record InSeries(SeriesId series, MeetingId meeting) implements RosterKey {}

    /** What tells when an occasion took place. */
    record Course(Occasion occasion) implements RosterKey {}

    /** What withdraws the fact. */
    record Withdrawn(FactId fact) implements RosterKey {}

    /** What retracts the source. */
    record Retracted(SourceId source) implements RosterKey {}
}
