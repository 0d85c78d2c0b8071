package org.kurultai.seeds.extract.story;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Where and when a meeting was, or will be, of which two spoke: "they discussed the summit, which will be held in Riga on 3 May"
 * tells of no place and no day of their talks.
 */
public final class ToldOfNamed {

    private static final Set<EngagementType> OF_TWO = EnumSet.of(EngagementType.BILATERAL_TALKS,
            EngagementType.AUDIENCE, EngagementType.CONSULTATION, EngagementType.PHONE_CALL);
    private static final int FAR = 12;
    private static final int NEAR = 8;

    private ToldOfNamed() {}

    /** Whether some words of a sentence are told of a meeting that it names before them, and not of an engagement of two. */
    public static boolean is(Scene scene, Span words, Draft draft) {
        var at = scene.at(words);
        return OF_TWO.contains(draft.type()) && scene.events().stream()
                .filter(event -> event.isMeeting() && event.at() < at && event.at() >= at - FAR)
                .anyMatch(event -> isOf(scene.sentence(), event, at, draft));
    }

    private static boolean isOf(Sentence sentence, EventMention event, int at, Draft draft) {
        if (isToldToColleague(sentence, event)) {
            return true;
        }
        var from = sentence.item(event.at()).to();
        var relative = IntStream.range(from, at).filter(comma -> isBeforeRelative(sentence, comma)).findFirst();
        var clause = relative.orElse(sentence.first(Category.CLAUSE, from, at).from());
        var ahead = !draft.isScheduled()
                && sentence.first(Category.FUTURE, from, clause < 0 ? at : end(sentence, at)) != Item.NONE;
        return ahead || relative.isPresent() && (event.isTelling() || event.type() == EngagementType.SUMMIT);
    }

    /** "Briefed him on the meeting in Riga", "told his colleague of the meeting in Riga": one at which they were not together. */
    public static boolean isToldToColleague(Sentence sentence, EventMention event) {
        var told = sentence.last(Category.SPOKEN, Math.max(0, event.start() - NEAR), event.start());
        return told != Item.NONE
                && (told.is(Category.SPOKEN, "to")
                        || sentence.first(Category.COUNTERPART, told.to(), event.start()) != Item.NONE)
                && IntStream.range(told.to(), event.start()).noneMatch(
                        at -> sentence.is(at, Category.CLAUSE) || sentence.sign(at, '.') || sentence.sign(at, ','));
    }

    /** "The summit, which", "der Gipfel, der". */
    private static boolean isBeforeRelative(Sentence sentence, int comma) {
        var next = sentence.item(comma + 1);
        return sentence.sign(comma, ',')
                && (next.is(Category.CLAUSE) || next.is(Category.PARTICLE) && next.is(Category.LINK));
    }

    private static int end(Sentence sentence, int at) {
        return IntStream.range(at, sentence.size()).filter(sign -> sentence.sign(sign, ',')).findFirst()
                .orElse(sentence.size());
    }
}
