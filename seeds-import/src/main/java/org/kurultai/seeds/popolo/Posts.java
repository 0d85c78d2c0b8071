package org.kurultai.seeds.popolo;

import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.seeds.source.DossierDraft;

/** Posts; one person holds them at a time. */
final class Posts {

    private Posts() {}

    static void state(PopoloItem item, DossierDraft.Entry entry) {
        var body = item.id("organization");
        if (body.isEmpty()) {
            throw new IllegalArgumentException("post \"%s\" is of no organization".formatted(item.id()));
        }
        var title = item.text("label").isEmpty() ? item.required("role") : item.text("label");
        entry.states(item.id() + "-post", new EstablishPost(
                new PostId(item.id()), new PartyId(body), portfolio(item), new Name(title, ""), false));
    }

    /** A role that is one word in lower case names a field, such as {@code interior}; any other is a title in words. */
    private static Portfolio portfolio(PopoloItem item) {
        var role = item.text("role");
        return !item.text("label").isEmpty() && role.matches("[a-z0-9-]+") ? new Portfolio(role) : Portfolio.NONE;
    }
}
