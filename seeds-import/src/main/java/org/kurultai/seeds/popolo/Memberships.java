package org.kurultai.seeds.popolo;

import java.util.Arrays;
import java.util.Locale;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.json.Names;
import org.kurultai.seeds.source.DossierDraft;

/** Who held which post, and who belonged to which organization. */
final class Memberships {

    private final PopoloItem item;
    private final DossierDraft.Entry entry;
    private final String id;
    private final PartialDate from;
    private final PartialDate to;

    private Memberships(PopoloItem item, DossierDraft.Entry entry) {
        this.item = item;
        this.entry = entry;
        this.id = item.text("id").isEmpty() ? "membership" : item.text("id");
        this.from = item.date("start_date");
        this.to = item.date("end_date");
        if (to.before(from).isYes()) {
            throw new IllegalArgumentException("a membership from %s cannot end %s".formatted(from, to));
        }
    }

    static void state(PopoloItem item, DossierDraft.Entry entry) {
        var membership = new Memberships(item, entry);
        if (!item.id("person").isEmpty()) {
            membership.held(new PersonId(item.id("person")));
        } else if (!item.id("member").isEmpty()) {
            membership.belonged(new PartyId(item.id("member")));
        } else {
            throw new IllegalArgumentException(
                    "this membership is nobody's: it has no \"person_id\" and no \"member\"");
        }
    }

    private void held(PersonId person) {
        var post = item.id("post").isEmpty() ? shared() : new PostId(item.id("post"));
        var acting = (item.text("label") + " " + item.text("role")).toLowerCase(Locale.ROOT)
                .matches(".*\\bacting\\b.*");
        if (!from.isUnknown()) {
            entry.states(id + "-start", new Appoint(post, person, from, acting));
        }
        if (!to.isUnknown()) {
            entry.states(id + "-end", new EndTenure(post, person, to, EndReason.UNSTATED));
        }
        if (from.isUnknown() && to.isUnknown()) {
            entry.states(id + "-tenure", new AttestTenure(post, person, PartialDate.UNKNOWN, acting));
        }
    }

    /** The post of all who are in an organization in one role. */
    private PostId shared() {
        var body = organization();
        var role = item.text("role").isEmpty() ? "member" : item.text("role");
        var post = new PostId(body + "/" + role.toLowerCase(Locale.ROOT).replaceAll("[\\s|]+", "-"));
        entry.states(
                id + "-post", new EstablishPost(post, new PartyId(body), Portfolio.NONE, new Name(role, ""), true));
        return post;
    }

    private void belonged(PartyId party) {
        var organization = new PartyId(organization());
        entry.states(id + "-admission", new AdmitParty(organization, party, status(), from));
        if (!to.isUnknown()) {
            entry.states(id + "-withdrawal", new WithdrawFromOrganization(organization, party, to));
        }
    }

    private MembershipStatus status() {
        return Arrays.stream(MembershipStatus.values())
                .filter(status -> Names.of(status).equals(item.text("role").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(MembershipStatus.MEMBER);
    }

    private String organization() {
        var organization = item.id("organization");
        if (organization.isEmpty()) {
            throw new IllegalArgumentException("this membership is in no organization: it has no \"organization_id\"");
        }
        return organization;
    }
}
