package org.kurultai.seeds.historyatstate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kurultai.domain.office.Commission;
import org.kurultai.domain.office.LapseReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.CommissionPerson;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.LapseCommission;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.source.DossierDraft;

/**
 * A tenure as the registers state it: a commission with its date, the first day in charge, the last, each as far as
 * known, and remarks in words. The day of arrival stands for the first in charge where no other is given. Who is listed among
 * the nominees, or is said not to have served, and has no first day, was commissioned or nominated in vain.
 */
final class TenureEntry {

    private static final Pattern ACTING = Pattern.compile("(?i)\\b(?:acting|ad interim|pro tem(?:pore)?)\\b");
    private static final Pattern NEVER_IN_OFFICE = Pattern.compile(
            "(?i)declined appointment|did not serve under|did not take (?:the )?oath|did not proceed to post");

    private final XmlElement entry;
    private final PostId post;
    private final Name title;
    private final PartyId to;
    private final boolean nominee;

    TenureEntry(XmlElement entry, PostId post, String title, PartyId to, boolean nominee) {
        this.entry = entry;
        this.post = post;
        this.title = Name.english(title);
        this.to = to;
        this.nominee = nominee;
    }

    void state(DossierDraft.Entry facts) {
        var id = Register.required(entry, "id");
        var person = PersonFile.id(Register.required(entry, "person-id"));
        var lapse = lapse();
        if (lapse.isPresent()) {
            facts.states(
                    id + "-lapse",
                    new LapseCommission(post, person, commission(), lapse.get(), entry.text("note")),
                    entry.text("ended/note"));
        } else {
            facts.states(id + "-commission", new CommissionPerson(post, person, commission()), entry.text("note"));
            held(facts, id, person);
        }
    }

    private void held(DossierDraft.Entry facts, String id, PersonId person) {
        var from = start();
        var to = date("ended");
        if (to.before(from).isYes()) {
            throw new IllegalArgumentException(
                    "%s is said to have held %s from %s, and to %s".formatted(person, post, from, to));
        }
        if (!from.isUnknown()) {
            facts.states(id + "-start", new Appoint(post, person, from, isActing()), entry.text("started/note"));
        }
        if (!to.isUnknown()) {
            var remark = entry.text("ended/note");
            facts.states(id + "-end", new EndTenure(post, person, to, Remarks.ended(remark)), remark);
        }
        if (from.isUnknown() && to.isUnknown()) {
            facts.states(id + "-tenure", new AttestTenure(post, person, PartialDate.UNKNOWN, isActing()));
        }
    }

    private Optional<LapseReason> lapse() {
        if (!start().isUnknown()) {
            return Optional.empty();
        }
        var note = entry.text("note");
        return nominee || NEVER_IN_OFFICE.matcher(note).find()
                ? Optional.of(Remarks.lapsed(note).orElse(LapseReason.UNSTATED))
                : Optional.empty();
    }

    private PartialDate start() {
        var started = date("started");
        return started.isUnknown() ? date("arrived") : started;
    }

    private Commission commission() {
        return new Commission(date("appointed"), title, to, date("arrived"));
    }

    private PartialDate date(String event) {
        return Remarks.date(entry.text(event + "/date"), entry.text(event + "/note"));
    }

    private boolean isActing() {
        return ACTING.matcher(title.text()).find();
    }
}
