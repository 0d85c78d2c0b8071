package org.kurultai.seeds.extract;

import java.util.Optional;
import org.kurultai.seeds.extract.EventMention.Relation;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;
import org.kurultai.seeds.text.Token;

/** Reads who hosts the next meeting: "the next meeting will be held in Astana in 2026". */
final class NextHosts {

    private final Story story;

    NextHosts(Story story) {
        this.story = story;
    }

    void read(Scene scene) {
        var meeting = story.drafts().stream().filter(NextHosts::isOfSeries).findFirst();
        if (meeting.isEmpty() || story.main().filter(main -> main.isScheduled() && main.when().isFull()).isPresent()) {
            return;
        }
        var sentence = scene.sentence();
        var events = scene.events();
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (event.isMeeting() && (isNext(event, meeting.get())
                    || !isAnother(event, meeting.get()) && isHostedLater(sentence, meeting.get()))) {
                var to = i + 1 == events.size() ? sentence.size() : Math.max(event.to(), events.get(i + 1).start());
                var from = i == 0 ? 0 : events.get(i - 1).at() + 1;
                if (!isHeld(sentence, from, to)) {
                    read(scene, meeting.get(), from, to);
                }
                return;
            }
        }
        if (events.isEmpty() && (isHostedLater(sentence, meeting.get()) || sentence.has(Category.FUTURE)
                && (sentence.has(Category.NEXT) || hasOrdinal(sentence, meeting.get().ordinal() + 1)))) {
            read(scene, meeting.get(), 0, sentence.size());
        }
    }

    /** Some languages have one word for the next meeting and for one in its turn, which may have been held. */
    private static boolean isHeld(Sentence sentence, int from, int to) {
        return sentence.first(Category.HELD, from, to) != Item.NONE
                && sentence.first(Category.FUTURE, from, to) == Item.NONE
                && sentence.first(Category.HOST, from, to) == Item.NONE;
    }

    private static boolean isOfSeries(Draft draft) {
        return !draft.isScheduled() && (draft.isMeeting() || draft.type() == EngagementType.CONSULTATION);
    }

    /** "Next year's meeting will be in Estonia", "Next year Estonia hosts the meeting", "Estonia will host the meeting in 2027". */
    private boolean isHostedLater(Sentence sentence, Draft meeting) {
        if (!sentence.has(Category.HOST)) {
            return sentence.has(Category.FUTURE)
                    && told(sentence, 0, sentence.size()).filter(offset -> offset == 1).isPresent();
        }
        var held = meeting.when().start().year() > 0 ? meeting.when().start().year() : story.calendar().year();
        return told(sentence, 0, sentence.size()).filter(offset -> offset == 1).isPresent()
                || held > 0 && sentence.has(Category.FUTURE) && yearIn(sentence, 0, sentence.size()) > held;
    }

    /** "They agreed to hold the seventh one in Tallinn". */
    private static boolean hasOrdinal(Sentence sentence, int ordinal) {
        return ordinal > 1 && sentence.values(Category.ORDINAL).contains(Integer.toString(ordinal));
    }

    private static boolean isNext(EventMention event, Draft meeting) {
        if (event.special() != meeting.isSpecial()
                || event.type() == EngagementType.SUMMIT && meeting.type() != EngagementType.SUMMIT) {
            return false;
        }
        return event.relation() == Relation.NEXT
                && (event.ordinal() == 0 || meeting.ordinal() == 0 || event.ordinal() == meeting.ordinal() + 1)
                || event.ordinal() > 0 && event.ordinal() == meeting.ordinal() + 1;
    }

    /** A meeting with a number is not the next one after a meeting that has none, but one of a series of its own. */
    private static boolean isAnother(EventMention event, Draft meeting) {
        return event.ordinal() > 0 && meeting.ordinal() == 0 && event.relation() != Relation.NEXT;
    }

    private void read(Scene scene, Draft meeting, int from, int to) {
        var sentence = scene.sentence();
        var place = story.places().in(scene, from, to);
        var host = story.places().host(scene, from, to);
        var told = place.hasCity() || host.isNone() ? place : host;
        if (told.isNone() || told.state().isEmpty()) {
            return;
        }
        meeting.nextHost(new NextHost(told.state(), told.city(), year(scene, from, to)), sentence.span(from, to),
                sentence.zone());
    }

    private int year(Scene scene, int from, int to) {
        var year = yearIn(scene.sentence(), from, to);
        return year > 0 ? year
                : told(scene.sentence(), from, to)
                        .map(offset -> story.calendar().year() == 0 ? 0 : story.calendar().year() + offset).orElse(0);
    }

    private static int yearIn(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            var token = sentence.token(at);
            if (token.kind() == Token.Kind.NUMBER && token.text().length() == 4 && token.number() > 1990
                    && token.number() < 2100) {
                return token.number();
            }
        }
        return 0;
    }

    private static Optional<Integer> told(Sentence sentence, int from, int to) {
        var word = sentence.first(Category.YEAR_OFFSET, from, to);
        return word == Item.NONE ? Optional.empty()
                : word.as(Category.YEAR_OFFSET).map(term -> Integer.parseInt(term.value()));
    }
}
