package org.kurultai.seeds.extract.meeting;

import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.event.Bodies;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;

/** Reads meetings whose city and day stand in brackets behind who met: "the meetings of the energy ministers (Riga, 3 May 2022)". */
public final class Bracketed {

    private static final String RULE = "a city and a day in brackets";
    private static final int FAR = 12;

    private final Story story;

    public Bracketed(Story story) {
        this.story = story;
    }

    public void read(Scene scene) {
        var main = story.main().filter(Draft::isMeeting);
        if (main.isEmpty()) {
            return;
        }
        for (var role : scene.roles()) {
            if (role.maySeveral() && !role.offices().isEmpty()) {
                Dates.in(scene.sentence()).stream()
                        .filter(date -> date.hasDay() && isBehind(scene, role, date))
                        .findFirst()
                        .ifPresent(date -> add(scene, role, date, main.get()));
            }
        }
    }

    /** "(Riga, 3 May 2022)". */
    private static boolean isBehind(Scene scene, RoleMention role, DateMention date) {
        var sentence = scene.sentence();
        return sentence.sign(role.to(), '(') && date.from() > role.to() + 1 && date.to() <= role.to() + FAR
                && sentence.sign(date.to(), ')');
    }

    private void add(Scene scene, RoleMention role, DateMention date, Draft main) {
        var sentence = scene.sentence();
        var zone = sentence.zone();
        var place = story.places().ofAnother(scene, role.to() + 1, role.to() + 2);
        if (!place.hasCity()) {
            return;
        }
        var when = story.calendar().of(scene, date);
        if (story.drafts().stream().anyMatch(known -> (known.city().isEmpty() || known.city().equals(place.city()))
                && known.when().start().equals(when.when().start()))) {
            return;
        }
        var body = Bodies.name(role.offices().getFirst());
        var span = sentence.span(role.from(), role.to());
        var draft = story.add(new Draft(Bodies.isOfHeads(body) ? EngagementType.SUMMIT : EngagementType.MEETING, false,
                span, zone, RULE));
        draft.body(body, span, zone);
        draft.organization(main.organization(), main.spanOf(Field.ORGANIZATION), zone, RULE);
        draft.where(new Located(place.city(), place.state(), place.span(), RULE), zone);
        draft.when(when, zone);
    }
}
