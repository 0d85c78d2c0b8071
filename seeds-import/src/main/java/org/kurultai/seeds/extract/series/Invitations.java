package org.kurultai.seeds.extract.series;

import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.date.BareYears;
import org.kurultai.seeds.extract.place.Capitals;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads whereto those who met are invited next: "invited the ministers to Oslo next year", "next year Malta invites". */
final class Invitations {

    private static final int NEAR = 4;

    private final Story story;

    Invitations(Story story) {
        this.story = story;
    }

    /** Where the next one will be, by what a sentence says of an invitation; nowhere if it tells of none, or of one to a visit. */
    Located in(Scene scene, Draft meeting) {
        var sentence = scene.sentence();
        var invite = sentence.first(Category.INVITE, 0, sentence.size());
        if (invite == Item.NONE || isVisit(sentence) || isTold(sentence, meeting) || isToAnother(sentence, meeting)) {
            return Located.NONE;
        }
        var whereto = isPast(sentence, invite) ? Located.NONE : whereto(scene, meeting, invite);
        return whereto.isNone() && isForNext(scene, meeting) ? inviting(scene, invite) : whereto;
    }

    /** "Invited the presidents to the summit in Riga", where ministers met: to what is none of their own. */
    private static boolean isToAnother(Sentence sentence, Draft meeting) {
        return meeting.type() != EngagementType.SUMMIT && sentence.all(Category.EVENT).stream()
                .anyMatch(event -> event.is(Category.EVENT, EngagementType.SUMMIT.code())
                        && sentence.last(Category.UNTIL, event.from() - NEAR, event.from()) != Item.NONE);
    }

    private Located whereto(Scene scene, Draft meeting, Item invite) {
        var sentence = scene.sentence();
        var from = invite.is(Category.INVITE, "last") ? 0 : invite.to();
        var bare = invite.is(Category.INVITE, "noun") && !sentence.is(invite.to(), Category.UNTIL);
        if (bare || !isOfColleagues(sentence, from) && !NextHosts.hasOrdinal(sentence, meeting.ordinal() + 1)
                && scene.events().stream().noneMatch(event -> NextHosts.isNext(event, meeting))) {
            return Located.NONE;
        }
        for (var at = from; at < sentence.size(); at++) {
            var place = isWhereto(sentence, at) ? place(scene, at + 1) : Located.NONE;
            if (!place.state().isEmpty() && !place.city().equals(meeting.city())) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** "Next year", "to the next one", "to the fifth one". */
    private static boolean isForNext(Scene scene, Draft meeting) {
        var sentence = scene.sentence();
        return sentence.has(Category.NEXT) || scene.events().stream()
                .anyMatch(event -> event.ordinal() > 1 && event.ordinal() == meeting.ordinal() + 1)
                || BareYears.offset(sentence, 0, sentence.size()).filter(offset -> offset > 0).isPresent();
    }

    /** "Next year Malta invites", but not "they invited Malta": the only state that a sentence names, where nobody else invites. */
    private Located inviting(Scene scene, Item invite) {
        var sentence = scene.sentence();
        var verbSecond = story.report().language().order().nounsCapitalized();
        if (verbSecond && sentence.is(invite.to(), Category.CITY)) {
            return story.places().ofAnother(scene, invite.to(), invite.to() + 1);
        }
        var states = sentence.all(Category.STATE).stream().filter(state -> !scene.inRole(state.from())).toList();
        var told = invite.is(Category.INVITE, "noun") || sentence.has(Category.BE) || sentence.has(Category.CITY)
                || !scene.persons().isEmpty() || !scene.roles().isEmpty();
        if (told || states.size() != 1 || states.getFirst().from() > invite.from() && !verbSecond) {
            return Located.NONE;
        }
        var at = states.getFirst().from();
        return story.places().ofAnother(scene, at, at + 1);
    }

    /** "Lädt für heute zum achten Treffen": the invitation to the meeting itself. */
    private static boolean isTold(Sentence sentence, Draft meeting) {
        var told = meeting.spanOf(Field.TYPE);
        return sentence.has(Category.DAY_OFFSET)
                || sentence.span().start() <= told.start() && told.end() <= sentence.span().end();
    }

    /** "Who had invited them": to the meeting that was held. */
    private static boolean isPast(Sentence sentence, Item invite) {
        return sentence.item(invite.from() - 1).is(Category.BE, "past") || sentence.is(invite.from() - 1, Category.STOP)
                || sentence.is(invite.from() - 1, Category.CLAUSE);
    }

    /** "To Oslo", "nach Oslo", "to meet in Oslo", but not "to a dinner in Oslo". */
    private static boolean isWhereto(Sentence sentence, int at) {
        var before = sentence.item(at - 1);
        return sentence.is(at, Category.UNTIL) || sentence.is(at, Category.IN)
                && (sentence.is(at, Category.ARRIVE) || before.is(Category.GATHER) || before.is(Category.MEET)
                        || before.is(Category.EVENT) || before.is(Category.HOST)
                        || sentence.first(Category.CAPITAL, at, at + NEAR) != Item.NONE);
    }

    /** The place that stands there, behind small words and a word for a town. */
    private Located place(Scene scene, int from) {
        var sentence = scene.sentence();
        var at = from;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.TOWN) || sentence.is(at, Category.NATIONALITY)
                || sentence.is(at, Category.STATE_TITLE)) {
            at++;
        }
        if (sentence.is(at, Category.CAPITAL)) {
            return Capitals.at(scene, sentence.item(at));
        }
        return at < sentence.size() ? story.places().ofAnother(scene, at, at + 1) : Located.NONE;
    }

    private static boolean isVisit(Sentence sentence) {
        return sentence.all(Category.ARRIVE).stream().anyMatch(verb -> !verb.is(Category.PREPOSITION));
    }

    /** Those who met, or a meeting; envoys of others may be invited to this one. */
    private static boolean isOfColleagues(Sentence sentence, int from) {
        return sentence.between(Category.HEADS, from, sentence.size()).stream()
                .anyMatch(heads -> !heads.is(Category.HEADS, "official"))
                || sentence.all(Category.COUNTERPART).stream().anyMatch(one -> one.is(Category.COUNTERPART, "several"))
                || sentence.first(Category.GATHER, from, sentence.size()) != Item.NONE
                || sentence.first(Category.NEXT, from, sentence.size()) != Item.NONE;
    }
}
