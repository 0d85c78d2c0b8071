package org.kurultai.seeds.extract.ceremony;

import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.visit.Journeys;
import org.kurultai.seeds.extract.visit.Stays;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads ceremonies: wreaths, flowers, tributes, openings of houses. */
public final class Tributes {

    private static final String OPENING = "opening";
    private static final int NEAR = 3;
    private static final int FAR = 8;

    private final Story story;

    public Tributes(Story story) {
        this.story = story;
    }

    /** At a meeting somebody may be remembered, which is no ceremony of its own. */
    private boolean isRemembrance(Item words) {
        return words.as(Category.TRIBUTE).orElseThrow().value().equals("tribute")
                && !story.drafts().isEmpty()
                && story.first(EngagementType.CEREMONY).isEmpty();
    }

    /** "The Embassy of Malta was opened", "Malta opened its embassy", "the opening of the embassy took place": the word for it. */
    private Item opening(Scene scene) {
        var sentence = scene.sentence();
        if (Stays.isLongAgo(story, scene) || scene.dates().stream().anyMatch(date -> !date.hasDay())) {
            return Item.NONE;
        }
        return sentence.all(Category.MISSION).stream()
                .filter(word -> isVerb(sentence, word) || word.is(Category.MISSION, "was")
                        || word.is(Category.MISSION, "done") || word.is(Category.MISSION, OPENING))
                .filter(word -> isPassive(scene, word) || isOfHouse(sentence, word) || isBehindHouse(sentence, word))
                .findFirst().orElse(Item.NONE);
    }

    private static boolean isVerb(Sentence sentence, Item word) {
        return word.is(Category.MISSION, "opened")
                || word.is(Category.MISSION, "open") && sentence.is(word.from() - 1, Category.FUTURE);
    }

    private static boolean isPassive(Scene scene, Item opened) {
        var sentence = scene.sentence();
        var be = opened.is(Category.MISSION, "was") ? opened
                : sentence.last(Category.BE, Math.max(0, opened.from() - NEAR), opened.from());
        return be != Item.NONE
                && (be == opened && isDatedOrBySomebody(scene, opened) || opened.is(Category.MISSION, "opened"))
                && sentence.between(Category.MISSION, Math.max(0, be.from() - FAR), be.from()).stream()
                        .anyMatch(house -> house.is(Category.MISSION, ""))
                && sentence.first(Category.CLAUSE, Math.max(0, be.from() - FAR), be.from()) == Item.NONE;
    }

    /** "Was opened on 4 June", "was opened by", but not "the embassy was opened for that reason, he said". */
    private static boolean isDatedOrBySomebody(Scene scene, Item opened) {
        return !scene.dates().isEmpty()
                || scene.sentence().first(Category.BY, opened.to(), scene.sentence().size()) != Item.NONE;
    }

    /** "Opened its embassy", but not "opened a fair at the embassy". */
    private static boolean isOfHouse(Sentence sentence, Item opened) {
        var held = sentence.has(Category.HELD) || sentence.has(Category.ATTEND);
        return (isVerb(sentence, opened) || held)
                && sentence.between(Category.MISSION, opened.to(), opened.to() + FAR).stream()
                        .anyMatch(house -> house.is(Category.MISSION, "")
                                && sentence.between(Category.MISSION, opened.to(), house.from()).stream()
                                        .noneMatch(small -> small.is(Category.MISSION, "at"))
                                && !hasSign(sentence, opened.to(), house.from()));
    }

    /** "Die Botschaft wurde in Riga von A eröffnet", "hat in Riga die Botschaft eröffnet": where the verb comes last. */
    private static boolean isBehindHouse(Sentence sentence, Item opened) {
        var be = sentence.last(Category.BE, 0, opened.from());
        return opened.is(Category.MISSION, "done") && be != Item.NONE
                && IntStream.range(be.to(), opened.from()).noneMatch(at -> sentence.sign(at, ','))
                && sentence.between(Category.MISSION, Math.max(0, be.from() - FAR), opened.from()).stream()
                        .anyMatch(house -> house.is(Category.MISSION, "") && !isWithin(sentence, house));
    }

    /** "In der maltesischen Botschaft". */
    private static boolean isWithin(Sentence sentence, Item house) {
        var before = house.from() - 1;
        while (sentence.is(before, Category.NATIONALITY)
                || sentence.is(before, Category.LINK) && !sentence.is(before, Category.IN)) {
            before--;
        }
        return sentence.is(before, Category.IN);
    }

    /** "Opened its embassy in Riga". */
    private static Located atHouse(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.MISSION).stream()
                .filter(house -> house.is(Category.MISSION, "") && sentence.is(house.to(), Category.IN))
                .map(house -> Journeys.behind(scene, house.to()))
                .findFirst().orElse(Located.NONE);
    }

    /** "The Embassy of Malta", "die maltesische Botschaft": whose house it is, and whoever opens it alone. */
    private static String owner(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.MISSION).stream().filter(house -> house.is(Category.MISSION, ""))
                .map(house -> {
                    var before = sentence.item(house.from() - 1);
                    var behind = sentence.is(house.to(), Category.LINK) ? sentence.item(house.to()).to() : house.to();
                    return before.is(Category.NATIONALITY) ? before : sentence.item(behind);
                })
                .filter(state -> state.is(Category.STATE) || state.is(Category.NATIONALITY))
                .map(Roles::state).findFirst().orElse("");
    }

    private static boolean hasSign(Sentence sentence, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> sentence.token(at).kind() == Token.Kind.SIGN);
    }

    /** Reads a sentence; what tells of nothing else tells who came, when and where too. */
    public void read(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var words = sentence.all(Category.TRIBUTE).stream().filter(word -> !isRemembrance(word)).toList();
        var opened = words.isEmpty() ? opening(scene) : Item.NONE;
        if (words.isEmpty() && opened == Item.NONE) {
            return;
        }
        var first = words.isEmpty() ? opened : words.getFirst();
        var span = sentence.span(first.from(), first.to());
        var alone = story.drafts().isEmpty();
        var known = story.first(EngagementType.CEREMONY);
        var ceremony = known.orElseGet(() -> story.add(new Draft(
                EngagementType.CEREMONY, false, span, sentence.zone(), "a tribute by name")));
        for (var word : words) {
            ceremony.consistsIn(word.as(Category.TRIBUTE).orElseThrow().value(),
                    sentence.span(word.from(), word.to()), sentence.zone());
        }
        if (opened != Item.NONE) {
            ceremony.consistsIn(OPENING, span, sentence.zone());
        }
        if (opened != Item.NONE || first.is(Category.TRIBUTE, OPENING)) {
            ceremony.where(atHouse(scene), sentence.zone());
        }
        if (known.isPresent()) {
            present.stream().filter(person -> story.drafts().size() == 1).forEach(ceremony::person);
            return;
        }
        if (Tense.isFuture(sentence, first.from(), first.to(), 0, sentence.size())) {
            ceremony.scheduled(span, sentence.zone());
        }
        if (alone) {
            present.forEach(ceremony::person);
        }
        if (alone && opened != Item.NONE && present.size() == 1 && present.getFirst().mayRepresentState()
                && present.getFirst().side().isEmpty()) {
            present.getFirst().state(owner(scene));
        }
        if (!alone && (sentence.has(Category.SEQUEL) || sentence.has(Category.DAYS_AGO))) {
            ceremony.when(story.date(scene, first.from()), sentence.zone());
        }
        var place = story.places().in(scene, 0, sentence.size());
        if (place.hasCity()) {
            ceremony.where(place, sentence.zone());
        }
        if (alone || ceremony.isScheduled() || first.is(Category.TRIBUTE, OPENING)
                || opened != Item.NONE) {
            ceremony.when(story.date(scene, first.from()), sentence.zone());
            ceremony.where(place, sentence.zone());
        }
    }
}
