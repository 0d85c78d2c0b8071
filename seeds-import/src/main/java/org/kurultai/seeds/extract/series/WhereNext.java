package org.kurultai.seeds.extract.series;

import java.util.Set;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Where the next meeting of a series will be, by what a sentence tells between two places. */
final class WhereNext {

    private final Story story;
    private final Scene scene;
    private final Sentence sentence;
    private final int from;
    private final int to;

    WhereNext(Story story, Scene scene, int from, int to) {
        this.story = story;
        this.scene = scene;
        this.sentence = scene.sentence();
        this.from = from;
        this.to = to;
    }

    /** Where the one after a meeting will be; none if it is not told. */
    Located of(Draft meeting) {
        var there = story.places().in(scene, from, to);
        var place = there.isNone() && from == 0 ? story.places().in(scene, Set.of()) : there;
        var host = story.hosts().host(scene, from, to);
        var held = place.hasCity() && place.city().equals(meeting.city());
        var told = place.hasCity() && !held || host.isNone() ? place : host;
        var inTurn = sentence.has(Category.TURN) ? story.hosts().inTurn(scene) : Located.NONE;
        return !inTurn.isNone() && !told.hasCity() ? inTurn
                : !told.isNone() ? told
                : !takenUp().isNone() ? takenUp()
                : !ofWhom().isNone() ? ofWhom()
                : NextWords.isTravelledTo(sentence) ? story.places().boundFor(scene) : subject();
    }

    /** "To Senegal, where they will gather", "bei Senegal; dort": the place to which that word goes back. */
    private Located takenUp() {
        for (var at = 1; at < sentence.size(); at++) {
            var where = sentence.is(at, Category.THERE) || sentence.is(at, Category.CLAUSE)
                    && sentence.first(Category.GATHER, at, sentence.size()) != Item.NONE;
            var signed = sentence.token(at - 1).kind() == Token.Kind.SIGN;
            var before = signed ? at - 2 : at - 1;
            if (where && before >= 0 && (signed || sentence.item(at).is(Category.CLAUSE, "place"))) {
                return story.places().ofAnother(scene, sentence.item(before).from(), at);
            }
        }
        return Located.NONE;
    }

    /** "Passed the gavel to Banda, in whose country they will meet again". */
    private Located ofWhom() {
        var where = sentence.all(Category.CLAUSE).stream().filter(clause -> clause.is(Category.CLAUSE, "home"))
                .findFirst().orElse(Item.NONE);
        return scene.persons().stream().filter(person -> person.to() <= where.from())
                .reduce((one, next) -> next)
                .flatMap(mention -> story.known(mention, sentence.zone()))
                .filter(person -> !person.state().isEmpty())
                .map(person -> new Located("", person.state(), sentence.span(where.from(), where.to()),
                        "the state of the one of whom it is told"))
                .orElse(Located.NONE);
    }

    /** "Next year: Oslo", "Oslo will see the next one", "Norway gets the 25th meeting": the place that stands first. */
    private Located subject() {
        if (NextWords.isBrief(sentence)) {
            return sentence.tokens().stream().anyMatch(token -> token.is(':') || token.is('–'))
                    ? story.places().named(scene) : Located.NONE;
        }
        var next = sentence.first(Category.NEXT, from, to) == Item.NONE
                ? sentence.first(Category.ORDINAL, from, to) : sentence.first(Category.NEXT, from, to);
        var place = next == Item.NONE ? Located.NONE : story.places().before(scene, next.from());
        return place.isNone() || sentence.is(scene.at(place.span()) - 1, Category.IN)
                || !isGiven(scene.at(place.span()), next.from()) ? Located.NONE : place;
    }

    /** "Will see the next one", "gets the 25th". */
    private boolean isGiven(int place, int next) {
        return sentence.first(Category.FUTURE, place, next) != Item.NONE
                || sentence.first(Category.TURN, place, next) != Item.NONE;
    }
}
