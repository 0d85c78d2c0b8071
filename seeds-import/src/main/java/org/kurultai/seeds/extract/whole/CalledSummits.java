package org.kurultai.seeds.extract.whole;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/** "The council met for its 12th session in Riga. The summit was chaired by": one and the same, once by each word. */
public final class CalledSummits {

    private static final String RULE = "the same, called a summit";

    private final Story story;

    public CalledSummits(Story story) {
        this.story = story;
    }

    public void read() {
        var sessions = story.drafts().stream().filter(draft -> draft.type() == EngagementType.MEETING
                && draft.body().isEmpty() && !draft.organization().isEmpty()).toList();
        for (var session : sessions) {
            var summit = story.drafts().stream()
                    .filter(draft -> draft.type() == EngagementType.SUMMIT && isSame(draft, session)).findFirst();
            if (summit.isPresent()) {
                join(session, summit.get());
            } else if (isCalledSo(session)) {
                session.ofHeads(Zone.BODY);
            }
        }
    }

    private static boolean isSame(Draft summit, Draft session) {
        return summit.organization().equals(session.organization()) && !differ(summit.city(), session.city())
                && !differ(summit.host(), session.host()) && !(summit.ordinal() > 0 && session.ordinal() > 0)
                && !summit.body().equals("foreign ministers") && !areOfOtherDays(summit, session)
                && (summit.isOfHeadline() || session.isOfHeadline()
                        || summit.isScheduled() == session.isScheduled() && arePlacedAlike(summit, session));
    }

    /** In the same place, or one of them but told by its number. */
    private static boolean arePlacedAlike(Draft one, Draft other) {
        return !one.host().isEmpty() && one.host().equals(other.host())
                || isNumberAlone(one) || isNumberAlone(other);
    }

    private static boolean isNumberAlone(Draft draft) {
        return draft.ordinal() > 0 && draft.host().isEmpty() && draft.city().isEmpty() && draft.when().isUnknown();
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static boolean areOfOtherDays(Draft one, Draft other) {
        return !one.when().isUnknown() && !other.when().isUnknown()
                && (one.when().start().after(other.when().end()) == Answer.YES
                        || other.when().start().after(one.when().end()) == Answer.YES);
    }

    /** Tells of the one that was told first all that is told of either. */
    private void join(Draft session, Draft summit) {
        var first = story.drafts().indexOf(session) < story.drafts().indexOf(summit) ? session : summit;
        var other = first == session ? summit : session;
        if (!other.instruments().isEmpty()) {
            return;
        }
        if (first == session) {
            first.ofHeads(Zone.BODY);
        }
        if (other.ordinal() > 0) {
            first.ordinal(other.ordinal(), other.spanOf(Field.ORDINAL), Zone.BODY);
        }
        if (!other.when().isUnknown()) {
            first.when(new Dated(other.when(), other.spanOf(Field.DATE), RULE), Zone.BODY);
        }
        if (!other.host().isEmpty()) {
            first.where(new Located(other.city(), other.host(), other.spanOf(Field.HOST), RULE), Zone.BODY);
        }
        other.persons().values().forEach(first::person);
        if (other.isScheduled() && !other.isOfHeadline()) {
            first.scheduled(other.spanOf(Field.STATUS), Zone.BODY);
        }
        story.drafts().remove(other);
    }

    /** Whether the report calls what it is about so, and tells of no summit besides. */
    private boolean isCalledSo(Draft session) {
        return story.main().filter(main -> main == session).isPresent()
                && story.drafts().stream().noneMatch(draft -> draft.type() == EngagementType.SUMMIT)
                && story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY)
                        .anyMatch(scene -> summit(scene, session).isPresent());
    }

    private static Optional<EventMention> summit(Scene scene, Draft session) {
        return scene.events().size() > 1 ? Optional.empty() : scene.events().stream()
                .filter(event -> event.type() == EngagementType.SUMMIT && event.relation() == Relation.THIS
                        && event.body().isEmpty() && !scene.sentence().has(Category.SITTING)
                        && List.of(0, session.ordinal()).contains(event.ordinal())
                        && List.of("", session.organization()).contains(event.organization())
                        && scene.sentence().last(Category.AHEAD, 0, event.from()) == Item.NONE)
                .findFirst();
    }
}
