package org.kurultai.domain.view;

import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** What the cells of minister tenure are filed under. */
public sealed interface TenureKey extends DossierKey {

    /** What shows a person in a post, under the identifier as stated. */
    record Held(PostId post, PersonId person) implements TenureKey {}

    /** What tells when an occasion took place. */
    record Course(Occasion occasion) implements TenureKey {}

    /** What a post is. */
    record Post(PostId post) implements TenureKey {}

    /** What tells that the person goes by another identifier too. */
    record Same(PersonId person) implements TenureKey {}

    /** What tells when the person lived, under the identifier as stated. */
    record Life(PersonId person) implements TenureKey {}

    /** What withdraws the fact. */
    record Withdrawn(FactId fact) implements TenureKey {}

    /** What retracts the source. */
    record Retracted(SourceId source) implements TenureKey {}
}
