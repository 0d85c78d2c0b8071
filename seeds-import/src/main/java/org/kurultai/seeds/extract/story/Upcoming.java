package org.kurultai.seeds.extract.story;

import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Aims;
import org.kurultai.seeds.extract.scene.Referred;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether what a sentence tells of is still to be: by its day, where that and the report's are known, else by its verbs. */
public final class Upcoming {

    private static final int NEAR = 6;

    private final Story story;

    public Upcoming(Story story) {
        this.story = story;
    }

    /** Whether a meeting, told of between two places of a sentence, is still to be. */
    public boolean is(Scene scene, EventMention event, int from, int to, Dated date) {
        var sentence = scene.sentence();
        var verb = isVerb(sentence.item(event.at()));
        var byVerb = verb ? Tense.isFutureVerb(sentence, event.at(), from)
                : Tense.isFuture(sentence, event.from(), event.to(), from, to);
        return is(scene, date, from, to, byVerb && !Referred.isOver(sentence, event) || isAgreedUpon(scene, event))
                || date.isNone() && isOnJourney(scene) && isPresentIn(sentence, from, to);
    }

    /** "Reist am Donnerstag nach Riga. Dort nimmt sie am Gipfel teil": in the present, behind a visit that is to come. */
    private boolean isOnJourney(Scene scene) {
        return scene.sentence().index() > 0 && scene.sentence().has(Category.ATTEND)
                && story.current().filter(visit -> visit.isVisit() && visit.isScheduled()
                        && visit.isToldWithin(story.scenes().get(scene.sentence().index() - 1).sentence().span()))
                        .isPresent();
    }

    /** "Agreed on a further meeting in Riga", but not "agreed at a meeting in Riga": one that is but arranged. */
    private boolean isAgreedUpon(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        if (event.relation() == EventMention.Relation.NEXT
                && sentence.item(event.at() - 1).is(Category.CONCLUDE, "adopted")) {
            return true;
        }
        var article = event.relation() != EventMention.Relation.NEXT ? Item.NONE
                : sentence.last(Category.LINK, event.from() - 2, event.at());
        var verb = sentence.item(article.from() - 1);
        return article.is(Category.LINK, "indefinite")
                && (verb.is(Category.AGREED) || sentence.is(verb.from() - 1, Category.AGREED)
                        || order().nounsCapitalized() && !verb.is(Category.PREPOSITION) && !verb.is(Category.IN)
                                && sentence.first(Category.AGREED, event.at(), sentence.size()) != Item.NONE);
    }

    /** Whether an encounter or a visit, told of by some words, is still to be. */
    public boolean is(Scene scene, Item words, Dated date) {
        var sentence = scene.sentence();
        var to = words.is(Category.EVENT) ? sentence.size()
                : Tense.beginOfFuture(sentence, words.to(), sentence.size());
        to = isSubject(scene, words) && isBehindApposition(scene, to) ? sentence.size() : to;
        var occasion = words.is(Category.MEET) ? sentence.first(Category.SINCE, words.to(), to) : Item.NONE;
        to = occasion == Item.NONE ? to : occasion.from();
        var over = order().namesUnbent() && words.is(Category.HELD)
                && !words.is(Category.EVENT) && sentence.zone() == Zone.BODY;
        var byVerb = over ? Tense.isFutureVerb(sentence, words.from(), 0)
                : Tense.isFuture(sentence, words.from(), words.to(), 0, to);
        return is(scene, date, 0, sentence.size(), byVerb && !Aims.areAll(sentence, order()));
    }

    /** "The meeting of A with B, who is, is planned": the words for an encounter before which nobody stands. */
    private static boolean isSubject(Scene scene, Item words) {
        return words.is(Category.MEET) && scene.persons().stream().noneMatch(person -> person.from() < words.from());
    }

    /** "Minister of Energy B, is planned": where a comma but ends what is told of the last who was named. */
    private static boolean isBehindApposition(Scene scene, int comma) {
        return scene.sentence().sign(comma, ',') && scene.sentence().is(comma + 1, Category.FUTURE)
                && scene.persons().stream().anyMatch(person -> person.to() == comma);
    }

    /** Whether a visit is still to be: of a journey that German tells in the present nobody says that it is over. */
    public boolean isVisit(Scene scene, boolean byVerb, Dated date) {
        var order = order();
        var ahead = byVerb && !Aims.areAll(scene.sentence(), order);
        return is(scene, date, 0, scene.sentence().size(), ahead || date.isNone() && order.nounsCapitalized()
                && scene.sentence().all(Category.ARRIVE).stream().noneMatch(verb -> verb.is(Category.ARRIVE, "stay"))
                && Tense.isPresent(scene.sentence(), order, 0, scene.sentence().size()));
    }

    /** Whether what a sentence tells of is still to be, where its verb may say so. */
    public boolean is(Scene scene, boolean byVerb, Dated date) {
        return is(scene, date, 0, scene.sentence().size(), byVerb);
    }

    private boolean is(Scene scene, Dated date, int from, int to, boolean byVerb) {
        var ahead = story.calendar().isAhead(date.when());
        return switch (ahead) {
            case YES -> true;
            case NO -> story.calendar().isToday(date.when())
                    && (byVerb || isPresent(scene, date, from, to) || opensThatDay(scene.sentence(), from, to));
            case UNKNOWN -> byVerb || date.when().isFull() && wasSaidBefore(scene.sentence(), date.when().start())
                    || isPresent(scene, date, from, to)
                    || date.isNone() && isInMonth(scene.sentence()) && isPresentIn(scene.sentence(), from, to)
                    || Tense.isTimetabled(
                            scene.sentence(), order(), from, to);
        };
    }

    /** "Tagt am 3. Mai": what German tells in the present, and with a day of which the page does not say that it is over. */
    private boolean isPresent(Scene scene, Dated date, int from, int to) {
        var order = order();
        return order.nounsCapitalized() && date.when().start().day() > 0
                && Tense.isPresent(scene.sentence(), order, from, to);
    }

    /** "The summit opens on Friday", on a page of that day. */
    private boolean opensThatDay(Sentence sentence, int from, int to) {
        var day = sentence.first(Category.WEEKDAY, from, to);
        return day != Item.NONE && !sentence.has(Category.DAY_OFFSET)
                && (Tense.isTimetabled(sentence, order(), from, to)
                        || Tense.isToldInPresent(sentence, order(), day.from()));
    }

    private boolean isPresentIn(Sentence sentence, int from, int to) {
        return order().nounsCapitalized() && Tense.isPresent(sentence, order(), from, to);
    }

    /** "Im Oktober": a month without a day. */
    private static boolean isInMonth(Sentence sentence) {
        return sentence.all(Category.MONTH).stream().anyMatch(month -> sentence.is(month.from() - 1, Category.IN)
                && (month.to() >= sentence.size() || sentence.token(month.to()).number() <= 0));
    }

    /** "Opens on 3 May 2022, the ministry said on 28 April 2022". */
    private static boolean wasSaidBefore(Sentence sentence, PartialDate start) {
        return sentence.has(Category.SAY) && Dates.in(sentence).stream()
                .filter(DateMention::isFull)
                .anyMatch(said -> start.after(said.start()) == Answer.YES
                        && sentence.last(Category.SAY, said.from() - NEAR, said.from()) != Item.NONE);
    }

    /** Whoever hosts the meeting after the one that was held hosts it later. */
    public boolean isNextInSeries(Scene scene, EventMention event, Dated date) {
        return date.isNone() && event.ordinal() > 1
                && !Tense.wasHeld(scene.sentence(), order(), 0, scene.sentence().size())
                && story.drafts().stream().anyMatch(draft -> !draft.isScheduled()
                        && (draft.isMeeting() || draft.type() == event.type())
                        && draft.ordinal() == event.ordinal() - 1);
    }

    private Language.Order order() {
        return story.report().language().order();
    }

    private static boolean isVerb(Item item) {
        return !item.is(Category.EVENT) && (item.is(Category.GATHER) || item.is(Category.MEET)
                || item.is(Category.RECEIVE) || item.is(Category.HOST) || item.is(Category.CONCLUDE));
    }
}
