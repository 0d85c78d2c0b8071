package org.kurultai.examples.bench.history;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** Whoever is named for the first time is introduced. */
final class Introductions {

    private final Chronicle chronicle;
    private final Set<Id> known = new HashSet<>();

    Introductions(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void state(PartyId state, Report report) {
        if (known.add(state)) {
            report.states(new RegisterState(state, state.value(), Name.english("Republic of " + state),
                    DateRange.UNKNOWN));
        }
    }

    void organization(Organization organization, Report report) {
        if (known.add(organization.id)) {
            var founded = PartialDate.parse("19" + chronicle.chance.between(45, 90));
            report.states(new FoundOrganization(
                    organization.id, Name.english(chronicle.chance.name(3)), DateRange.UNKNOWN, founded));
            for (var member : organization.members) {
                state(member, report);
                report.states(new AdmitParty(organization.id, member, MembershipStatus.MEMBER,
                        PartialDate.parse("1991")));
            }
        }
    }

    /** The holder of a post, introduced with it. */
    void holder(Post post, Report report) {
        state(post.body, report);
        if (known.add(post.id)) {
            report.states(new EstablishPost(
                    post.id, post.body, post.portfolio, Name.english("Minister for " + post.portfolio), false));
        }
        if (known.add(post.holder())) {
            report.states(new RegisterPerson(post.holder(), Name.english(chronicle.chance.name(2))));
        }
    }

    /** The delegate that comes in a post. */
    Delegate delegate(Post post, Report report) {
        holder(post, report);
        return Delegate.of(post.body, post.holder(), post.id);
    }
}
