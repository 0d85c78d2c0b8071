package org.kurultai.seeds.historyatstate;

import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceFile;

/** What all files of the registers have in common. */
final class Register {

    /** Whose registers they are: every visit is to it, every mission and every office is one of its own. */
    static final PartyId UNITED_STATES = Territories.state("united-states");

    private static final String PUBLISHER = "Office of the Historian, U.S. Department of State";

    private Register() {}

    /** A dossier of a file; the file's kind and name identify it wherever it lies. */
    static DossierDraft draft(String kind, SourceFile file, String title) {
        return new DossierDraft(new RegisterSource(
                new SourceId("history-at-state/" + kind + "/" + file.stem().replaceAll("[\\s|]+", "-")),
                SourceKind.REGISTER,
                PUBLISHER,
                title,
                "en",
                PartialDate.UNKNOWN,
                ""));
    }

    /** The United States, to be registered. */
    static RegisterState unitedStates() {
        return Territories.register("united-states", "United States");
    }

    /** What an entry that lacks something says. */
    static String required(XmlElement entry, String way) {
        var text = entry.text(way);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("<%s> has no <%s>".formatted(entry.name(), way));
        }
        return text;
    }
}
