package org.kurultai.seeds.extract.place;

import java.util.Set;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.language.Towns;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Cities that are in no list, taken as they stand: with their state, "in Cholpon-Ata, Kyrgyzstan", with a word for a town,
 * "in the town of Udaipur", or where the words before say that somebody met there, "gathered on Monday in Kribi". A topic is
 * no place: "the war in Ituri" stands behind a word that tells of no engagement.
 */
public final class UnlistedCities {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_PARTICLE = 3;
    private static final int NEAR = 5;
    private static final int OLDEST_YEAR = 1900;
    private static final Categories ENGAGES = Categories.of(
            Category.HELD, Category.MEET, Category.GATHER, Category.RECEIVE, Category.HOST, Category.EVENT,
            Category.ARRIVE, Category.CONCLUDE, Category.TRIBUTE, Category.CLOSE, Category.BEGIN, Category.WEEKDAY,
            Category.MONTH,
            Category.DAY_OFFSET, Category.YEAR, Category.ORGANIZATION);

    private final Scene scene;
    private final Sentence sentence;
    private final Language language;

    private UnlistedCities(Scene scene, Language language) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.language = language;
    }

    /** A city by its name alone, with its state if only one has a town of that name. */
    public static Located called(String name, Span span, String rule) {
        return new Located(name, Towns.stateOf(name), span, rule);
    }

    /** The city whose name begins at a place; none if nothing says that it is one. */
    static Located at(Scene scene, int at, Language language) {
        var adjective = CityAdjectives.at(scene.sentence(), at, language);
        if (!adjective.isNone() || !scene.sentence().item(at).terms().isEmpty()
                && !scene.sentence().is(at, Category.PARTICLE)) {
            return adjective;
        }
        var cities = new UnlistedCities(scene, language);
        return language.order().headLast() ? cities.beforeItsWord(at) : cities.behindPreposition(at);
    }

    /** The city of which a sentence tells something, "Kribi, Cameroon, hosts", "the town of Kribi hosts", or a town by its name. */
    static Located named(Scene scene, int at, Language language) {
        return new UnlistedCities(scene, language).subject(at);
    }

    /** "In Estonia's Rapla": a town of that state. */
    static Located of(String state, Scene scene, int at, Language language) {
        var town = new UnlistedCities(scene, language).subject(at);
        return town.state().equals(state) ? town : Located.NONE;
    }

    /** "In Rapla", whatever stands before it: a town of one of the states that take part, or of any where these are not told. */
    static Located of(Set<String> states, Scene scene, Language language) {
        var cities = new UnlistedCities(scene, language);
        for (var in : scene.sentence().all(Category.IN)) {
            var to = cities.endOfName(in.to());
            var plain = in.as(Category.IN).filter(term -> term.value().isEmpty()).isPresent();
            if (plain && to > in.to() && !cities.isPersons(in.to()) && !cities.isPartOfMore(to)
                    && !isTopic(scene.sentence(), in) && !scene.attribution().isElsewhere(in.to())) {
                var town = cities.found(in.to(), to, "", "a town of a state that takes part");
                if (states.contains(town.state()) || states.isEmpty() && !town.state().isEmpty()) {
                    return town;
                }
            }
        }
        return Located.NONE;
    }

    /** "The fire in Rapla", but not "at the headquarters in Rapla", "at the WTO headquarters in Rapla". */
    static boolean isTopic(Sentence sentence, Item in) {
        var before = in.from() - 1;
        var at = sentence.last(Category.STOP, before - NEAR - 1, before);
        var venue = at.to() - at.from() > 1 ? at : sentence.last(Category.IN, before - NEAR, before);
        return sentence.is(before, Category.TOPIC)
                && (venue == Item.NONE || sentence.first(Category.AND, venue.to(), before) != Item.NONE);
    }

    private Located subject(int at) {
        var to = endOfName(at);
        if (to == at || at > 0 && isName(at - 1) || isPersons(at) || !isLatin() || isPartOfMore(to)) {
            return Located.NONE;
        }
        var state = stateBehind(to);
        if (!state.isEmpty()) {
            return found(at, to, state, "in a city, its state");
        }
        var town = found(at, to, isTown(at) ? nationalityBefore(at) : "", "a town by its name");
        return isTown(at) || isBeforeDay(at, to) || !town.state().isEmpty() ? town : Located.NONE;
    }

    /** "(Rapla, 3 May 2022)". */
    private boolean isBeforeDay(int at, int to) {
        return sentence.sign(at - 1, '(') && sentence.sign(to, ',')
                && scene.dates().stream().anyMatch(date -> date.from() == to + 1 && date.hasDay());
    }

    /** Behind "the town of". */
    private boolean isTown(int at) {
        var before = sentence.is(at - 1, Category.LINK) ? at - 2 : at - 1;
        return sentence.is(sentence.is(before, Category.NATIONALITY) ? before - 1 : before, Category.TOWN);
    }

    private Located behindPreposition(int at) {
        var to = endOfName(at);
        if (to == at || isPersons(at) || isPartOfMore(to) || sentence.is(to, Category.VENUE)) {
            return Located.NONE;
        }
        var state = stateBehind(to);
        if (!state.isEmpty()) {
            return isLatin() ? found(at, to, state, "in a city, its state")
                    : new Located("", state, sentence.span(at, to), "in a city, its state");
        }
        if (isTown(at)) {
            return isLatin() ? found(at, to, nationalityBefore(at), "in a town by that word")
                    : new Located("", nationalityBefore(at), sentence.span(at, to), "in a town of a state");
        }
        var ofState = found(at, to, "", "in a town of a state");
        if (!ofState.state().isEmpty() && ofState.state().equals(nationality(at - 1)) && isLatin()) {
            return ofState;
        }
        var in = sentence.item(at - 1);
        var plain = in.is(Category.UNTIL) || in.as(Category.IN).filter(term -> term.value().isEmpty()).isPresent();
        var unlisted = found(at, to, stateRightBehind(to), "in a city of no list");
        if (in.is(Category.LINK, "of") && !unlisted.state().isEmpty()) {
            return unlisted;
        }
        return plain && isLatin() && !(isCommonNoun(to - 1) && unlisted.state().isEmpty())
                && isEngaging(in.from() - 1) ? unlisted : Located.NONE;
    }

    /** Where endings say "in": "Poti'de", "Poti şehrinde", and a verb of meeting or a date behind it. */
    private Located beforeItsWord(int at) {
        var to = endOfName(at);
        if (to == at || isPersons(at) || isCommonNoun(to - 1) || isWithinCity(at)) {
            return Located.NONE;
        }
        var next = sentence.token(to).kind() == Token.Kind.SUFFIX ? to + 1 : to;
        if (sentence.is(next, Category.TOWN)) {
            return found(at, to, stateBefore(at), "in a town by that word");
        }
        return next > to && isEngaging(next) ? found(at, to, stateBefore(at), "in a city of no list") : Located.NONE;
    }

    /** "New York'taki Asmalı'da": what is in a city is none. */
    private boolean isWithinCity(int at) {
        return sentence.is(at - 1, Category.CITY)
                || sentence.token(Math.max(0, at - 1)).kind() == Token.Kind.SUFFIX
                        && sentence.is(at - 2, Category.CITY);
    }

    private int endOfName(int at) {
        var to = isArticle(at) ? at + 1 : at;
        while (to < sentence.size() && to < at + LONGEST_NAME && (isName(to)
                || to > at && isHyphen(to) && (isName(to + 1) || isParticle(to + 1))
                || to > at && isParticle(to) && (isName(to + 1) || isHyphen(to + 1) || isHyphen(to - 1)))) {
            to++;
        }
        if (to > at && sentence.item(to).as(Category.TOWN).filter(term -> term.value().equals("part")).isPresent()) {
            to = sentence.item(to).to();
        }
        return to < sentence.size() && !isCutOff(to) ? to : at;
    }

    /** "In Rap ...": what was cut off is no name. */
    private boolean isCutOff(int to) {
        return sentence.sign(to, '…') || sentence.sign(to, '.') && sentence.sign(to + 1, '.');
    }

    /** "La Rochelle", "El Jadida": a small word that begins a name, with its capital. */
    private boolean isArticle(int at) {
        return sentence.is(at, Category.PARTICLE) && sentence.token(at).capitalized() && isName(at + 1)
                && sentence.item(at).terms().stream().allMatch(term -> term.category() == Category.PARTICLE
                        || term.category() == Category.LINK);
    }

    private boolean isName(int at) {
        return at < sentence.size() && sentence.token(at).capitalized() && sentence.item(at).terms().isEmpty()
                && !(sentence.token(at).allCapitals() && sentence.token(at).text().length() < NEAR);
    }

    /** A small word within a name: "Banská Štiavnica nad Hronom". */
    private boolean isParticle(int at) {
        if (at >= sentence.size()) {
            return false;
        }
        var token = sentence.token(at);
        return token.kind() == Token.Kind.WORD && !token.capitalized() && token.text().length() <= LONGEST_PARTICLE
                && sentence.item(at).terms().isEmpty();
    }

    private boolean isHyphen(int at) {
        return at < sentence.size() && sentence.token(at).hyphen();
    }

    private boolean isPersons(int at) {
        return scene.persons().stream()
                .anyMatch(person -> at >= person.from() && at < person.to() && !person.offices().isEmpty());
    }

    /** Whether the name is only the beginning of another one: "in Belvedere Palace", "in Kribi's port". */
    private boolean isPartOfMore(int to) {
        var token = sentence.token(to);
        return token.kind() == Token.Kind.SUFFIX || token.hyphen() || sentence.is(to, Category.PROVINCE)
                || !language.order().nounsCapitalized() && token.capitalized() && !isEngagingByItself(to)
                        && !sentence.is(to, Category.STATE) && !sentence.is(to, Category.NATIONALITY)
                        && !sentence.is(to, Category.HEAD) && !sentence.is(to, Category.HEADS);
    }

    /** The state behind a name: ", Estonia", "(Estonia)", "in southern Estonia", "near Tallinn", ", a quiet town in Estonia". */
    private String stateBehind(int to) {
        if (sentence.is(to, Category.IN)) {
            return language.order().nounsCapitalized() ? "" : state(skipSmall(to + 1, to + NEAR, false));
        }
        var nearby = sentence.sign(to, ',') ? to + 1 : to;
        if (sentence.is(nearby, Category.NEARBY)) {
            return Roles.state(sentence.item(skipSmall(nearby, nearby + NEAR, false)));
        }
        if (!sentence.sign(to, ',') && !sentence.sign(to, '(') && !sentence.sign(to, '/')) {
            return "";
        }
        var at = to + 1;
        while (at < to + NEAR && (sentence.is(at, Category.IN) || sentence.is(at, Category.LINK)
                || sentence.is(at, Category.STATE_TITLE) || sentence.is(at, Category.CAPITAL))) {
            at = sentence.item(at).to();
        }
        var town = skipSmall(to + 1, to + NEAR, false);
        return sentence.is(town, Category.TOWN) ? state(skipSmall(town, to + 2 * NEAR, true)) : state(at);
    }

    /** "In Rapla in Estland": where any noun may stand before, of a city that other words tell to be one. */
    private String stateRightBehind(int to) {
        var in = sentence.item(to);
        return in.is(Category.IN, "") && in.to() == to + 1 ? state(in.to()) : "";
    }

    /** Past words that begin small and tell nothing but, if so asked, of a town and what it is in. */
    private int skipSmall(int from, int limit, boolean town) {
        var at = from;
        while (at < Math.min(limit, sentence.size()) && sentence.token(at).kind() == Token.Kind.WORD
                && !sentence.token(at).capitalized()
                && (sentence.item(at) == Item.NONE || sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)
                        || sentence.is(at, Category.NEARBY)
                        || town && (sentence.is(at, Category.TOWN) || sentence.is(at, Category.IN)))) {
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return at;
    }

    /** "In the Indian town of", "in India in the town of". */
    private String nationalityBefore(int at) {
        var nationality = nationality(sentence.last(Category.NATIONALITY, at - NEAR, at).to() - 1);
        var town = sentence.last(Category.TOWN, at - NEAR, at);
        var in = sentence.is(town.from() - 1, Category.LINK) ? town.from() - 2 : town.from() - 1;
        return nationality.isEmpty() && sentence.is(in, Category.IN) ? state(in - 1) : nationality;
    }

    private String nationality(int at) {
        return sentence.item(at).as(Category.NATIONALITY).map(term -> term.value()).orElse("");
    }

    private String stateBefore(int at) {
        return sentence.token(Math.max(0, at - 1)).kind() == Token.Kind.SUFFIX ? state(at - 2) : state(at - 1);
    }

    private String state(int at) {
        return sentence.item(at).as(Category.STATE).map(term -> term.value()).orElse("");
    }

    private boolean isLatin() {
        return language.order().namesUnbent() || language.order().nounsCapitalized();
    }

    /** Where every noun has a capital, a noun may tell how somebody met, and not where: "in Abstimmung". */
    private boolean isCommonNoun(int at) {
        return language.order().commonEndings().stream().anyMatch(sentence.token(at).fold()::endsWith);
    }

    /** Whether what stands there tells of an engagement, who takes part in it, or when it is. */
    private boolean isEngaging(int at) {
        if (at < 0 || at >= sentence.size() || sentence.sign(at, ',') && !language.order().headLast()) {
            return at < 0 || at < sentence.size() && isEngagingItem(at - 1);
        }
        return isEngagingItem(at);
    }

    private boolean isEngagingItem(int at) {
        return at >= 0 && (isEngagingByItself(at) || isFromState(at)
                || scene.persons().stream().anyMatch(person -> at >= person.from() && at < person.to()));
    }

    private boolean isEngagingByItself(int at) {
        return sentence.item(at).isAny(ENGAGES)
                || scene.inRole(at) || sentence.token(at).number() > OLDEST_YEAR
                || scene.dates().stream().anyMatch(date -> at >= date.from() && at < date.to());
    }

    /** "Her counterparts from Sweden and Estonia". */
    private boolean isFromState(int at) {
        var before = at;
        while (before >= 0 && (sentence.is(before, Category.STATE) || sentence.is(before, Category.STATE_TITLE)
                || sentence.is(before, Category.AND) || sentence.is(before, Category.LINK)
                || sentence.sign(before, ','))) {
            before--;
        }
        return before < at && sentence.is(before, Category.FROM);
    }

    private Located found(int from, int to, String state, String rule) {
        var name = new StringBuilder();
        for (var word = from; word < to; word++) {
            var token = sentence.token(word);
            name.append(word > from && token.start() > sentence.token(word - 1).end() ? " " : "").append(token.text());
        }
        return new Located(name.toString(), state.isEmpty() ? Towns.stateOf(name.toString()) : state,
                sentence.span(from, to), rule);
    }
}
