package org.kurultai.domain.view;

import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** What the cells of the directory are filed under. */
public sealed interface DirectoryKey extends DossierKey {

    /** What a party is and what it is called. */
    record Party(PartyId party) implements DirectoryKey {}

    /** What a person is called, under the identifier as stated. */
    record Person(PersonId person) implements DirectoryKey {}

    /** What tells that the person goes by another identifier too. */
    record Same(PersonId person) implements DirectoryKey {}

    /** What a post is. */
    record Post(PostId post) implements DirectoryKey {}

    /** What a source is. */
    record Source(SourceId source) implements DirectoryKey {}

    /** What withdraws the fact. */
    record Withdrawn(FactId fact) implements DirectoryKey {}

    /** What retracts the source. */
    record Retracted(SourceId source) implements DirectoryKey {}
}
