package org.kurultai.seeds.extract.document;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads signings that are to come on a day of their own: "an agreement will be signed in Riga on 3 May". */
public final class SigningsAhead {

    private static final String RULE = "to be signed that day";

    private final Story story;

    public SigningsAhead(Story story) {
        this.story = story;
    }

    /** Reads a sentence, of which nothing else is told but that something will be signed. */
    public void read(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        if (sentence.zone() != Zone.BODY || sentence.has(Category.MEET) || sentence.has(Category.RECEIVE)
                || sentence.has(Category.GATHER) || sentence.has(Category.CANCEL) || sentence.has(Category.NOT)
                || scene.events().stream().anyMatch(event -> event.type() != EngagementType.SIGNING)) {
            return;
        }
        var words = words(scene);
        if (words == Item.NONE) {
            return;
        }
        var date = story.calendar().in(scene, 0, sentence.size(), words.from());
        if (date.when().start().day() == 0 || story.calendar().isAhead(date.when()) == Answer.NO
                || story.drafts().stream().anyMatch(draft -> isThatDay(draft, date))) {
            return;
        }
        var signing = story.add(new Draft(EngagementType.SIGNING, false, sentence.span(words.from(), words.to()),
                sentence.zone(), RULE));
        signing.when(date, sentence.zone());
        signing.where(story.places().in(scene, 0, sentence.size()), sentence.zone());
        signing.scheduled(sentence.span(words.from(), words.to()), sentence.zone());
        if (Story.areSides(present)) {
            present.forEach(signing::person);
        } else if (story.drafts().size() == 1) {
            states(sentence, words.from()).forEach(state -> state.as(Category.STATE).ifPresent(term -> signing
                    .party(term.value(), sentence.span(state.from(), state.to()), sentence.zone())));
        }
    }

    /** A signing that the report tells of already, or what else is on that day alone: then it is signed there. */
    private static boolean isThatDay(Draft draft, Dated date) {
        var day = date.when().start();
        return draft.type() == EngagementType.SIGNING || draft.when().start().equals(day) && !draft.isVisit()
                || draft.when().start().equals(day) && draft.when().end().equals(date.when().end());
    }

    /** "Is to be signed", "will sign the agreement", "the signing ceremony is planned for": and what. */
    private static Item words(Scene scene) {
        var sentence = scene.sentence();
        var signed = Stream.concat(
                sentence.all(Category.EXPECTED).stream().filter(verb -> verb.is(Category.EXPECTED, "signed")),
                sentence.all(Category.CONCLUDE).stream().filter(verb -> isToBeDone(sentence, verb)))
                .findFirst().orElse(Item.NONE);
        var told = sentence.has(Category.INSTRUMENT) || sentence.has(Category.DOCUMENTS);
        var ceremony = scene.events().stream().filter(event -> event.type() == EngagementType.SIGNING)
                .map(event -> sentence.item(event.at())).findFirst().orElse(Item.NONE);
        return signed != Item.NONE && told ? signed
                : sentence.has(Category.FUTURE) ? ceremony : Item.NONE;
    }

    /** "Wird am 3. Mai unterzeichnet", "werden unterzeichnen": behind a word for what is to come, or with it in one. */
    private static boolean isToBeDone(Sentence sentence, Item verb) {
        var ahead = sentence.last(Category.FUTURE, 0, verb.to());
        return verb.as(Category.CONCLUDE).filter(term -> term.value().equals("signed")).isPresent()
                && ahead != Item.NONE && sentence.first(Category.CLAUSE, ahead.to(), verb.from()) == Item.NONE;
    }

    /** "Malta and Norway will sign": two, and before the verb. */
    private static List<Item> states(Sentence sentence, int to) {
        var states = sentence.between(Category.STATE, 0, to);
        return states.size() == 2 ? states : List.of();
    }
}
