package org.kurultai.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.time.PartialDate;

class IdentitySpec {

    private static final PersonId A = new PersonId("a");
    private static final PersonId B = new PersonId("b");
    private static final PersonId C = new PersonId("c");
    private static final PersonId D = new PersonId("d");

    @Test
    void everybody_is_somebody_at_first() {
        assertThat(identity().identifiers(A)).containsExactly(A);
        assertThat(identity().canonical(A)).isEqualTo(A);
        assertThat(identity().same(A, B)).isFalse();
        assertThat(identity().same(A, A)).isTrue();
    }

    @Test
    void merged_persons_are_called_by_the_identifier_that_was_kept() {
        var identity = identity(merge(B, A));
        assertThat(identity.same(A, B)).isTrue();
        assertThat(identity.canonical(A)).isEqualTo(B);
        assertThat(identity.canonical(B)).isEqualTo(B);
    }

    @Test
    void merges_in_any_order_make_one_person_with_one_identifier() {
        for (var identity : List.of(
                identity(merge(C, B), merge(B, A), merge(C, D)), identity(merge(C, D), merge(B, A), merge(C, B)))) {
            assertThat(identity.identifiers(D)).containsExactlyInAnyOrder(A, B, C, D);
            assertThat(identity.canonical(A)).isEqualTo(C);
        }
    }

    @Test
    void where_sources_keep_different_identifiers_the_first_counts_in_either_order() {
        assertThat(identity(merge(B, A), merge(A, B)).canonical(B)).isEqualTo(A);
        assertThat(identity(merge(A, B), merge(B, A)).canonical(B)).isEqualTo(A);
    }

    @Test
    void facts_are_put_in_terms_of_one_identifier_and_others_are_left_as_they_are() {
        var identity = identity(merge(A, B));
        assertThat(identity.canonical(attested(B))).isEqualTo(attested(A));
        assertThat(identity.canonical(attested(C))).isEqualTo(attested(C));
        assertThat(identity.canonical(merge(A, B))).isEqualTo(merge(A, B));
    }

    @Test
    void the_scope_of_a_person_is_every_identifier() {
        assertThat(identity(merge(A, B)).scope(B))
                .containsExactlyInAnyOrder(OfficeEvent.identityTag(A), OfficeEvent.identityTag(B));
        assertThat(identity(merge(A, B)).scope(B, OfficeEvent::rankTag))
                .contains(OfficeEvent.rankTag(A), OfficeEvent.rankTag(B));
        assertThat(identity().scope(PersonId.NONE)).isEmpty();
        assertThat(identity().scope(PersonId.NONE, OfficeEvent::rankTag)).isEmpty();
    }

    private static Identity identity(PersonsMerged... merges) {
        var recorded = new ArrayList<Recorded>();
        for (var merge : merges) {
            var id = "merge-" + recorded.size();
            recorded.add(new Recorded(
                    recorded.size(),
                    new FactId(id),
                    merge,
                    new Envelope(new CommandId(id), Instant.EPOCH, Evidence.NONE, new Given())));
        }
        return Identity.of(Facts.of(recorded));
    }

    private static PersonsMerged merge(PersonId kept, PersonId merged) {
        return new PersonsMerged(kept, merged, "");
    }

    private static TenureAttested attested(PersonId person) {
        return new TenureAttested(new PostId("aze-interior"), person, PartialDate.parse("2025-05-23"), false);
    }

    private record Given() implements Command {}
}
