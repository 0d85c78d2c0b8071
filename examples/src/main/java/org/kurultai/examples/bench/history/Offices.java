package org.kurultai.examples.bench.history;

import java.util.List;
import org.kurultai.domain.office.Commission;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.LapseReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.CommissionPerson;
import org.kurultai.domain.office.OfficeCommand.ConferRank;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.LapseCommission;
import org.kurultai.domain.office.OfficeCommand.MergePersons;
import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;

/** Who takes over from whom, which is seldom told, and what persons are called. */
final class Offices {

    private static final List<EndReason> REASONS = List.of(EndReason.TERM_ENDED, EndReason.RESIGNED,
            EndReason.DISMISSED, EndReason.UNSTATED);

    private final Chronicle chronicle;
    private final Chance chance;

    Offices(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.chance = chronicle.chance;
    }

    void tell() {
        for (var more = chance.upTo(6); more > 0; more--) {
            var post = chronicle.world.anyPost();
            switch (chance.upTo(9)) {
                case 0, 1 -> handOver(post);
                case 2, 3, 4, 5 -> attest(post);
                case 6 -> rank(post);
                case 7, 8 -> spelling(post);
                default -> life(post);
            }
        }
    }

    private void handOver(Post post) {
        if (chance.in(0.4)) {
            post.handOver();
            return;
        }
        var report = chronicle.report();
        chronicle.introductions.holder(post, report);
        report.states(new EndTenure(post.id, post.holder(), chronicle.date(-3), chance.of(REASONS)));
        if (chance.in(0.2)) {
            commission(post, report);
        }
        post.handOver();
        chronicle.introductions.holder(post, report);
        chronicle.remember(report.states(new Appoint(post.id, post.holder(), chronicle.date(), chance.in(0.1))));
    }

    private void commission(Post post, Report report) {
        var declined = new PersonId("declined-" + post.id + "-" + chronicle.today());
        var commission = new Commission(chronicle.date(-2), Name.NONE, PartyId.NONE, PartialDate.UNKNOWN);
        report.states(new CommissionPerson(post.id, declined, commission));
        report.states(new LapseCommission(post.id, declined, commission, LapseReason.DECLINED, ""));
    }

    private void attest(Post post) {
        var report = chronicle.report();
        chronicle.introductions.holder(post, report);
        chronicle.remember(report.states(new AttestTenure(post.id, post.holder(), chronicle.date(), false)));
    }

    private void rank(Post post) {
        var report = chronicle.report();
        chronicle.introductions.holder(post, report);
        report.states(new ConferRank(post.holder(), Name.english("Colonel General"), chronicle.date()));
    }

    private void spelling(Post post) {
        var report = chronicle.report();
        chronicle.introductions.holder(post, report);
        if (chance.in(0.8)) {
            report.states(new RecordNameVariant(post.holder(), new Name(chance.name(2), "de")));
            return;
        }
        var other = new PersonId("also-" + post.holder());
        report.states(new RegisterPerson(other, new Name(chance.name(2), "de")));
        report.states(new AttestTenure(post.id, other, chronicle.date(), false));
        report.finds(new MergePersons(post.holder(), other, "the same post on the same day"));
    }

    private void life(Post post) {
        var report = chronicle.report();
        chronicle.introductions.holder(post, report);
        report.states(new RecordLifeDates(
                post.holder(), PartialDate.parse("19" + chance.between(20, 59)), PartialDate.UNKNOWN));
    }
}
