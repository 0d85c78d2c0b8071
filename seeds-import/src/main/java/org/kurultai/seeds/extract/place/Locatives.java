package org.kurultai.seeds.extract.place;

import java.util.stream.IntStream;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether the words before a place, or its ending, say that something was there: "in Baku", "at the Hilton Hotel, Tallinn", "Bakıda". */
public final class Locatives {

    /** A preposition stands at most so many words before its place, and a word of several counts once. */
    private static final int FAR = 5;
    private static final Categories PLACED = Categories.of(
            Category.IN, Category.LINK, Category.HELD, Category.GATHER, Category.HOST, Category.DURING,
            Category.ATTEND);

    private final Language.Order order;

    public Locatives(Language.Order order) {
        this.order = order;
    }

    public boolean are(Sentence sentence, int at, Item item) {
        if (isBesideDate(sentence, item)) {
            return true;
        }
        if (!order.locative().isEmpty()) {
            return isLocativeForm(sentence, at, item);
        }
        if (CityAdjectives.isOfOccasion(sentence, at) || isWhence(sentence, at, item) || isWelcomedTo(sentence, at)
                || isBoundFor(sentence, at)
                || isBracketed(sentence, at)
                || isBehindVenue(sentence, at) || isAddress(sentence, at, item) || isOfVenue(sentence, at)
                || sees(sentence, item)
                || isInNameOfVenue(sentence, at, item)) {
            return true;
        }
        var words = 0;
        for (var before = at - 1; before >= 0 && words < FAR; before--) {
            var word = sentence.item(before);
            words += word == Item.NONE || word.from() == before ? 1 : 0;
            if (word.is(Category.IN)) {
                return !UnlistedCities.isTopic(sentence, word) && !isOfThing(sentence, word);
            }
            var passes = word.is(Category.LINK) || word.is(Category.TOWN) || word.is(Category.STATE_TITLE)
                    || word.is(Category.STOP)
                    || word.is(Category.NATIONALITY)
                    || word.is(Category.CAPITAL) || word.is(Category.PROVINCE)
                    || sentence.sign(before, '.') && sentence.is(before - 1, Category.TOWN)
                    || word == Item.NONE && sentence.token(before).kind() == Token.Kind.WORD
                            && (!sentence.token(before).capitalized() || order.nounsCapitalized()
                                    && sentence.item(before + 1).is(Category.LINK, "of"));
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** "Kam aus Riga, wo sie A getroffen hatte": where what the next clause tells was. */
    private static boolean isWhence(Sentence sentence, int at, Item item) {
        return sentence.is(at - 1, Category.FROM) && sentence.sign(item.to(), ',')
                && sentence.item(item.to() + 1).is(Category.CLAUSE, "place");
    }

    /** "To open an office in Riga", but "at the centre in Riga", "held the colloquium in Riga". */
    private boolean isOfThing(Sentence sentence, Item in) {
        var noun = in.from() - 1;
        return order.namesUnbent() && noun > 0 && sentence.item(noun) == Item.NONE
                && sentence.token(noun).kind() == Token.Kind.WORD && !sentence.token(noun).capitalized()
                && (sentence.item(noun - 1).is(Category.LINK, "definite")
                        || sentence.item(noun - 1).is(Category.LINK, "indefinite"))
                && !sentence.isAny(noun - 2, PLACED);
    }

    /** "Welcomed her counterpart to Rapla". */
    private static boolean isWelcomedTo(Sentence sentence, int at) {
        var verb = sentence.last(Category.RECEIVE, 0, at).to() > 0 ? sentence.last(Category.RECEIVE, 0, at)
                : sentence.last(Category.HOST, 0, at);
        var ferry = sentence.is(at - 3, Category.FROM)
                && (sentence.item(at - 2) == Item.NONE || sentence.is(at - 2, Category.CITY));
        return sentence.is(at - 1, Category.UNTIL) && verb != Item.NONE && !ferry;
    }

    /** "Is on her way to Lima for the meeting of ministers". */
    private static boolean isBoundFor(Sentence sentence, int at) {
        return (sentence.is(at - 1, Category.ARRIVE)
                || sentence.is(at - 1, Category.UNTIL) && sentence.is(at - 2, Category.ARRIVE))
                && sentence.first(Category.EVENT, at, sentence.size()) != Item.NONE;
    }

    /** "The fourth meeting (Rapla, Estonia, 3 May 2022)". */
    private static boolean isBracketed(Sentence sentence, int at) {
        return sentence.sign(at - 1, '(') && sentence.first(Category.EVENT, at - 3 * FAR, at) != Item.NONE
                && sentence.first(Category.MONTH, at, at + 2 * FAR) != Item.NONE;
    }

    /** "Fifth meeting, 3-4 May 2022, Rapla, Estonia", "(Rapla, Estonia, 3-4 May 2022)": set apart with the day. */
    public static boolean isBesideDate(Sentence sentence, Item city) {
        var before = city.from() - 1;
        if (!city.is(Category.CITY) || before >= 0 && !isApart(sentence, before)) {
            return false;
        }
        var state = sentence.item(city.to() + 1);
        var ofState = sentence.sign(city.to(), ',') && state.is(Category.STATE);
        var behind = ofState ? state.to() : city.to();
        var apart = sentence.zone() == Zone.HEADLINE || isWithinBracket(sentence, before);
        return (apart || ofState) && Dates.in(sentence).stream().filter(DateMention::hasDay)
                .anyMatch(date -> date.to() == before
                        || apart && date.from() == behind + 1 && isApart(sentence, behind));
    }

    private static boolean isWithinBracket(Sentence sentence, int last) {
        var at = last;
        while (at > last - 2 * FAR && at >= 0 && !sentence.sign(at, '(') && !sentence.sign(at, ')')) {
            at--;
        }
        return sentence.sign(at, '(');
    }

    private static boolean isApart(Sentence sentence, int at) {
        return at < sentence.size() && (",(–—".contains(sentence.token(at).text()) || sentence.token(at).hyphen());
    }

    /** "At the Tartu Convention Centre", but "at the Vienna Hotel in Tartu" tells it behind. */
    private boolean isInNameOfVenue(Sentence sentence, int at, Item city) {
        var end = city.to();
        while (end < sentence.size() && end < city.to() + FAR && sentence.token(end).capitalized()) {
            end++;
        }
        var building = sentence.item(end - 1).is(Category.VENUE) || sentence.item(end - 1).is(Category.REGION);
        return order.namesUnbent() && city.is(Category.CITY) && end > city.to() && building
                && (sentence.is(at - 1, Category.STOP) || sentence.is(at - 1, Category.LINK)
                        && sentence.is(at - 2, Category.IN))
                && !sentence.is(end, Category.IN) && !sentence.sign(end, ',');
    }

    /** "Riga, the capital of Latvia, saw the third meeting", "Riga will see the summit", "Riga was where they met". */
    private static boolean sees(Sentence sentence, Item city) {
        var at = city.to();
        if (sentence.sign(at, ',')) {
            var comma = at + 1;
            while (comma < Math.min(sentence.size(), at + 3 * FAR) && !sentence.sign(comma, ',')) {
                comma++;
            }
            at = comma + 1;
        }
        if (sentence.is(at, Category.FUTURE) && !sentence.is(at, Category.SEE)) {
            at = sentence.item(at).to();
        }
        var verb = sentence.item(at);
        return city.is(Category.CITY)
                && (verb.is(Category.SEE) && sentence.first(Category.EVENT, verb.to(), verb.to() + 3 * FAR) != Item.NONE
                        || verb.is(Category.BE) && sentence.item(verb.to()).is(Category.CLAUSE, "place"));
    }

    /** "At the University of Tartu". */
    private static boolean isOfVenue(Sentence sentence, int at) {
        var venue = sentence.item(at - 2);
        return sentence.item(at - 1).is(Category.LINK, "of") && venue.is(Category.VENUE)
                && !venue.is(Category.VENUE, "thing")
                && (sentence.is(venue.from() - 1, Category.STOP)
                        || sentence.last(Category.IN, venue.from() - FAR, venue.from()) != Item.NONE);
    }

    /** "At the Hilton Hotel, Tallinn", "at the headquarters of the Danube Commission, Budapest". */
    private static boolean isBehindVenue(Sentence sentence, int at) {
        var before = at - 2;
        while (before > at - 2 - FAR && before > 0 && (sentence.token(before).capitalized())) {
            before--;
        }
        var seat = sentence.item(sentence.is(before - 1, Category.LINK) ? before - 2 : before - 1);
        if (sentence.sign(at - 1, ',') && before < at - 2 && sentence.is(before, Category.LINK)
                && (seat.is(Category.VENUE) || seat.is(Category.INSTITUTION))
                && !sentence.token(seat.from()).capitalized()
                && (sentence.is(seat.from() - 1, Category.STOP) || sentence.is(seat.from() - 1, Category.IN)
                        || sentence.is(seat.from() - 1, Category.LINK) && sentence.is(seat.from() - 2, Category.IN))) {
            return true;
        }
        return sentence.sign(at - 1, ',') && before < at - 2
                && (sentence.is(before, Category.IN)
                        || before == at - 4 && sentence.is(before, Category.STOP) && sentence.is(at - 2, Category.VENUE)
                        || sentence.is(before, Category.LINK) && sentence.is(before - 1, Category.IN));
    }

    /** "At the Convention Secretariat Headquarters, Budapest, Hungary", "in the Royal Palace (Oslo)", "im Kongresszentrum Bregenz". */
    private boolean isAddress(Sentence sentence, int at, Item city) {
        var bracketed = sentence.sign(at - 1, '(') && sentence.sign(city.to(), ')');
        var end = bracketed || sentence.sign(at - 1, ',') ? at - 1 : at;
        if (!city.is(Category.CITY) || !isEndOfAddress(sentence, city.to())) {
            return false;
        }
        var before = end - 1;
        while (before > end - 2 * FAR && before > 0 && isOfName(sentence, before)) {
            before--;
        }
        return (sentence.is(before, Category.IN) || sentence.item(before).is(Category.MISSION, "at"))
                && IntStream.range(bracketed ? before + 1 : end - 1, end)
                        .anyMatch(word -> isBuilding(sentence, sentence.item(word)));
    }

    private static boolean isBuilding(Sentence sentence, Item item) {
        return (item.is(Category.VENUE) || item.is(Category.INSTITUTION)) && sentence.token(item.from()).capitalized();
    }

    private boolean isOfName(Sentence sentence, int at) {
        var token = sentence.token(at);
        return !(sentence.is(at, Category.EVENT) && (order.nounsCapitalized() || !token.capitalized()))
                && !sentence.is(at, Category.IN)
                && !sentence.item(at).is(Category.MISSION, "at")
                && (token.capitalized() || token.kind() == Token.Kind.SUFFIX || token.hyphen()
                        || sentence.is(at, Category.LINK));
    }

    /** "At the Council, Riga said": of whom something is told, and no address. */
    private static boolean isEndOfAddress(Sentence sentence, int to) {
        return to >= sentence.size() || sentence.token(to).kind() == Token.Kind.SIGN
                || sentence.is(to, Category.PREPOSITION) || sentence.is(to, Category.IN)
                || sentence.is(to, Category.WEEKDAY) || sentence.is(to, Category.MONTH)
                || sentence.is(to, Category.DAY_OFFSET) || sentence.token(to).number() > 0;
    }

    /** Whether the word, or the one for city or republic after it, ends in an ending that says "in". */
    private boolean isLocativeForm(Sentence sentence, int at, Item item) {
        var last = Math.max(at, item.to() - 1);
        for (var word = last; word < Math.min(sentence.size(), last + 4); word++) {
            var token = sentence.token(word);
            var next = word == last || sentence.item(word) == Item.NONE || sentence.is(word, Category.STATE_TITLE)
                    || sentence.is(word, Category.STOP) || sentence.is(word, Category.TOWN)
                    || token.kind() == Token.Kind.SUFFIX
                    || sentence.is(word, Category.CAPITAL);
            if (!next || token.kind() == Token.Kind.SIGN) {
                return false;
            }
            for (var ending : order.locative()) {
                if (token.fold().endsWith(ending)
                        && (token.kind() == Token.Kind.SUFFIX || word > last || !item.unbent())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Singapore will host the next session", "hosted by Singapore": the state, where its city is called as it is. */
    static boolean isStateThatHosts(Sentence sentence, Item city) {
        var verb = sentence.item(city.to());
        var host = verb.is(Category.FUTURE) && !verb.is(Category.HOST) ? sentence.item(verb.to()) : verb;
        var last = verb.is(Category.FUTURE) && city.from() <= 1
                && sentence.first(Category.HOST, verb.to(), sentence.size()) != Item.NONE;
        return city.is(Category.STATE) && (last || host.is(Category.HOST, "") || host.is(Category.CHAIR)
                || sentence.is(city.from() - 1, Category.BY) && !sentence.is(city.from() - 1, Category.IN));
    }

    /** "In Victoria, Malta, on Monday": of several cities of one name the one of the state that stands behind it. */
    static String stateBehind(Sentence sentence, Item city) {
        var state = sentence.item(city.to() + 1);
        var end = state.to();
        var ends = end >= sentence.size() || sentence.token(end).is(',') || sentence.token(end).is('.')
                || sentence.is(end, Category.HELD) || sentence.is(end, Category.MONTH)
                || sentence.item(end).is(Category.PREPOSITION) && !sentence.is(end, Category.AND);
        return sentence.sign(city.to(), ',') && state.is(Category.STATE) && state.unbent() && ends
                && sentence.first(Category.AND, end, end + 4) == Item.NONE ? Roles.state(state) : "";
    }
}
