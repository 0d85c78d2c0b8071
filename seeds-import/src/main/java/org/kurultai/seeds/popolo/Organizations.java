package org.kurultai.seeds.popolo;

import java.util.Arrays;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.json.Names;
import org.kurultai.seeds.source.DossierDraft;

/** States, organizations and institutions. */
final class Organizations {

    private static final String ISO_3166 = "iso-3166-1-alpha-3";

    private Organizations() {}

    static void state(PopoloItem item, DossierDraft.Entry entry) {
        var party = new PartyId(item.id());
        var name = item.name();
        var used = item.others()
                .filter(other -> other.name().equals(name))
                .map(PopoloItem.Other::used)
                .findFirst()
                .orElse(DateRange.UNKNOWN);
        var id = item.id() + "-organization";
        if (item.text("classification").equals("state")) {
            entry.states(id, new RegisterState(party, item.identifier(ISO_3166), name, used));
        } else if (!item.id("parent").isEmpty()) {
            entry.states(id, new RegisterInstitution(party, new PartyId(item.id("parent")), kind(item), name));
        } else if (!item.text("classification").isEmpty()) {
            entry.states(id, new FoundOrganization(party, name, used, item.date("founding_date")));
        } else if (!name.isNone()) {
            entry.states(id, new RecordPartyName(party, name, used));
        }
        item.others()
                .filter(other -> !other.name().equals(name))
                .forEach(other -> entry.states(
                        item.id() + "-name", new RecordPartyName(party, other.name(), other.used())));
    }

    private static InstitutionKind kind(PopoloItem item) {
        return Arrays.stream(InstitutionKind.values())
                .filter(kind -> Names.of(kind).equals(item.text("classification")))
                .findFirst()
                .orElse(InstitutionKind.OTHER);
    }
}
