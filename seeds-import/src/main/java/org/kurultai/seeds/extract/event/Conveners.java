package org.kurultai.seeds.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Bodies and organizations of which a sentence says no more than that they met. */
final class Conveners {

    private static final int NEAR = 2;
    private static final int FAR = 14;
    private static final int SMALL = 4;
    private static final Categories WHERE_AND_WHEN = Categories.of(
            Category.IN, Category.CITY, Category.STATE, Category.NATIONALITY, Category.CAPITAL, Category.MONTH,
            Category.WEEKDAY, Category.DAY_OFFSET, Category.WEEK_OFFSET, Category.YEAR_OFFSET, Category.ORDINAL,
            Category.NUMBER, Category.LINK, Category.BE, Category.FUTURE, Category.STOP, Category.MATTER,
            Category.PRONOUN);
    private static final Categories OTHERS = Categories.of(
            Category.HEAD, Category.HEADS, Category.COUNTERPART, Category.CLAUSE, Category.INSTRUMENT,
            Category.CONCLUDE, Category.ORGANIZATION, Category.NOT, Category.PORTFOLIO, Category.WITH,
            Category.BETWEEN);

    private final Sentence sentence;
    private final List<RoleMention> roles;
    private final List<DateMention> dates;
    private final EventExtent extent;
    private final boolean headLast;

    Conveners(Sentence sentence, List<RoleMention> roles, List<DateMention> dates, EventExtent extent,
            boolean headLast) {
        this.sentence = sentence;
        this.roles = roles;
        this.dates = dates;
        this.extent = extent;
        this.headLast = headLast;
    }

    /** "The Council of Transport Ministers convened": a body of more than one state, of which it is said that it met. */
    boolean convenes(Item body, int from) {
        var to = extent.right(body.to());
        while (sentence.sign(to, ',') || sentence.is(to, Category.LINK) || sentence.is(to, Category.STATE)
                || sentence.is(to, Category.AND) || sentence.is(to, Category.CLAUSE)
                || sentence.is(to, Category.BETWEEN) || bindsStates(to)) {
            to++;
        }
        var verb = behindAside(extent.right(body.to()), behindAuxiliaries(to));
        var chaired = sentence.item(sentence.is(from - 1, Category.LINK) ? from - 2 : from - 1);
        return (chaired.is(Category.ATTEND, "chair") && !dates.isEmpty() || tellsMeeting(verb)
                || isPlaced() && isSubject(from, to) || isAttended(body)
                || !headLast && (isToBe(to) || isHosted(from) || isSubmittedTo(body, to)))
                && !verb.is(Category.EVENT)
                && (!sentence.between(Category.ORGANIZATION, from, to).isEmpty()
                        || !sentence.between(Category.INTERNATIONAL, from, to).isEmpty()
                        || isOfSeveral(from, to)
                        || Unions.in(sentence, body.to(), to) != Unions.NONE);
    }

    /** "Is due in Baku", "will open on 3 May": behind what is ahead stands where or when. */
    private boolean isToBe(int at) {
        var verb = behindAuxiliaries(at);
        var begins = sentence.is(verb, Category.BEGIN) || sentence.is(verb, Category.CLOSE);
        var small = begins ? sentence.item(verb).to() : verb;
        var told = sentence.is(small - 1, Category.IN);
        return verb > at && IntStream.range(at, verb).anyMatch(word -> sentence.is(word, Category.FUTURE))
                && (told || sentence.is(small, Category.IN) || sentence.is(small, Category.FROM)
                        || sentence.is(small, Category.LINK))
                && isWhereOrWhen(told ? small : small + 1);
    }

    private boolean isWhereOrWhen(int at) {
        return sentence.is(at, Category.CITY) || dates.stream().anyMatch(date -> date.from() == at);
    }

    /** "The draft will be submitted to the Council of Heads of Government in May": what is to be laid before it, when it meets. */
    private boolean isSubmittedTo(Item body, int to) {
        var small = sentence.last(Category.UNTIL, body.from() - 2 * NEAR, body.from());
        return small != Item.NONE && sentence.first(Category.HEADS, body.to(), to) != Item.NONE
                && sentence.first(Category.FUTURE, small.from() - FAR, small.from()) != Item.NONE
                && sentence.first(Category.ARRIVE, 0, small.from()) == Item.NONE
                && (sentence.is(to, Category.IN) && sentence.is(to + 1, Category.MONTH)
                        || IntStream.rangeClosed(to - NEAR, to + 1).anyMatch(this::isWhereOrWhen));
    }

    /** "Baku will host the Council of Ministers", "the venue of the Council of Ministers". */
    private boolean isHosted(int from) {
        var at = from - 1;
        while (sentence.is(at, Category.LINK)) {
            at--;
        }
        return sentence.is(at, Category.HOST);
    }

    /** "The Poland–Chad commission": between two states. */
    private boolean bindsStates(int at) {
        return (sentence.sign(at, '–') || sentence.sign(at, '-')) && sentence.is(at - 1, Category.STATE)
                && sentence.is(at + 1, Category.STATE);
    }

    /** "At the Council of transport ministers on Monday in Luxembourg", "took part in the Council": where somebody was. */
    private boolean isAttended(Item body) {
        var start = body.from();
        while (start > 0 && (sentence.is(start - 1, Category.ORGANIZATION) || sentence.token(start - 1).hyphen())) {
            start--;
        }
        var small = sentence.is(start - 1, Category.LINK) && !sentence.is(start - 1, Category.STAY);
        var at = small ? start - 2 : start - 1;
        var during = sentence.item(at);
        return isInCity() && (during.is(Category.DURING) && !during.is(Category.DURING, "after")
                && !during.is(Category.DURING, "within")
                || during.is(Category.STOP) && sentence.has(Category.ATTEND)
                || during.is(Category.STAY)
                        && sentence.all(Category.ARRIVE).stream().anyMatch(verb -> verb.is(Category.ARRIVE, "visit")));
    }

    /** "The Nordic Council met in Turku", "On Friday convened in Turku the Nordic Council": an organization that met in a city. */
    Optional<Item> gathered() {
        return !isPlaced() ? Optional.empty()
                : sentence.all(Category.ORGANIZATION).stream()
                        .filter(organization -> roles.stream().noneMatch(role -> role.from() <= organization.from()
                                && role.to() >= organization.to()))
                        .filter(organization -> isSubject(organization.from(), organization.to()))
                        .findFirst();
    }

    private boolean isPlaced() {
        return sentence.has(Category.GATHER) && isInCity();
    }

    private boolean isInCity() {
        return sentence.all(Category.CITY).stream().anyMatch(
                city -> sentence.first(Category.IN, Math.max(0, city.from() - NEAR), city.from()) != Item.NONE);
    }

    private boolean isSubject(int from, int to) {
        var bare = isQuoted(from, to) ? from - 1 : from;
        var start = sentence.is(bare - 1, Category.LINK) ? bare - 1 : bare;
        var verb = verbBefore(start);
        return start == 0 ? isGatheredBehind(to)
                : verb >= 0 && isTold(verb) && (sentence.is(verb, Category.GATHER) || isGatheredBehind(to));
    }

    private boolean isGatheredBehind(int to) {
        var at = to;
        while (at < Math.min(sentence.size(), to + 2 * FAR) && !sentence.is(at, Category.GATHER)
                && (!sentence.item(at).isAny(OTHERS) || isHost(at))) {
            at++;
        }
        var next = sentence.item(at).to();
        return sentence.is(at, Category.GATHER) && (next >= sentence.size() || sentence.item(next) != Item.NONE
                || sentence.token(next).kind() != Token.Kind.WORD);
    }

    /** "At the invitation of Minister A": who but invited. */
    private boolean isHost(int at) {
        return sentence.last(Category.HOST, at - 2 * NEAR, at).is(Category.HOST, "person");
    }

    private boolean isQuoted(int from, int to) {
        return sentence.sign(from - 1, '„') && sentence.sign(to, '“')
                || sentence.sign(from - 1, '“') && sentence.sign(to, '”')
                || sentence.sign(from - 1, '"') && sentence.sign(to, '"')
                || sentence.sign(from - 1, '«') && sentence.sign(to, '»');
    }

    /** The verb of which a body is the subject that stands behind it, with no more between them than where and when; -1 if none. */
    private int verbBefore(int start) {
        var verb = start - 1;
        while (verb >= 0 && isOfPlaceOrTime(verb) && !isVerb(verb)) {
            verb--;
        }
        return verb >= 0 && isVerb(verb) ? sentence.item(verb).from() : -1;
    }

    private boolean isVerb(int at) {
        var item = sentence.item(at);
        return tellsMeeting(item) || item.is(Category.BE) || item.is(Category.FUTURE) || item.is(Category.MISSING)
                || item.is(Category.ACT);
    }

    /** Whether nobody stands before a verb who met but where, when and in whose chair. */
    private boolean isTold(int verb) {
        return sentence.first(Category.CHAIR, 0, verb) != Item.NONE
                || IntStream.range(0, verb).allMatch(this::isOfPlaceOrTime);
    }

    private boolean isOfPlaceOrTime(int at) {
        return sentence.token(at).kind() != Token.Kind.WORD
                || sentence.item(at) == Item.NONE && isSmall(sentence.token(at))
                || sentence.item(at).isAny(WHERE_AND_WHEN)
                || dates.stream().anyMatch(date -> date.from() <= at && at < date.to());
    }

    /** "Sich", "se". */
    private static boolean isSmall(Token word) {
        return !word.capitalized() && word.text().length() <= SMALL;
    }

    private boolean isOfSeveral(int from, int to) {
        return IntStream.range(from, Math.min(sentence.size(), to)).mapToObj(sentence::item)
                .flatMap(item -> item.as(Category.STATE).or(() -> item.as(Category.NATIONALITY)).stream())
                .map(term -> term.value()).distinct().count() > 1;
    }

    /** "The joint committee, set up to promote trade, met": what stands behind its second comma, where a verb of meeting does. */
    private Item behindAside(int aside, int to) {
        var comma = aside + 1;
        while (sentence.sign(aside, ',') && comma < to + FAR && !sentence.sign(comma, ',')) {
            comma++;
        }
        return sentence.sign(comma, ',') && tellsMeeting(sentence.item(comma + 1)) ? sentence.item(comma + 1)
                : sentence.item(to);
    }

    /** "Will", "is due to", "has": behind which the verb of meeting stands. */
    private int behindAuxiliaries(int at) {
        var verb = at;
        while (verb < at + NEAR + 2 && !tellsMeeting(sentence.item(verb))
                && (sentence.is(verb, Category.BE) || sentence.is(verb, Category.FUTURE))) {
            verb = sentence.item(verb).to();
        }
        return verb;
    }

    private static boolean tellsMeeting(Item verb) {
        return verb.is(Category.HELD) || verb.is(Category.MEET) || verb.is(Category.GATHER);
    }
}
