package org.kurultai.seeds.extract.visit;

import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whose a visit is of which a sentence but speaks: "A's recent official visit", "the visit of President A", "the visit to Peru by A". */
public final class VisitOwners {

    /** "Recent visit of". */
    private static final int SMALL = 3;
    private static final int FAR = 5;
    private static final Categories WHITHER = Categories.of(Category.UNTIL, Category.IN, Category.STATE_TITLE,
            Category.STATE, Category.CITY, Category.CAPITAL);
    private static final Categories KINDS = Categories.of(Category.ORDINAL, Category.LENGTH, Category.NUMBER,
            Category.AHEAD);

    private VisitOwners() {}

    /** All whom a sentence names but as those whose visit it speaks of. */
    public static Stream<Person> in(Story story, Scene scene) {
        return scene.events().stream().filter(event -> event.type() == EngagementType.VISIT)
                .flatMap(event -> of(story, scene, scene.sentence().item(event.at())).stream())
                .filter(owner -> scene.persons().stream()
                        .flatMap(mention -> story.known(mention, scene.sentence().zone()).stream())
                        .filter(owner::equals).count() == 1);
    }

    /** Who stands right before the words for a visit, or behind their "of" or "by". */
    public static Optional<Person> of(Story story, Scene scene, Item visit) {
        return mention(scene, visit).flatMap(mention -> story.known(mention, scene.sentence().zone()));
    }

    public static Optional<PersonMention> mention(Scene scene, Item visit) {
        return scene.persons().stream().filter(mention -> isBefore(scene.sentence(), mention.to(), visit)
                || isBehind(scene.sentence(), mention.from(), visit)).findFirst();
    }

    /** Whose office stands there. */
    public static Optional<RoleMention> role(Scene scene, Item visit) {
        return scene.roles().stream().filter(role -> role.kind() == RoleMention.Kind.ONE
                && (isBefore(scene.sentence(), role.to(), visit) || isBehind(scene.sentence(), role.from(), visit)))
                .findFirst();
    }

    /** "A's fourth visit", "A's recent official visit". */
    private static boolean isBefore(Sentence sentence, int end, Item visit) {
        var at = end;
        var owned = false;
        while (at < visit.from() && at < end + FAR) {
            var small = sentence.token(at).kind() == Token.Kind.WORD && !sentence.token(at).capitalized()
                    && sentence.item(at) == Item.NONE;
            if (!sentence.token(at).text().equals("'s") && !sentence.isAny(at, KINDS) && !(owned && small)) {
                return false;
            }
            owned |= sentence.token(at).text().equals("'s");
            at++;
        }
        return at == visit.from() && end > 0;
    }

    /** "The visit of A", "the visit by His Majesty A", "the visit to Peru by A". */
    private static boolean isBehind(Sentence sentence, int begin, Item visit) {
        var at = visit.to();
        var of = at > visit.from() && sentence.token(at - 1).text().length() <= SMALL;
        while (at < begin && (sentence.is(at, Category.LINK) || sentence.is(at, Category.BY)
                || sentence.is(at, Category.HONORIFIC) || sentence.is(at, Category.ORDINAL)
                || !of && sentence.isAny(at, WHITHER)
                || sentence.sign(at, ',') && sentence.is(at + 1, Category.BY))) {
            of |= sentence.item(at).is(Category.BY) || sentence.item(at).is(Category.LINK, "of")
                    || sentence.is(at, Category.LINK) && at == visit.to();
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return at == begin && of;
    }
}
