package org.kurultai.seeds.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Finds the words of a sentence that name engagements, with their ordinal, their organization and their body. */
public final class Events {

    private static final int NEAR = 2;
    private static final int FAR_LEFT = 12;
    private static final Term SITTING = new Term(Category.EVENT, EngagementType.MEETING.code());

    private final Sentence sentence;
    private final List<RoleMention> roles;
    private final List<DateMention> dates;
    private final boolean headLast;
    private final OfTwo ofTwo;
    private final EventExtent extent;
    private final EventOrdinals ordinals;
    private final Conveners conveners;

    private Events(Sentence sentence, List<RoleMention> roles, List<DateMention> dates, boolean headLast) {
        this.sentence = sentence;
        this.headLast = headLast;
        this.ofTwo = new OfTwo(sentence, headLast);
        this.roles = roles;
        this.dates = dates;
        extent = new EventExtent(sentence);
        ordinals = new EventOrdinals(sentence, dates, headLast);
        conveners = new Conveners(sentence, roles, dates, extent, headLast);
    }

    public static List<EventMention> in(Sentence sentence, List<RoleMention> roles, List<DateMention> dates,
            boolean headLast) {
        var events = new Events(sentence, roles, dates, headLast);
        var found = sentence.all(Category.EVENT).stream().map(events::mention).collect(Collectors.toList());
        found.removeIf(events::isSubjectOfDocument);
        events.addSittings(found);
        for (var i = found.size() - 1; i > 0; i--) {
            if (events.isKindOf(found.get(i - 1), found.get(i))) {
                found.remove(i - 1);
            } else if (events.isGloss(found.get(i))) {
                found.remove(i);
            } else if (events.isRoundOf(found.get(i - 1), found.get(i))) {
                found.set(i - 1, found.get(i - 1).as(found.get(i).type()));
                found.remove(i);
            } else if (events.isSessionOf(found.get(i - 1), found.get(i))) {
                found.set(i - 1, found.get(i - 1).ofBody(found.get(i)));
                found.remove(i);
            } else if (events.isOwnedBy(found.get(i), found.get(i - 1))) {
                found.set(i - 1, found.get(i).as(found.get(i - 1).type()));
                found.remove(i);
            }
        }
        return found;
    }

    /** "The 12th joint commission convened": it is not the commission that is counted, but its sittings. */
    private void addSittings(List<EventMention> found) {
        for (var body : sentence.all(Category.SITTING)) {
            if (holds(found, body)) {
                continue;
            }
            var from = extent.left(body.from());
            var ordinal = ordinals.before(body.from(), from);
            var named = found.stream().anyMatch(event -> body.from() >= event.from() && body.from() < event.to());
            if ((ordinal != Item.NONE
                    || !named && (isComing(body) || isSettled(body) || conveners.convenes(body, from)))
                    && !body.is(Category.EVENT)
                    && found.stream().noneMatch(event -> event.ordinalAt() >= 0 && event.ordinalAt() == ordinal.from()
                            || event.at() >= body.from() && event.at() <= extent.right(body.to()))) {
                found.add(mention(body));
            }
        }
        if (found.isEmpty()) {
            conveners.gathered().map(this::mention).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(EventMention::at));
    }

    /** "A memorandum on political consultations": what a document is about. */
    private boolean isSubjectOfDocument(EventMention event) {
        var document = sentence.last(Category.INSTRUMENT, Math.max(0, event.at() - FAR_LEFT), event.at());
        return document != Item.NONE && isOfTitle(document, event) || document != Item.NONE && event.ordinal() == 0
                && (event.type() == EngagementType.CONSULTATION || event.type() == EngagementType.BILATERAL_TALKS)
                && sentence.has(Category.CONCLUDE)
                && IntStream.range(document.to(), event.at()).allMatch(this::isOfTitle)
                && IntStream.range(document.to(), event.at()).anyMatch(this::isAbout);
    }

    /** "Adopted the Joint Statement on Rivers to the 29th Conference of the Parties": to whom it is addressed. */
    private boolean isOfTitle(Item document, EventMention event) {
        return event.ordinal() > 0 && sentence.token(document.to() - 1).capitalized()
                && sentence.token(event.at()).capitalized() && sentence.has(Category.CONCLUDE)
                && IntStream.range(document.to(), event.ordinalAt()).allMatch(this::isOfTitle)
                && sentence.last(Category.UNTIL, event.ordinalAt() - 2, event.ordinalAt()) != Item.NONE;
    }

    /** "On", "sur", "о", "за": but not "of". */
    private boolean isAbout(int at) {
        var small = !sentence.item(at).is(Category.LINK, "of") && sentence.token(at).text().length() < NEAR;
        return sentence.is(at, Category.ABOUT) || sentence.is(at, Category.PREPOSITION) || small;
    }

    private boolean isOfTitle(int at) {
        return sentence.token(at).kind() == Token.Kind.WORD && !sentence.is(at, Category.CONCLUDE)
                && !sentence.is(at, Category.DURING) && !sentence.is(at, Category.CLAUSE)
                && !sentence.is(at, Category.HELD) && !sentence.is(at, Category.AND);
    }

    /** "The Council of Heads of State on 3 May in Riga": the body, with when and where behind it. */
    private boolean isSettled(Item body) {
        var to = extent.right(body.to()) + 1;
        return dates.stream().anyMatch(date -> date.hasDay() && date.from() >= body.to() && date.from() <= to
                && sentence.is(date.to(), Category.IN) && sentence.is(date.to() + 1, Category.CITY));
    }

    /** "To host the next joint commission": the body, for its sitting. */
    private boolean isComing(Item body) {
        var before = sentence.item(body.from() - 1);
        var next = before.is(Category.NEXT) ? before : sentence.item(body.from() - 2);
        return next.is(Category.NEXT) && (sentence.has(Category.HOST) || sentence.has(Category.FUTURE));
    }

    /** "The Council of Ministers of the forum held its 23rd meeting": the meeting is of that body, and of its organization. */
    private boolean holds(List<EventMention> found, Item body) {
        var to = extent.right(body.to());
        var verb = sentence.first(Category.HELD, to, to + NEAR);
        for (var i = 0; i < found.size() && verb != Item.NONE; i++) {
            var meeting = found.get(i);
            if (meeting.organization().isEmpty() && meeting.isMeeting()
                    && meeting.start() >= verb.to() && meeting.start() <= verb.to() + NEAR) {
                found.set(i, meeting.of(mention(body)));
                return true;
            }
        }
        return false;
    }

    /** "The trilateral Nordic Council summit": one engagement by two words, with nothing between them but whose it is. */
    private boolean isKindOf(EventMention kind, EventMention event) {
        var next = sentence.item(kind.at()).to();
        var whose = event.organizationAt() == next || sentence.is(next, Category.PORTFOLIO)
                && sentence.token(kind.at()).capitalized() && sentence.token(event.at()).capitalized();
        return !headLast && kind.ordinal() == 0 && kind.isMeeting() && event.isMeeting() && event.at() > next
                && whose && sentence.item(next).to() == event.at();
    }

    /** "The 7th meeting of the Council of Ministers (Ministerial Council)": alone in brackets, the same by another name. */
    private boolean isGloss(EventMention event) {
        return event.ordinal() == 0 && sentence.sign(event.from() - 1, '(') && sentence.sign(event.to(), ')');
    }

    /** "The second round of political consultations", "the next round of talks": one engagement by two words. */
    private boolean isRoundOf(EventMention round, EventMention consultations) {
        var next = sentence.item(round.at()).to();
        var consulted = consultations.type() == EngagementType.CONSULTATION;
        return (round.ordinal() > 0 && consulted || round.relation() == Relation.NEXT
                && (consulted || consultations.type() == EngagementType.BILATERAL_TALKS))
                && (sentence.is(next, Category.LINK)
                        ? consultations.at() <= next + 2 || areStates(next + 1, consultations.at())
                        : ofTwo.isGenitive(consultations.at()) && ofTwo.isOfTwo(next, consultations.at()));
    }

    /** "The 12th session of the Ministerial Council", "the 4th meeting of the energy forum", "das nächste Treffen des Ministerrats". */
    private boolean isSessionOf(EventMention session, EventMention body) {
        var next = sentence.item(session.at()).to();
        return !headLast && session.type() == EngagementType.MEETING && body.type() == EngagementType.MEETING
                && (session.organization().isEmpty() || session.relation() == Relation.NEXT)
                && session.body().isEmpty() && body.ordinal() == 0
                && sentence.item(next).is(Category.LINK, "of") && body.at() > next
                && (session.relation() == Relation.NEXT || !sentence.token(session.at()).capitalized())
                && (body.at() <= owner(next + 1) + 1 && sentence.token(body.at()).capitalized()
                        || session.ordinal() > 0 && body.at() <= next + NEAR + 2
                                && sentence.is(body.at(), Category.UNION)
                                && !sentence.token(body.at()).capitalized());
    }

    /** "Of the OTS council": behind the organization whose it is, if that stands there, in one word with it or not. */
    private int owner(int at) {
        var behind = sentence.is(at, Category.ORGANIZATION) ? sentence.item(at).to() : at;
        return behind > at && behind < sentence.size() && sentence.token(behind).hyphen() ? behind + 1 : behind;
    }

    /** "Məsləhətləşmələrin səkkizinci raundu": where what is owned follows. */
    private boolean isOwnedBy(EventMention round, EventMention consultations) {
        return headLast && round.ordinal() > 0 && round.isMeeting() && consultations.ordinal() == 0
                && consultations.type() == EngagementType.CONSULTATION
                && sentence.item(consultations.at()).to() == round.ordinalAt();
    }

    /** "Of the Franco-Spanish". */
    private boolean areStates(int from, int to) {
        for (var at = from; at < to; at++) {
            if (!sentence.is(at, Category.NATIONALITY) && !sentence.is(at, Category.STATE)
                    && !sentence.token(at).hyphen() && !sentence.is(at, Category.LINK)
                    && sentence.token(at).kind() != Token.Kind.SUFFIX && sentence.token(at).capitalized()) {
                return false;
            }
        }
        return to - from < FAR_LEFT;
    }

    private EventMention mention(Item event) {
        var term = event.as(Category.EVENT).orElse(SITTING);
        var from = extent.left(event.from());
        var right = extent.right(event.to());
        var to = isBodyOf(event, right) ? extent.right(sentence.item(right).to()) : right;
        var ordinal = ordinals.of(event, from, to, term == SITTING);
        var number = ordinal == Item.NONE ? Occasions.numberBehind(sentence, event) : Occasions.number(ordinal);
        var organization = organization(event, from, to);
        var sitting = term == SITTING ? event : ofTwo.body(event, to);
        var convened = term == SITTING && number == 0 || sitting != event && sitting != Item.NONE;
        var byWord = event.as(Category.ORGANIZATION).map(word -> word.value()).orElse("");
        var told = body(event, from, to);
        var nameless = convened && byWord.isEmpty() && told.isEmpty();
        var body = nameless ? words(sitting) : told;
        var named = EngagementType.of(term.kind());
        var type = isOfTheTwo(event) ? EngagementType.BILATERAL_TALKS
                : named == EngagementType.SUMMIT && Bodies.isOfMinisters(body) ? EngagementType.MEETING : named;
        var ofSummit = type == EngagementType.MEETING
                && (isOfSummit(event, to) || sentence.between(Category.SITTING, from, to).stream()
                        .anyMatch(council -> council.is(Category.SITTING, EngagementType.SUMMIT.code())));
        var ofHeads = ofSummit || Bodies.isOfHeads(body) && type == EngagementType.MEETING;
        return new EventMention(
                event.from(),
                from,
                to,
                ofHeads ? EngagementType.SUMMIT : type,
                number,
                ordinal != Item.NONE ? ordinal.from() : number > 0 ? event.from() : -1,
                organization == Item.NONE ? byWord : organization.as(Category.ORGANIZATION).orElseThrow().value(),
                organization == Item.NONE ? (byWord.isEmpty() ? -1 : event.from()) : organization.from(),
                body.isEmpty() && !term.detail().isEmpty() ? term.detail() + " ministers" : body,
                !sentence.between(Category.SPECIAL, from, event.to()).isEmpty(),
                relation(ordinal == Item.NONE ? from : Math.min(from, ordinal.from() - 2), event.to()),
                convened ? List.of() : between(event, to));
    }

    /** "A session of the council at summit level", "the 15th session of the Islamic Summit". */
    private boolean isOfSummit(Item event, int to) {
        var level = sentence.first(Category.OCCASION, event.to(), Math.min(sentence.size(), to + 4));
        var next = sentence.item(event.to());
        var of = next.is(Category.LINK, "of") ? sentence.first(Category.EVENT, next.to(), next.to() + 3) : Item.NONE;
        return level.is(Category.OCCASION, "summit")
                || of.is(Category.ORGANIZATION) && of.as(Category.EVENT).orElseThrow().kind().equals("summit");
    }

    /** "The 23rd session of the Conference of Heads of State": whose name has a word for a meeting. */
    private boolean isBodyOf(Item event, int at) {
        var body = sentence.item(at);
        return body.is(Category.UNION) && body.is(Category.EVENT) && body.from() == at && at > event.to()
                && sentence.is(at - 1, Category.LINK) && sentence.token(at).capitalized();
    }

    /** "The second meeting of the two", "the meeting of the two leaders": what two hold are talks. */
    private boolean isOfTheTwo(Item event) {
        var both = sentence.item(sentence.item(event.to()).to());
        if (sentence.is(event.to(), Category.LINK) && both.from() == event.to() + 1
                && both.is(Category.PRONOUN, "persons")) {
            return both.to() >= sentence.size() || !sentence.token(both.to()).capitalized()
                    || sentence.is(both.to(), Category.HEADS);
        }
        var two = sentence.item(event.to() + 2);
        var next = two.to();
        return sentence.item(event.to()).is(Category.LINK, "of") && sentence.is(event.to() + 1, Category.LINK)
                && two.is(Category.NUMBER, "2")
                && (next >= sentence.size() || sentence.token(next).kind() == Token.Kind.SIGN
                        || sentence.is(next, Category.IN) || sentence.is(next, Category.DURING)
                        || sentence.is(next, Category.SINCE) || sentence.is(next, Category.HEADS));
    }

    /** The words for a body: "joint commission". */
    private String words(Item body) {
        return sentence.tokens().subList(body.from(), body.to()).stream().map(Token::fold)
                .collect(Collectors.joining(" "));
    }

    private Item organization(Item event, int from, int to) {
        return organizations(event.to(), to).findFirst().orElseGet(
                () -> organizations(from, event.from()).reduce((first, last) -> last).orElse(Item.NONE));
    }

    /** Not those of which somebody is an officer, nor parts of the world beside another side. */
    private Stream<Item> organizations(int from, int to) {
        return sentence.between(Category.ORGANIZATION, from, to).stream()
                .filter(item -> !Regions.isSide(sentence, item) && !isTopic(item))
                .filter(item -> roles.stream().noneMatch(role -> isOfOne(role)
                        && item.from() >= role.from() && item.to() <= role.to()));
    }

    /** "A, Leiter der Vertretung": a word that may be for several who hold an office, behind a name and a comma. */
    private boolean isOfOne(RoleMention role) {
        var name = role.from() - 2;
        return role.kind() == RoleMention.Kind.ONE || role.kind() == RoleMention.Kind.EITHER
                && sentence.sign(name + 1, ',') && name > 0 && sentence.item(name) == Item.NONE
                && sentence.item(name - 1) == Item.NONE && sentence.token(name).capitalized()
                && sentence.token(name - 1).capitalized();
    }

    /** "The forum on ASEAN": what it is about. */
    private boolean isTopic(Item organization) {
        return sentence.is(organization.from() - 1, Category.ABOUT)
                && sentence.is(organization.from() - 2, Category.EVENT);
    }

    /** Who is told behind its word, else next before it: "the tourism ministers and the third meeting of energy ministers". */
    private String body(Item event, int from, int to) {
        var who = roles.stream()
                .filter(role -> role.maySeveral() && !isOfOne(role) && role.from() >= from - 1 && role.from() < to
                        && !role.offices().isEmpty())
                .toList();
        return who.stream().filter(role -> role.from() > event.from()).findFirst()
                .or(() -> who.stream().reduce((one, next) -> next))
                .map(role -> isOfAgencies(role) ? "heads of agencies" : Bodies.name(role.offices().getFirst()))
                .orElse("");
    }

    /** "Heads of member states' ministries and agencies": it is not the states that they head. */
    private boolean isOfAgencies(RoleMention role) {
        var at = role.to();
        while (at < sentence.size() && (sentence.is(at, Category.STATES) || sentence.is(at, Category.STOP)
                || sentence.token(at).kind() != Token.Kind.WORD)) {
            at++;
        }
        return sentence.is(at, Category.INSTITUTION) && sentence.last(Category.LINK, role.to(), at) == Item.NONE
                && sentence.last(Category.AND, role.to(), at) == Item.NONE;
    }

    private Relation relation(int from, int to) {
        var next = sentence.between(Category.NEXT, from, to).stream().filter(words -> !isAfter(words)).toList();
        if (!next.isEmpty()) {
            return isHeldInTurn(next) ? Relation.THIS : Relation.NEXT;
        }
        return sentence.between(Category.PREVIOUS, from, to).isEmpty() ? Relation.THIS : Relation.PREVIOUS;
    }

    /** "Following their 22nd meeting", "following talks": after it, where "the following meeting" is the next. */
    private boolean isAfter(Item words) {
        return words.is(Category.DURING, "after")
                && (sentence.is(words.to(), Category.LINK) || sentence.is(words.to(), Category.MATTER)
                        || !sentence.is(words.from() - 1, Category.LINK)
                                && !sentence.is(words.from() - 1, Category.STOP));
    }

    /** Some languages have one word for the next meeting and for a regular one, which may have been held. */
    private boolean isHeldInTurn(List<Item> next) {
        return (sentence.has(Category.HELD) || sentence.has(Category.GATHER) || sentence.has(Category.ATTEND)
                || headLast && sentence.has(Category.HOST))
                && !sentence.has(Category.FUTURE) && next.stream()
                        .allMatch(words -> words.as(Category.NEXT).filter(term -> term.value().equals("turn"))
                                .isPresent());
    }

    /** The states that a meeting is between, or, where it is of two and of no organization, that it is of. */
    private List<String> between(Item event, int to) {
        var start = sentence.first(Category.BETWEEN, event.to(), event.to() + 4);
        if (start != Item.NONE) {
            return ofTwo.states(start.to(), start.to() + 40);
        }
        var of = ofTwo.states(event.to(), Math.max(to, ofTwo.endOfStates(event.to())));
        return of.size() > 1 ? of : List.of();
    }
}
