package org.kurultai.seeds.extract.visit;

import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Where somebody was, told before the verb that ends the clause: "ist am Dienstag in Riga beim Parlament zu Gast". */
final class BeforeParticiple {

    private static final int FAR = 14;

    private BeforeParticiple() {}

    /** The place of the clause; behind whom it tells of, unless the words are those for a guest: "in Riga ist A zu Gast". */
    static Located place(Scene scene, Item verb) {
        var sentence = scene.sentence();
        if (isOpening(sentence, verb)) {
            return Journeys.behind(scene, 0);
        }
        for (var at = verb.from() - 1; at >= Math.max(0, verb.from() - FAR)
                && (isOfDate(scene, at) || !Journeys.isEndOfClause(sentence, at))
                && !sentence.is(at, Category.CLAUSE) && (verb.is(Category.GUEST) || !isName(scene, at)); at--) {
            if (sentence.is(at, Category.IN)) {
                return Journeys.behind(scene, at);
            }
            if (isObject(scene, at)) {
                return Journeys.named(scene, at);
            }
        }
        return Located.NONE;
    }

    /** "In Riga ist am 3. Mai Präsident A eingetroffen": where somebody came opens the sentence, before the first part of the verb. */
    private static boolean isOpening(Sentence sentence, Item verb) {
        var first = sentence.first(Category.BE, 0, verb.from());
        return sentence.is(0, Category.IN) && verb.is(Category.ARRIVE, "visit") && !verb.is(Category.ARRIVE, "paid")
                && (sentence.is(first.from() - 1, Category.CITY) || sentence.is(first.from() - 1, Category.STATE))
                && sentence.first(Category.HEAD, 0, first.from()) == Item.NONE;
    }

    /** "Wird Estland am 3. Mai besuchen": the state or the city at once behind the first part of the verb. */
    private static boolean isObject(Scene scene, int at) {
        var sentence = scene.sentence();
        var first = sentence.item(at - 1);
        return (sentence.is(at, Category.CITY) || sentence.is(at, Category.STATE)) && sentence.item(at).from() == at
                && (first.is(Category.FUTURE) || first.is(Category.BE))
                && !sentence.is(sentence.item(at).to(), Category.LINK);
    }

    /** "20. Mai": the sign that makes figures an ordinal ends no clause. */
    private static boolean isOfDate(Scene scene, int at) {
        return scene.dates().stream().anyMatch(date -> at >= date.from() && at < date.to());
    }

    private static boolean isName(Scene scene, int at) {
        return scene.persons().stream()
                .anyMatch(person -> !person.isBare() && at >= person.from() && at < person.to());
    }

    /** "Dass sie Estland besuchen wird": behind the verb but what tells that it is to come. */
    static boolean endsClause(Sentence sentence, Item verb) {
        return Journeys.isEndOfClause(sentence, verb.to()) || sentence.is(verb.to(), Category.FUTURE)
                && Journeys.isEndOfClause(sentence, sentence.item(verb.to()).to());
    }
}
