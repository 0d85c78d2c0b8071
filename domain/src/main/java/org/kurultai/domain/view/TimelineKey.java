package org.kurultai.domain.view;

import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** What the cells of the timeline are filed under. */
public sealed interface TimelineKey extends DossierKey {

    /** What is recorded of an occasion: its course, who came, what was done and said there. */
    record At(Occasion occasion) implements TimelineKey {}

    /** What is recorded of an instrument. */
    record Instrument(InstrumentId instrument) implements TimelineKey {}

    /** How the person came to hold the post, and ceased to. */
    record Office(PostId post, PersonId person) implements TimelineKey {}

    /** When the person lived, and what ranks were conferred. */
    record Life(PersonId person) implements TimelineKey {}

    /** How the party came to belong to the organization, and ceased to. */
    record Member(PartyId organization, PartyId party) implements TimelineKey {}

    /** When the organization was founded. */
    record Founded(PartyId organization) implements TimelineKey {}

    /** That the party is to host a meeting of the series, or will not. */
    record Turn(SeriesId series, PartyId party) implements TimelineKey {}

    /** What a series is called. */
    record Series(SeriesId series) implements TimelineKey {}

    /** What tells that the person goes by another identifier too. */
    record Same(PersonId person) implements TimelineKey {}

    /** What withdraws the fact. */
    record Withdrawn(FactId fact) implements TimelineKey {}

    /** What retracts the source. */
    record Retracted(SourceId source) implements TimelineKey {}

    /** The identifiers that it is about, as they stand in the keys of rows. */
    default String identifiers() {
        return switch (this) {
            case At(var occasion) -> "" + occasion;
            case Instrument(var instrument) -> "" + instrument;
            case Office(var post, var person) -> post + "/" + person;
            case Life(var person) -> "" + person;
            case Member(var organization, var party) -> organization + "/" + party;
            case Founded(var organization) -> "" + organization;
            case Turn(var series, var party) -> series + "/" + party;
            case Series(var series) -> "" + series;
            case Same(var person) -> "" + person;
            case Withdrawn(var fact) -> "" + fact;
            case Retracted(var source) -> "" + source;
        };
    }
}
