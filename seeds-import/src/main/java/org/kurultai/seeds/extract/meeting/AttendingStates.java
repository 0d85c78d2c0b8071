package org.kurultai.seeds.extract.meeting;

import java.util.Optional;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The states that took part in a meeting without anybody of them being named. */
public final class AttendingStates {

    /** So many engagements one sentence may tell of. */
    private static final int LAST = 4;
    private static final int NEAR = 4;
    /** What begins something else between a list and the verb. */
    private static final Categories FAR = Categories.of(Category.NOT, Category.CLAUSE, Category.SAY, Category.HELD,
            Category.MEET, Category.BE, Category.BUT, Category.MISSING);

    private final Story story;

    public AttendingStates(Story story) {
        this.story = story;
    }

    /** Those whose ministers a sentence names as a body: "the ministers of Chad, Peru and Togo". */
    public void bodies(Scene scene) {
        var meeting = meeting(scene);
        for (var role : scene.roles()) {
            if ((role.kind() == RoleMention.Kind.SEVERAL || role.maySeveral() && role.states().size() > 1)
                    && meeting.isPresent()) {
                var words = scene.sentence().span(role.from(), role.to());
                role.states().forEach(state -> meeting.get().party(state, words, scene.sentence().zone()));
            }
        }
    }

    /** Those that a list says to have come: "delegations from Chad and Peru attended", "Chad and Peru were represented". */
    public void lists(Scene scene) {
        var sentence = scene.sentence();
        meeting(scene).ifPresent(meeting -> {
            for (var at = 0; at < sentence.size(); at++) {
                if (scene.inRole(at)) {
                    continue;
                }
                var list = StateList.of(sentence, at);
                if (!list.states().isEmpty() && !scene.attribution().isNone(at) && !AbsentStates.are(sentence, list)
                        && (areThere(sentence, list) || isBehindBody(scene, list))) {
                    list.states().forEach(
                            state -> meeting.party(Roles.state(state), span(sentence, state), sentence.zone()));
                }
                at = Math.max(at, list.to() - 1);
            }
        });
    }

    /** "Attended by ministers from Chad and Peru as well as Togo as an observer". */
    private static boolean isBehindBody(Scene scene, StateList list) {
        var and = beforeLinks(scene.sentence(), list.from() - 1);
        return scene.sentence().is(and, Category.AND) && scene.sentence().has(Category.ATTEND)
                && scene.roles().stream().anyMatch(role -> role.kind() == RoleMention.Kind.SEVERAL
                        && role.states().size() > 1 && role.to() == scene.sentence().item(and).from());
    }

    private static Span span(Sentence sentence, Item state) {
        return sentence.span(state.from(), state.to());
    }

    private Optional<Draft> meeting(Scene scene) {
        if (story.isOfOtherTime(scene)) {
            return Optional.empty();
        }
        var span = scene.sentence().span();
        return story.drafts().reversed().stream().limit(LAST)
                .filter(draft -> draft.isMeeting() && draft.isToldWithin(span)).findFirst()
                .or(() -> story.drafts().stream().filter(Draft::isMeeting).findFirst()
                        .filter(draft -> draft.isScheduled() || !willMeet(scene.sentence())));
    }

    /** "Will meet": what a sentence tells of is another meeting than one that was held. */
    private static boolean willMeet(Sentence sentence) {
        return sentence.all(Category.FUTURE).stream().anyMatch(verb -> sentence.is(verb.to(), Category.GATHER));
    }

    private static boolean areThere(Sentence sentence, StateList list) {
        var before = beforeLinks(sentence, list.from() - 1);
        var behind = list.to();
        var from = sentence.is(before, Category.FROM);
        if (from && areComing(sentence, sentence.item(before - 1))) {
            return true;
        }
        var who = beforeBodies(sentence, before - 1);
        var ofPeople = (from || sentence.item(before).is(Category.LINK, "of")) && arePeople(sentence.item(who));
        var adjectives = list.states().getFirst().is(Category.NATIONALITY);
        if (adjectives && sentence.is(behind, Category.DELEGATION)) {
            return attend(sentence, sentence.item(behind).to()) || areAnnounced(sentence, list.from());
        }
        if (adjectives) {
            return false;
        }
        return ofPeople && (attend(sentence, behind) || attendFar(sentence, who, behind)
                || areAnnounced(sentence, list.from()))
                || isSubject(sentence, list.from()) && attend(sentence, behind)
                || isAttended(sentence, from ? beforeGuests(sentence, before) : before) || areMembers(sentence, list);
    }

    /** "Attended by high-level guests from". */
    private static int beforeGuests(Sentence sentence, int from) {
        var by = sentence.last(Category.BY, Math.max(0, from - NEAR), from);
        return by == Item.NONE ? from : by.from();
    }

    private static int beforeLinks(Sentence sentence, int from) {
        var at = from;
        while (sentence.is(at, Category.LINK) && !sentence.item(at).is(Category.LINK, "of")
                && !sentence.is(at, Category.FROM) || sentence.is(at, Category.STATE_TITLE)) {
            at--;
        }
        return at;
    }

    /** "The officials of the audit offices of": whose people they are. */
    private static int beforeBodies(Sentence sentence, int from) {
        var at = from;
        while (sentence.is(at, Category.INSTITUTION) || at < from && (sentence.is(at, Category.LINK)
                || sentence.is(at, Category.PORTFOLIO))) {
            at = sentence.item(at).from() - 1;
        }
        return at;
    }

    /** "The participants came from", "delegations are expected from". */
    private static boolean areComing(Sentence sentence, Item verb) {
        var also = sentence.item(verb.from() - 1);
        var who = !arePeople(also) && also.is(Category.STOP) ? sentence.item(also.from() - 1) : also;
        return (verb.is(Category.ARRIVE) || verb.is(Category.FUTURE) || verb.is(Category.EXPECTED)) && arePeople(who);
    }

    /** "Delegations of Chad, Peru, the union's secretariat and an institute took part". */
    private static boolean attendFar(Sentence sentence, int who, int behind) {
        var verb = sentence.first(Category.ATTEND, behind, sentence.size());
        return isSubject(sentence, sentence.item(who).from()) && verb != Item.NONE
                && !sentence.hasAny(FAR, behind, verb.from());
    }

    private static boolean arePeople(Item who) {
        return who.is(Category.DELEGATION) || who.is(Category.VISITORS) || who.is(Category.COUNTERPART)
                || who.is(Category.HEADS) || who.is(Category.ATTEND);
    }

    /** "Attended", "are to attend", "were also represented", "sent": what those do who are told before it. */
    private static boolean attend(Sentence sentence, int behind) {
        for (var at = behind; at < Math.min(sentence.size(), behind + NEAR);) {
            var word = sentence.item(at);
            if (word.is(Category.NOT) || word.is(Category.MISSING) && !word.is(Category.ATTEND)) {
                return false;
            }
            if (word.is(Category.ATTEND) || word.is(Category.REPRESENT)) {
                return !isJoined(sentence, word) && !word.is(Category.ATTEND, "leads")
                        && !sentence.is(word.to(), Category.STATE);
            }
            if (word.is(Category.FUTURE) && ends(sentence, word.to())) {
                return true;
            }
            if (!word.is(Category.BE) && !word.is(Category.FUTURE) && !word.is(Category.STOP)
                    && !sentence.sign(at, ')') && !sentence.sign(at, '–')) {
                return false;
            }
            at = Math.max(at + 1, word.to());
        }
        return false;
    }

    private static boolean ends(Sentence sentence, int at) {
        return at >= sentence.size() || sentence.sign(at, '.') || sentence.sign(at, ',');
    }

    /** "Chad joined the union in 1999". */
    private static boolean isJoined(Sentence sentence, Item verb) {
        var end = Math.min(sentence.size(), verb.to() + NEAR);
        return verb.is(Category.PERSONAL) && (sentence.first(Category.ORGANIZATION, verb.to(), end) != Item.NONE
                || sentence.first(Category.UNION, verb.to(), end) != Item.NONE);
    }

    /** "It was attended by delegations from", "brought together", "among the guests were". */
    private static boolean areAnnounced(Sentence sentence, int list) {
        var verb = sentence.last(Category.ATTEND, 0, list);
        return verb != Item.NONE && sentence.last(Category.NOT, 0, list) == Item.NONE
                && sentence.last(Category.CLAUSE, verb.to(), list) == Item.NONE
                || sentence.last(Category.BE, 0, list) != Item.NONE
                        && sentence.is(sentence.last(Category.BE, 0, list).from() - 1, Category.VISITORS);
    }

    private static boolean isSubject(Sentence sentence, int from) {
        var before = beforeLinks(sentence, from - 1);
        return before < 0 || sentence.sign(before, ',') || sentence.sign(before, ';')
                || sentence.is(before, Category.AND)
                || sentence.is(before, Category.BUT)
                || sentence.is(before, Category.CLAUSE) && sentence.is(before - 1, Category.IN);
    }

    /** "Attended by Chad and Peru", "also represented were Chad and Peru", "as was Chad". */
    private static boolean isAttended(Sentence sentence, int before) {
        var by = sentence.is(before, Category.BY) || sentence.is(before, Category.BE)
                ? sentence.item(before).from() - 1 : before;
        var verb = sentence.item(by);
        var alike = verb.is(Category.ABSENT, "alike") && sentence.first(Category.ATTEND, 0, verb.from()) != Item.NONE;
        return alike || verb.is(Category.ATTEND) && !verb.is(Category.PERSONAL) && !verb.is(Category.ATTEND, "leads")
                && !verb.is(Category.ATTEND, "part")
                || verb.is(Category.REPRESENT) && sentence.is(before, Category.BE);
    }

    /** "The member states – Chad, Peru and Togo – met", "the ministers of the Baltic states (Estonia". */
    private static boolean areMembers(Sentence sentence, StateList list) {
        var sign = list.from() - 1;
        while (sentence.is(sign, Category.STOP)
                || sentence.sign(sign, ',') && !sentence.is(sign - 1, Category.STATES)) {
            sign--;
        }
        var set = "–-—(:,".indexOf(sentence.token(Math.max(0, sign)).text()) >= 0;
        return list.states().size() > 1 && set && isOfMembers(sentence, sign - 1)
                && (sentence.has(Category.ATTEND) || sentence.has(Category.REPRESENT)
                        || sentence.has(Category.GATHER) || sentence.last(Category.HEADS, 0, sign) != Item.NONE);
    }

    /** "The member states", "the member states of the union". */
    private static boolean isOfMembers(Sentence sentence, int at) {
        var of = sentence.is(at, Category.ORGANIZATION) ? beforeLinks(sentence, sentence.item(at).from() - 1) : at;
        return sentence.is(of, Category.STATES)
                || sentence.item(of).is(Category.LINK, "of") && sentence.is(of - 1, Category.STATES);
    }
}
