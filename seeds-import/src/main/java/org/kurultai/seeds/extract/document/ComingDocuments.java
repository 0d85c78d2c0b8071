package org.kurultai.seeds.extract.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads documents that are still to be concluded: "a plan will be adopted", "they intend to sign a memorandum". Only in languages in
 * which the place of words tells what a verb is of.
 */
public final class ComingDocuments {

    /** Which end what an active verb is of. */
    private static final Categories ENDS = Categories.of(Category.CLAUSE, Category.SAY, Category.CONCLUDE,
            Category.BUT);

    private final Story story;
    private final EnteredDocuments entered;

    public ComingDocuments(Story story) {
        this.story = story;
        this.entered = new EnteredDocuments(story.report());
    }

    /** Reads a sentence. */
    public void read(Scene scene) {
        var sentence = scene.sentence();
        if (!story.report().language().order().namesUnbent() || sentence.zone() != Zone.BODY
                || sentence.has(Category.CANCEL) || sentence.has(Category.NOT)) {
            return;
        }
        var coming = ComingVerbs.in(sentence, story.report().language().order());
        if (coming.isEmpty()) {
            return;
        }
        var verbs = Stream.concat(coming.stream(), Conclusion.in(sentence).stream()
                .filter(verb -> coming.stream().noneMatch(other -> other.from() == verb.from()))).toList();
        Outcomes.instruments(scene).stream()
                .filter(instrument -> !Outcomes.isDenied(sentence, instrument))
                .forEach(instrument -> verb(sentence, verbs, instrument)
                        .filter(verb -> verb.status().equals(InstrumentFact.EXPECTED)
                                && MereWords.mayTell(sentence, verb, instrument))
                        .ifPresent(verb -> enter(scene, verb, instrument)));
    }

    private void enter(Scene scene, Conclusion verb, Item instrument) {
        engagement(scene).filter(draft -> !SummedDocuments.isKnown(scene.sentence(), draft, instrument))
                .ifPresent(draft -> entered.enter(draft, scene, verb, scene, instrument));
    }

    /** What the sentence, or the one before it, tells to come; else what the report tells of. */
    private Optional<Draft> engagement(Scene scene) {
        var index = scene.sentence().index();
        return toldAsComing(scene)
                .or(() -> index > 0 ? toldAsComing(story.scenes().get(index - 1)) : Optional.empty())
                .or(story::current);
    }

    private Optional<Draft> toldAsComing(Scene scene) {
        var span = scene.sentence().span();
        var told = story.drafts().stream()
                .filter(draft -> draft.isScheduled() && draft.spanOf(Field.TYPE).start() >= span.start()
                        && draft.spanOf(Field.TYPE).end() <= span.end())
                .toList();
        return told.stream().filter(draft -> !draft.isVisit()).reduce((one, next) -> next)
                .or(() -> told.stream().findFirst());
    }

    /** The verb that is of a document: the nearest active one before it or passive one behind it. */
    private static Optional<Conclusion> verb(Sentence sentence, List<Conclusion> verbs, Item instrument) {
        return verbs.stream().filter(verb -> isOf(sentence, verb, instrument))
                .min((one, other) -> gap(one, instrument) - gap(other, instrument));
    }

    private static int gap(Conclusion verb, Item instrument) {
        return verb.from() >= instrument.to() ? verb.from() - instrument.to() : instrument.from() - verb.to();
    }

    private static boolean isOf(Sentence sentence, Conclusion verb, Item instrument) {
        var active = ComingVerbs.isActive(sentence, verb);
        return active ? verb.to() <= instrument.from()
                && !sentence.hasAny(ENDS, verb.to(), instrument.from())
                : instrument.to() <= verb.from()
                        && sentence.first(Category.SAY, instrument.to(), verb.from()) == Item.NONE
                        && Conclusion.in(sentence).stream().noneMatch(other -> other.from() >= instrument.to()
                                && other.to() < verb.from() && !ComingVerbs.isActive(sentence, other));
    }
}
