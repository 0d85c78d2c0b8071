package org.kurultai.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.party.MembershipStatus.MEMBER;
import static org.kurultai.domain.party.MembershipStatus.OBSERVER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceEvent.FactDisputed;
import org.kurultai.domain.source.SourceEvent.FactUpheld;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.time.PartialDate;

class DisputesSpec {

    private static final PartyAdmitted ADMITTED = admitted(OBSERVER, "2018-09-03");
    private static final FactRef FACT = new FactRef(new FactId("admission"), ADMITTED);
    private static final FactDisputed DISPUTED = new FactDisputed(FACT, "no such summit");
    private static final ClaimRefused CLAIM = new ClaimRefused("HasAnotherStatus", "", List.of(FACT));
    private static final SourceId TREND = new SourceId("trend");

    private final List<Recorded> recorded = new ArrayList<>();

    @Test
    void nothing_is_disputed_at_first() {
        record("admission", "trend", ADMITTED);
        assertThat(disputes().open()).isEmpty();
        assertThat(disputes().sourcesDiffer()).isFalse();
        assertThat(disputes().preferred()).isEqualTo(SourceId.NONE);
    }

    @Test
    void disputes_and_refused_claims_are_open_in_the_order_recorded() {
        record("admission", "trend", ADMITTED);
        record("claim!", "azertac", CLAIM);
        record("dispute", "", DISPUTED);
        assertThat(open()).containsExactly(CLAIM, DISPUTED);
    }

    @Test
    void what_was_upheld_is_not_disputed_until_somebody_disputes_it_again() {
        record("admission", "trend", ADMITTED);
        record("dispute", "", DISPUTED);
        record("upheld", "", new FactUpheld(FACT, TREND, "minutes"));
        assertThat(open()).isEmpty();
        assertThat(disputes().preferred()).isEqualTo(TREND);
        record("claim!", "azertac", CLAIM);
        assertThat(open()).containsExactly(CLAIM);
    }

    @Test
    void another_source_that_disputes_on_the_same_ground_opens_the_dispute_again() {
        record("admission", "trend", ADMITTED);
        record("dispute", "", DISPUTED);
        record("upheld", "", new FactUpheld(FACT, TREND, "minutes"));
        record("more", "azertac", new FactCorroborated(new FactId("dispute"), DISPUTED));
        assertThat(open()).containsExactly(DISPUTED);
    }

    @Test
    void a_claim_that_was_recorded_after_all_is_not_open() {
        record("admission", "trend", ADMITTED);
        record("claim!", "azertac", CLAIM);
        record("claim", "azertac", admitted(MEMBER, "2018-09-03"));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_claim_of_a_source_that_was_retracted_is_not_open() {
        record("admission", "trend", ADMITTED);
        record("claim!", "azertac", CLAIM);
        record("retraction", "", new SourceRetracted(new SourceId("azertac"), "not its text"));
        assertThat(open()).isEmpty();
    }

    @Test
    void sources_differ_until_that_is_resolved() {
        record("admission", "trend", ADMITTED);
        record("more", "azertac", new FactCorroborated(FACT.id(), admitted(OBSERVER, "2018")));
        assertThat(disputes().sourcesDiffer()).isTrue();
        assertThat(open()).isEmpty();
        record("upheld", "", new FactUpheld(FACT, TREND, "minutes"));
        assertThat(disputes().sourcesDiffer()).isFalse();
    }

    private List<Event> open() {
        return disputes().open().stream().<Event>map(Fact::event).toList();
    }

    private Disputes disputes() {
        var known = Facts.of(recorded);
        return Disputes.of(known.fact(FACT.id()).orElseThrow(), known);
    }

    private void record(String id, String source, Event event) {
        var evidence = source.isEmpty() ? Evidence.NONE : Evidence.of(new SourceId(source));
        var command = new CommandId(id.replace("!", ""));
        recorded.add(new Recorded(
                recorded.size(),
                new FactId(id),
                event,
                new Envelope(command, Instant.EPOCH, evidence, new Given())));
    }

    private static PartyAdmitted admitted(MembershipStatus status, String since) {
        return new PartyAdmitted(new PartyId("OTS"), new PartyId("HUN"), status, PartialDate.parse(since));
    }

    private record Given() implements Command {}
}
