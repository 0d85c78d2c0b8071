package org.kurultai.seeds.extract.place;

import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.report.Dateline;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads where something happened: "in Baku", "in the capital of Iran", "here". */
public final class Places {

    private static final int FAR = 5;
    private static final Categories TELLING = Categories.of(
            Category.HELD, Category.GATHER, Category.MEET, Category.HOST, Category.FUTURE, Category.RECEIVE,
            Category.ARRIVE);
    private static final Categories DENIED = Categories.of(Category.MEET, Category.GATHER, Category.FUTURE);
    private static final String ANOTHER = "where another engagement was or will be";

    private final Language language;
    private final Dateline dateline;
    private final Locatives locatives;

    public Places(Language language, Dateline dateline) {
        this.language = language;
        this.locatives = new Locatives(language.order());
        this.dateline = dateline;
    }

    /** The place between two places of a sentence: a city if one is told, else a state. */
    public Located in(Scene scene, int from, int to) {
        var state = Located.NONE;
        for (var at = from; at < to; at++) {
            var found = at(scene, at);
            if (found.hasCity()) {
                return found;
            }
            state = state.isNone() || found.isProvince() ? found : state;
        }
        return state;
    }

    /**
     * The city between two places of a sentence that stands nearest to the verb by which something was held, and in its clause;
     * else its state.
     */
    public Located nearest(Scene scene, int from, int to, int near) {
        var state = Located.NONE;
        var city = Located.NONE;
        var distance = Integer.MAX_VALUE;
        for (var at = from; at < to; at++) {
            var found = at(scene, at);
            var away = found.isNone() || isOfAnotherClause(scene.sentence(), near, at) ? Integer.MAX_VALUE
                    : scene.distance(at, near);
            if (found.hasCity() && away < distance) {
                city = found;
                distance = away;
            }
            state = (state.isNone() || found.isProvince()) && away < Integer.MAX_VALUE ? found : state;
        }
        return city.isNone() ? state : city;
    }

    /** "A plan that experts had drawn up in Riga", but not "the meeting that was held in Riga". */
    private static boolean isOfAnotherClause(Sentence sentence, int near, int at) {
        var clause = sentence.last(Category.CLAUSE, near, at);
        return clause != Item.NONE && !sentence.hasAny(TELLING, clause.to(), at);
    }

    /** The place of which a sentence tells, be it but a town of one of some states. */
    public Located in(Scene scene, Set<String> states) {
        var place = in(scene, 0, scene.sentence().size());
        var town = place.hasCity() || !language.order().namesUnbent() && !language.order().nounsCapitalized()
                ? Located.NONE : UnlistedCities.of(states, scene, language);
        return town.isNone() ? place : town;
    }

    /** The city behind the words for an engagement or for who met: "war in Tallinn" tells of another place. */
    public Located ofHeadline(Scene scene) {
        var sentence = scene.sentence();
        for (var in : sentence.all(Category.IN)) {
            var before = sentence.item(in.from() - 1);
            var place = sentence.item(in.to());
            var met = before.is(Category.EVENT) || before.is(Category.MEET) || before.is(Category.GATHER)
                    || before.is(Category.HELD) || scene.inRole(in.from() - 1)
                    || scene.persons().stream().anyMatch(person -> person.to() == in.from());
            if (met && place.is(Category.CITY)) {
                return city(scene, place, "city of the headline");
            }
        }
        return sentence.all(Category.CITY).stream().filter(city -> Locatives.isBesideDate(sentence, city)).findFirst()
                .map(city -> city(scene, city, "city of the headline")).orElse(Located.NONE);
    }

    /** "The Riga meeting": a city right before the word for a meeting, behind a small word alone. */
    public static Located calling(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var city = sentence.item(event.at() - 1);
        return city.is(Category.CITY) && sentence.item(city.from() - 1).is(Category.LINK, "definite")
                && !scene.attribution().isElsewhere(city.from()) ? city(scene, city, "city by which it is called")
                        : Located.NONE;
    }

    /** "Travel to Oslo". */
    public Located boundFor(Scene scene) {
        var arrive = scene.sentence().first(Category.ARRIVE, 0, scene.sentence().size());
        return scene.sentence().is(arrive.to(), Category.UNTIL) || scene.sentence().is(arrive.to(), Category.IN)
                ? named(scene, arrive.to() + 1, Math.min(scene.sentence().size(), arrive.to() + FAR),
                        "where they travel")
                : Located.NONE;
    }

    /** "Came back from Bangkok, where he had attended the summit", "goes on to Riga, where he is to meet". */
    public Located whereto(Scene scene, int event) {
        var sentence = scene.sentence();
        var where = sentence.last(Category.CLAUSE, 2, event);
        var city = sentence.item(where.from() - 2);
        return where != Item.NONE && where.is(Category.CLAUSE, "place") && sentence.sign(where.from() - 1, ',')
                && (city.is(Category.CITY) || city.is(Category.STATE) && isHeld(sentence, where.to(), event))
                        ? ofAnother(scene, city.from(), where.from()) : Located.NONE;
    }

    /** "Took over from Latvia, where the tenth summit had been held". */
    private static boolean isHeld(Sentence sentence, int from, int event) {
        return sentence.first(Category.HELD, from, sentence.size()) != Item.NONE
                && IntStream.range(from, event).noneMatch(at -> sentence.sign(at, '.'));
    }

    /** The place that is named last before another: it is what the words there tell something of. */
    public Located before(Scene scene, int at) {
        return lastBefore(scene, Math.max(0, at - FAR), at);
    }

    /** Who is named last before the verb: a city, "Kribi, Cameroon, hosts", or a state. */
    public Located lastBefore(Scene scene, int from, int verb) {
        var found = Located.NONE;
        for (var at = verb - 1; at >= from; at--) {
            var named = named(scene, at, verb, "hosts");
            if (named.hasCity() && (found.isNone() || named.state().equals(found.state()))) {
                return named;
            }
            found = found.isNone() ? named : found;
        }
        return found;
    }

    /** The first place that a sentence names. */
    public Located named(Scene scene) {
        return named(scene, 0, scene.sentence().size(), "there, where the sentence before says");
    }

    /** The first place that a sentence names between two others, be it of another engagement than the report's own. */
    public Located ofAnother(Scene scene, int from, int to) {
        for (var at = from; at < to; at++) {
            var item = scene.sentence().item(at);
            var place = item == Item.NONE ? unlisted(scene, at)
                    : item.is(Category.CITY) ? city(scene, item, ANOTHER)
                    : item.is(Category.CAPITAL) ? Capitals.at(scene, item)
                    : item.is(Category.STATE) && !scene.inRole(at) ? ofAnother(scene, item)
                    : Located.NONE;
            if (!place.isNone()) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** A city of no list, by the words beside it or by "in". */
    private Located unlisted(Scene scene, int at) {
        var named = UnlistedCities.named(scene, at, language);
        var in = scene.sentence().is(at - 1, Category.NATIONALITY) ? at - 2 : at - 1;
        return named.isNone() && !language.order().headLast() && scene.sentence().is(in, Category.IN)
                ? UnlistedCities.at(scene, at, language) : named;
    }

    /** "In Estonia's Rapla": a state, or the city whose owner it is. */
    private Located ofAnother(Scene scene, Item state) {
        var city = cityAfterPossessive(scene, state);
        return city.isNone() || !city.state().equals(value(state, Category.STATE))
                ? new Located("", value(state, Category.STATE), scene.sentence().span(state.from(), state.to()),
                        ANOTHER)
                : city;
    }

    /** The first place that a sentence names between two others: a city if one is told, else a state. */
    public Located named(Scene scene, int from, int to, String rule) {
        var state = Located.NONE;
        for (var at = from; at < to; at++) {
            var item = scene.sentence().item(at);
            if (!state.isNone() && scene.sentence().is(at, Category.HELD)) {
                return state;
            }
            if (item == Item.NONE && !scene.attribution().isNone(at)) {
                var town = UnlistedCities.named(scene, at, language);
                if (!town.isNone()) {
                    return town;
                }
            }
            if (item.from() != at || scene.inRole(at) || scene.attribution().isNone(at)) {
                continue;
            }
            if (item.is(Category.CITY)) {
                return city(scene, item, rule);
            }
            if (item.is(Category.CAPITAL) && !Capitals.at(scene, item).isNone()) {
                return Capitals.at(scene, item);
            }
            if (item.is(Category.STATE) && state.isNone()) {
                state = new Located("", value(item, Category.STATE), scene.sentence().span(item.from(), item.to()),
                        rule);
            }
        }
        return state;
    }

    private Located at(Scene scene, int at) {
        var sentence = scene.sentence();
        var item = sentence.item(at);
        if (item != Item.NONE && item.from() != at || scene.attribution().isElsewhere(at)) {
            return Located.NONE;
        }
        if (item.is(Category.CAPITAL)) {
            var capital = item.is(Category.CAPITAL, "owner") ? Capitals.ofOwner(scene, item)
                    : Capitals.at(scene, item);
            var received = capital.isNone() ? Capitals.ofReceiver(scene, item) : capital;
            return received.isNone() && locatives.are(sentence, at, item) ? Capitals.of(dateline, scene, item)
                    : received;
        }
        if (isHere(sentence, item) && !dateline.state().isEmpty()) {
            return new Located(dateline.city(), dateline.state(), sentence.span(item.from(), item.to()),
                    "here, where the report was filed");
        }
        if (scene.inRole(at) || isOfTribute(sentence, item) || isOfName(sentence, item.to())
                || isNamedAfter(sentence, item) || isDenied(sentence, at) || isFarAway(sentence, at)
                || Elsewhere.isPost(scene, at)
                || !locatives.are(sentence, at, item)) {
            return Located.NONE;
        }
        if (item.is(Category.CITY)) {
            var city = isPartOfName(sentence, item) ? Located.NONE : city(scene, item, "in a city");
            return isOfBuilding(sentence, item) && !city.state().equals(dateline.state()) && !dateline.state().isEmpty()
                    ? Located.NONE : city.isCalledAsState() && isOfVenue(sentence, item) ? city.withoutCity() : city;
        }
        if (item.is(Category.STATE)) {
            var city = cityAfterPossessive(scene, item);
            return city.isNone()
                    ? new Located("", value(item, Category.STATE), sentence.span(item.from(), item.to()), "in a state")
                    : city;
        }
        return item == Item.NONE || item.is(Category.PARTICLE) || item.isOnly(Category.NATIONALITY)
                ? UnlistedCities.at(scene, at, language) : Located.NONE;
    }

    /** "At the Belém Palace": a house that is called as a city is, which may be another's. */
    private static boolean isOfBuilding(Sentence sentence, Item city) {
        var house = sentence.item(city.to());
        return (house.is(Category.VENUE, "thing") || house.is(Category.VENUE, "")) && house.from() == city.to()
                && sentence.token(city.to()).capitalized()
                && (sentence.is(city.from() - 1, Category.LINK) || sentence.is(city.from() - 1, Category.MISSION));
    }

    /** "Not in Narva, but in Tartu", "they did not meet in Narva", "nicht wie geplant in Narva". */
    private static boolean isDenied(Sentence sentence, int place) {
        var in = sentence.item(sentence.is(place - 1, Category.LINK) ? place - 2 : place - 1);
        var not = sentence.last(Category.NOT, 0, place);
        return in.is(Category.IN) && sentence.is(in.from() - 1, Category.NOT)
                || not != Item.NONE
                        && sentence.hasAny(DENIED, not.to(), place)
                        && IntStream.range(not.to(), place).noneMatch(at -> isOfOthers(sentence, at));
    }

    /** Where what is denied ends, or is told of a meeting: "could not attend the session in Narva". */
    private static boolean isOfOthers(Sentence sentence, int at) {
        return sentence.token(at).kind() == Token.Kind.SIGN || sentence.is(at, Category.EVENT)
                || sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.AND) || sentence.is(at, Category.HEADS)
                || sentence.is(at, Category.HEAD);
    }

    /** "A, who was in Narva, spoke by video link". */
    private static boolean isFarAway(Sentence sentence, int place) {
        var in = place - 1;
        return sentence.is(in, Category.IN) && sentence.is(in - 1, Category.BE) && sentence.is(in - 2, Category.STOP)
                && sentence.sign(in - 3, ',') && sentence.first(Category.VIDEO, place, sentence.size()) != Item.NONE;
    }

    /** "Was received by A and laid flowers in Narva": where that was, not the audience. */
    private static boolean isOfTribute(Sentence sentence, Item city) {
        var in = sentence.item(city.from() - 1);
        return in.is(Category.IN) && sentence.is(in.from() - 1, Category.TRIBUTE)
                && sentence.first(Category.AND, 0, in.from()) != Item.NONE
                && (sentence.has(Category.RECEIVE) || sentence.has(Category.MEET));
    }

    /** "In the format of the Lublin Triangle": a city has no article of its own. */
    private static boolean isNamedAfter(Sentence sentence, Item city) {
        var next = city.to();
        return city.is(Category.CITY) && sentence.item(city.from() - 1).is(Category.LINK, "definite")
                && sentence.item(city.from() - 2).is(Category.LINK, "of") && next < sentence.size()
                && sentence.token(next).capitalized();
    }

    /** "In the Belém Convention", "im Bukarest-Format": the beginning of another name. */
    private boolean isOfName(Sentence sentence, int next) {
        if (language.order().nounsCapitalized() && next > 0 && next + 1 < sentence.size()
                && sentence.token(next).hyphen() && sentence.token(next).start() == sentence.token(next - 1).end()) {
            return true;
        }
        return next > 0 && next < sentence.size() && sentence.token(next).capitalized()
                && (sentence.is(next, Category.INSTRUMENT) || sentence.is(next, Category.UNION))
                && !sentence.is(next, Category.EVENT) && !sentence.is(next + 1, Category.INSTITUTION)
                && !isWhereSigned(sentence, sentence.item(next - 1));
    }

    /** "Подписали в Риге Меморандум": a city between the verb and what was signed there. */
    private static boolean isWhereSigned(Sentence sentence, Item city) {
        var signed = sentence.last(Category.CONCLUDE, Math.max(0, city.from() - 2 * FAR), city.from());
        return sentence.is(city.from() - 1, Category.IN) && signed != Item.NONE
                && sentence.first(Category.INSTRUMENT, signed.to(), city.from()) == Item.NONE;
    }

    /** "Im Schloss Urspelt in Luxemburg": behind a venue with a name, which may lie anywhere in the state of that name. */
    private static boolean isOfVenue(Sentence sentence, Item city) {
        var in = city.from() - 1;
        return in > 0 && sentence.is(in, Category.IN) && sentence.token(in - 1).capitalized()
                && sentence.item(in - 1) == Item.NONE
                && sentence.last(Category.IN, Math.max(0, in - FAR), in) != Item.NONE;
    }

    /** "Here", "in this lakeside town". */
    private static boolean isHere(Sentence sentence, Item item) {
        var here = item.as(Category.HERE).map(Term::value);
        return here.filter(String::isEmpty).isPresent()
                || here.isPresent() && sentence.is(item.from() - 1, Category.IN)
                        && sentence.first(Category.TOWN, item.to(), item.to() + FAR) != Item.NONE;
    }

    /** "in Azerbaijan's Baku", "in Estonia's Rapla", "in der aserbaidschanischen Hauptstadt Baku". */
    private Located cityAfterPossessive(Scene scene, Item state) {
        var sentence = scene.sentence();
        for (var at = state.to(); at < Math.min(sentence.size(), state.to() + 4); at++) {
            if (sentence.is(at, Category.CITY) && !sentence.sign(at - 1, ',')) {
                return city(scene, sentence.item(at), "in a city");
            }
            if (sentence.token(at).kind() == Token.Kind.SIGN) {
                break;
            }
        }
        return state.to() < sentence.size() && sentence.token(state.to()).kind() == Token.Kind.SUFFIX
                ? UnlistedCities.of(value(state, Category.STATE), scene, state.to() + 1, language)
                : Located.NONE;
    }

    /** "In the Riga Silk Forum": behind an article and before other capitals. */
    private boolean isPartOfName(Sentence sentence, Item city) {
        var before = sentence.item(city.from() - 1);
        return language.order().namesUnbent()
                && (before.is(Category.LINK, "definite")
                        || before.is(Category.IN, "venue") && before.to() - before.from() > 1)
                && city.to() < sentence.size()
                && (sentence.item(city.to()) == Item.NONE || sentence.is(city.to(), Category.STOP))
                && sentence.token(city.to()).capitalized()
                && sentence.token(city.to()).kind() == Token.Kind.WORD;
    }

    public static Located city(Scene scene, Item item, String rule) {
        var place = value(item, Category.CITY).split("\\|");
        var span = scene.sentence().span(item.from(), item.to());
        var told = Locatives.stateBehind(scene.sentence(), item);
        return isOfProvince(scene.sentence(), item) ? new Located("", place[1], span, Located.PROVINCE)
                : Locatives.isStateThatHosts(scene.sentence(), item) ? new Located("", place[1], span, rule)
                : new Located(place[0], told.isEmpty() ? place[1] : told, span, rule);
    }

    /** "In the Turin province", "in the province of Turin": anywhere in it. */
    private static boolean isOfProvince(Sentence sentence, Item city) {
        var before = city.from() - 1;
        var of = sentence.item(before).is(Category.LINK, "of") ? before - 1 : before;
        return sentence.is(city.to(), Category.PROVINCE) || sentence.is(of, Category.PROVINCE);
    }

    public static String value(Item item, Category category) {
        return item.as(category).orElseThrow().value();
    }
}
