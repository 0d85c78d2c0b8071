package org.kurultai.seeds.extract.visit;

import java.util.List;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Locatives;
import org.kurultai.seeds.extract.place.Places;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;

/**
 * Reads the stops of a journey to come, where verbs come last: "the programme will begin on 3 May in Riga", "the delegation will be
 * in Oslo on 4 May".
 */
public final class Stops {

    private static final String RULE = "a stop of a journey";

    private static final int NEAR = 4;

    private final Story story;
    private final Locatives locatives;

    public Stops(Story story) {
        this.story = story;
        this.locatives = new Locatives(story.report().language().order());
    }

    public void read(Scene scene) {
        var sentence = scene.sentence();
        var main = story.main().filter(visit -> visit.isVisit() && visit.isScheduled());
        if (!story.report().language().order().headLast() || sentence.zone() != Zone.BODY || main.isEmpty()
                || scene.dates().size() != 1 || !scene.events().isEmpty()) {
            return;
        }
        sentence.all(Category.CITY).stream().filter(city -> isStop(scene, city)).findFirst()
                .ifPresent(city -> read(scene, main.get(), place(scene, city)));
    }

    /** "KKTC'nin başkenti Lefkoşa'da": the city in the state that is told before it. */
    private Located place(Scene scene, Item city) {
        var place = story.places().ofAnother(scene, city.from(), city.to());
        var owner = scene.sentence().last(Category.STATE, Math.max(0, city.from() - NEAR), city.from());
        return owner == Item.NONE ? place
                : new Located(place.city(), Places.value(owner, Category.STATE), place.span(), RULE);
    }

    /** A city in a form that says where, and at once the verb. */
    private boolean isStop(Scene scene, Item city) {
        var sentence = scene.sentence();
        var behind = city.to();
        while (behind < sentence.size() && (sentence.token(behind).kind() == Token.Kind.SUFFIX
                || sentence.is(behind, Category.TOWN))) {
            behind = Math.max(behind + 1, sentence.item(behind).to());
        }
        return locatives.are(sentence, city.from(), city) && sentence.is(behind, Category.FUTURE)
                && !scene.inHolder(city.from());
    }

    private void read(Scene scene, Draft main, Located place) {
        var zone = scene.sentence().zone();
        var known = story.drafts().stream().filter(Draft::isVisit)
                .filter(visit -> visit.host().equals(place.state())).findFirst();
        var visit = known.orElseGet(() -> story.add(new Draft(EngagementType.VISIT, false, place.span(), zone, RULE)));
        visit.where(place, zone);
        visit.when(story.calendar().of(scene, scene.dates().getFirst()), zone);
        if (known.isEmpty()) {
            List.copyOf(main.persons().values()).forEach(visit::person);
            visit.scheduled(place.span(), zone);
        }
    }
}
