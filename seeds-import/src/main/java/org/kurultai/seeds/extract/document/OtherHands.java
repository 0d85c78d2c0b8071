package org.kurultai.seeds.extract.document;

import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Documents that others than those who met adopted, each for itself: "Malta's parliament approved the agreement", "the policy adopted
 * by the European Commission".
 */
final class OtherHands {

    private static final int NEAR = 2;
    private static final int FAR = 10;

    private final Story story;

    OtherHands(Story story) {
        this.story = story;
    }

    /** Whether the sentence says that others adopted, approved or issued a document; what is signed is signed by those of two sides. */
    boolean are(Scene scene, Conclusion verb, Item instrument) {
        var sentence = scene.sentence();
        if (verb.status().equals("signed") || verb.act()) {
            return false;
        }
        var by = sentence.first(Category.BY, verb.to(), verb.to() + NEAR);
        if (by != Item.NONE) {
            var end = Math.min(sentence.size(), by.to() + FAR);
            return isOther(scene, by.to(), ClauseBounds.end(sentence, by.to(), at -> at >= end || cuts(sentence, at)));
        }
        var order = story.report().language().order();
        var subject = Math.min(verb.from(), instrument.from());
        return (subject == verb.from() || order.nounsCapitalized() || order.headLast())
                && isOfState(scene, ClauseBounds.begin(subject, at -> cuts(sentence, at)), subject);
    }

    private boolean isOther(Scene scene, int from, int to) {
        var organization = scene.sentence().first(Category.ORGANIZATION, from, to);
        var own = story.main().map(main -> main.organization()).orElse("");
        return isOfState(scene, from, to) || isNobodyHere(scene, from, to)
                && organization.as(Category.ORGANIZATION).map(Term::value).filter(name -> !name.equals(own))
                        .isPresent();
    }

    /** An institution of one state: a government, or a parliament, of whichever state. */
    private boolean isOfState(Scene scene, int from, int to) {
        var sentence = scene.sentence();
        var states = sentence.between(Category.STATE, from, to).size()
                + sentence.between(Category.NATIONALITY, from, to).size();
        var parliament = sentence.between(Category.PORTFOLIO, from, to).stream()
                .anyMatch(house -> house.is(Category.PORTFOLIO, "parliament"));
        return states <= 1 && isNobodyHere(scene, from, to)
                && (parliament || states == 1
                        && (sentence.first(Category.INSTITUTION, from, to) != Item.NONE || isItself(sentence, to)));
    }

    /** "Malta has ratified". */
    private static boolean isItself(Sentence sentence, int verb) {
        return sentence.is(sentence.is(verb - 1, Category.BE) ? verb - 2 : verb - 1, Category.STATE);
    }

    private static boolean isNobodyHere(Scene scene, int from, int to) {
        var sentence = scene.sentence();
        return sentence.between(Category.HEADS, from, to).isEmpty()
                && sentence.between(Category.EVENT, from, to).isEmpty()
                && sentence.between(Category.SITTING, from, to).isEmpty()
                && sentence.between(Category.DELEGATION, from, to).isEmpty()
                && sentence.between(Category.PRONOUN, from, to).isEmpty()
                && scene.roles().stream().noneMatch(role -> role.from() >= from && role.to() <= to);
    }

    private static boolean cuts(Sentence sentence, int at) {
        return Outcomes.isCut(sentence, at, at + 1) || sentence.is(at, Category.CLAUSE)
                || sentence.is(at, Category.BUT);
    }
}
