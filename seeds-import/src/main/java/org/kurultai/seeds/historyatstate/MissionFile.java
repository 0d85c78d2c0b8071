package org.kurultai.seeds.historyatstate;

import java.util.TreeSet;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceReading;

/**
 * The mission to a country: one post, led by chargés d'affaires, ministers and ambassadors one after the other. Who was
 * accredited to several countries at once stands in the files of all of them.
 */
final class MissionFile {

    private static final String TERRITORY = "contemporary-territory-id";

    private MissionFile() {}

    static SourceReading read(SourceFile file, XmlElement mission) {
        var territory = mission.text("territory-id").isEmpty() ? file.stem() : mission.text("territory-id");
        var draft = Register.draft("mission", file, "Chiefs of mission: " + Territories.words(territory));
        var titles = RoleTitles.beside(file.path());
        draft.entry(mission.place(), mission.line(), mission.column(), entry -> establish(mission, territory, entry));
        for (var part : mission.children()) {
            part.all("chief").forEach(chief -> draft.entry(
                    chief.place(),
                    chief.line(),
                    chief.column(),
                    entry -> new TenureEntry(
                            chief,
                            post(territory),
                            titles.title(Register.required(chief, "role-title-id")),
                            Territories.state(Register.required(chief, TERRITORY)),
                            part.name().equals("other-nominees"))
                            .state(entry)));
        }
        return draft.reading();
    }

    private static void establish(XmlElement mission, String territory, DossierDraft.Entry entry) {
        entry.states("united-states", Register.unitedStates());
        var territories = new TreeSet<String>();
        territories.add(territory);
        mission.children().stream()
                .flatMap(part -> part.all("chief"))
                .map(chief -> chief.text(TERRITORY))
                .filter(id -> !id.isEmpty())
                .forEach(territories::add);
        territories.forEach(id -> entry.states("state-" + id, Territories.register(id, Territories.words(id))));
        var title = Name.english("Chief of Mission, " + Territories.words(territory));
        entry.states("post", new EstablishPost(post(territory), Register.UNITED_STATES, Portfolio.NONE, title, false));
    }

    private static PostId post(String territory) {
        return new PostId("usa-mission-" + territory);
    }
}
