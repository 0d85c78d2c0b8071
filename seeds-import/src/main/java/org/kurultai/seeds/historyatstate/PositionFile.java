package org.kurultai.seeds.historyatstate;

import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceReading;

/** An office of the Department of State and all who held it, or were to. */
final class PositionFile {

    /** Ranks rather than posts, and the assistant secretaries of the time before each had a field: several at a time. */
    private static final Set<String> COLLEGIAL = Set.of("ambassador-at-large", "career-ambassador",
            "assistant-secretary2");

    private PositionFile() {}

    static SourceReading read(SourceFile file, XmlElement position) {
        var id = position.text("id").isEmpty() ? file.stem() : position.text("id");
        var post = new PostId("usa-" + id);
        var title = position.text("names/singular").isEmpty()
                ? Territories.words(id)
                : position.text("names/singular");
        var draft = Register.draft("position", file, "Principal officers: " + title);
        draft.entry(position.place(), position.line(), position.column(), entry -> establish(post, id, title, entry));
        for (var part : position.children()) {
            part.all("principal").forEach(principal -> draft.entry(
                    principal.place(),
                    principal.line(),
                    principal.column(),
                    entry -> new TenureEntry(
                            principal, post, title, PartyId.NONE, part.name().equals("other-appointees"))
                            .state(entry)));
        }
        return draft.reading();
    }

    private static void establish(PostId post, String id, String title, DossierDraft.Entry entry) {
        entry.states("united-states", Register.unitedStates());
        entry.states(
                "post",
                new EstablishPost(
                        post,
                        Register.UNITED_STATES,
                        Portfolio.NONE,
                        Name.english(title),
                        COLLEGIAL.contains(id)));
    }
}
