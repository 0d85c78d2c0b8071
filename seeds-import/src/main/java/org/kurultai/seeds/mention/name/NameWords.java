package org.kurultai.seeds.mention.name;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Which words may be of a name, by themselves and the word behind them. */
public final class NameWords {

    private static final int LONGEST_ACRONYM = 4;
    private static final int LONGEST_UNLISTED = 8;
    private static final int LONGEST_BETWEEN = 4;

    private NameWords() {}

    /** Whether a word with a capital means nothing else, or, like "Jan" and "Petra", only a month, an agency, or what it is short for. */
    public static boolean mayBegin(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size() || !sentence.token(at).capitalized()) {
            return false;
        }
        var item = sentence.item(at);
        return item == Item.NONE || item.isOnly(Category.ABBREVIATION) && !item.unbent()
                || at + 1 < sentence.size() && sentence.item(at + 1) == Item.NONE
                        && sentence.token(at + 1).capitalized() && item.terms().stream().allMatch(
                                term -> term.category() == Category.MONTH || term.category() == Category.ABBREVIATION
                                        || term.category() == Category.AGENCY && !sentence.token(at).allCapitals());
    }

    /** Whether a name of more than one word begins there: "Petr Hora", "Jean-Marie", "Said bin Omar". */
    public static boolean mayBeginFull(Sentence sentence, int at) {
        var second = at + 1;
        if (!mayBegin(sentence, at) || second >= sentence.size()) {
            return false;
        }
        while (second < Math.min(sentence.size(), at + LONGEST_BETWEEN) && (sentence.is(second, Category.PARTICLE)
                || sentence.token(second).hyphen() && second == at + 1)) {
            second++;
        }
        return mayBegin(sentence, second);
    }

    /** "Dışişleri Bakanı Hasan Emir Karimi": what a monarch is called elsewhere stands between two words of an officer's name. */
    static boolean isTitleWithin(Sentence sentence, int at) {
        var item = sentence.item(at);
        return item.to() - item.from() == 1 && sentence.token(at).capitalized() && mayBegin(sentence, at - 1)
                && mayBegin(sentence, at + 1) && sentence.is(at - 2, Category.HEAD)
                && item.as(Category.HEAD).filter(office -> office.kind().equals("monarch")).isPresent();
    }

    /** "In the town of Castel Mirano", "le Forum Grand Delta". */
    static boolean isTown(Sentence sentence, NameMention name, Language.Order order) {
        var before = sentence.item(name.from() - 1);
        return before.is(Category.TOWN) && before.to() - before.from() > 1
                || !order.stateBeforeHead() && !order.nounsCapitalized() && isOfForum(sentence, name.from());
    }

    /** Whether what stands before is called by it, with a capital: "le Forum Grand Delta". */
    static boolean isOfForum(Sentence sentence, int at) {
        var before = sentence.item(at - 1);
        return before.is(Category.EVENT) && before.is(Category.UNION) && before.from() > 0
                && sentence.token(before.from()).capitalized();
    }

    /** The directors of the "Blue Danube Alliance": what has a name in quotation marks is no person, unless it has but two words. */
    static boolean isQuoted(Sentence sentence, NameMention name) {
        return name.words() > 2 && name.from() > 0 && name.to() < sentence.size()
                && "\"“„«‚'".contains(sentence.token(name.from() - 1).text())
                && "\"”“»‘'".contains(sentence.token(name.to()).text());
    }

    /** "The Danish Vestas Wind national company": a name between a state's adjective and what it is that is called so. */
    static boolean isOfCompany(Sentence sentence, NameMention name) {
        var noun = sentence.is(name.to(), Category.STOP) ? name.to() + 1 : name.to();
        return sentence.is(noun, Category.INSTITUTION) && !sentence.token(noun).capitalized()
                && sentence.is(name.from() - 1, Category.NATIONALITY);
    }

    /** Whether an unlisted word of capitals stands there. */
    public static boolean isUnlistedAcronym(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.item(at) == Item.NONE && sentence.token(at).allCapitals()
                && sentence.token(at).text().length() <= LONGEST_UNLISTED;
    }

    /** "MORI Kenji": capitals, and one more name. */
    public static boolean isSurnameFirst(Sentence sentence, int at) {
        return isUnlistedAcronym(sentence, at) && sentence.token(at).text().length() > 2 && mayBegin(sentence, at + 1)
                && !sentence.token(at + 1).allCapitals() && !mayBegin(sentence, at + 2);
    }

    /** "JUAN PEREZ", "PEREZ JUAN": a short word in capitals beside a longer one, of a name that stands in capitals as a whole. */
    public static boolean isInCapitals(Sentence sentence, int at) {
        return isUnlistedAcronym(sentence, at)
                && (isBesideLong(sentence, at, 1) || isBesideLong(sentence, at, -1));
    }

    private static boolean isBesideLong(Sentence sentence, int from, int step) {
        var at = from + step;
        while (at >= 0 && Math.abs(at - from) < LONGEST_BETWEEN && at < sentence.size()
                && sentence.item(at) == Item.NONE && sentence.token(at).allCapitals()) {
            if (!isAcronym(sentence.token(at))) {
                return true;
            }
            at += step;
        }
        return false;
    }

    static boolean isAcronym(Token token) {
        return token.allCapitals() && token.text().length() <= LONGEST_ACRONYM;
    }

    /** "Jeanne d'Arc". */
    static boolean isElided(Sentence sentence, int at) {
        var text = sentence.token(at).text();
        return text.length() > 3 && sentence.item(at) == Item.NONE && Character.isLowerCase(text.charAt(0))
                && "'’".indexOf(text.charAt(1)) >= 0 && Character.isUpperCase(text.charAt(2));
    }

    /** "Governor JB Prescott", "Governor A K Prescott". */
    static boolean isInitials(Sentence sentence, int at) {
        return sentence.item(at) == Item.NONE && sentence.token(at).allCapitals()
                && sentence.token(at).text().length() == 2
                || sentence.token(at).text().length() == 1 && at + 2 < sentence.size()
                        && sentence.token(at + 1).text().length() == 1;
    }

    /** Whether a dash stands there, be it a hyphen between blanks. */
    public static boolean isDash(Sentence sentence, int at) {
        return sentence.sign(at, '–') || sentence.sign(at, '—')
                || at < sentence.size() && sentence.token(at).hyphen() && !isWithinWord(sentence, at);
    }

    /** Whether a hyphen stands within a word. */
    static boolean isWithinWord(Sentence sentence, int hyphen) {
        return hyphen > 0 && hyphen + 1 < sentence.size() && sentence.token(hyphen).hyphen()
                && sentence.token(hyphen).start() == sentence.token(hyphen - 1).end()
                && sentence.token(hyphen + 1).start() == sentence.token(hyphen).end();
    }

    /** "Jean de l'Estran": an article before an apostrophe, behind a small word and before a name. */
    static boolean isElision(Sentence sentence, int at) {
        return at > 1 && at + 1 < sentence.size() && sentence.token(at).text().equals("l")
                && sentence.is(at - 1, Category.PARTICLE) && mayBegin(sentence, at - 2)
                && sentence.token(at + 1).start() == sentence.token(at).end() + 1;
    }

    /** "Gerard 't Hooft", "van 't Veer": an article that has lost its beginning to an apostrophe. */
    static boolean isArticleCut(Sentence sentence, int at) {
        return sentence.token(at).fold().equals("'") && sentence.token(at + 1).text().equals("t")
                && sentence.token(at + 1).start() == sentence.token(at).end() && mayBegin(sentence, at + 2);
    }

    /** The word behind the small words between two of a name, as in "Jan van der Meer". */
    static int behindParticles(Sentence sentence, int from) {
        var at = from;
        while (at < from + LONGEST_BETWEEN - 1 && sentence.is(at, Category.PARTICLE)) {
            at++;
        }
        return at;
    }

    /** What a word for a field goes on with, which is then no surname, as in "Administrator Mary Power" it is. */
    static boolean leadsOn(Sentence sentence, int at) {
        return at < sentence.size() && (sentence.is(at, Category.AND) || sentence.is(at, Category.PORTFOLIO)
                || sentence.is(at, Category.INSTITUTION) || sentence.is(at, Category.HEAD)
                || sentence.is(at, Category.HEADS) || sentence.token(at).hyphen());
    }

    /** What stands between the members of a list: "Petr Hora, Dong Jun and". */
    static boolean isJoint(Sentence sentence, int at) {
        return sentence.sign(at, ',') || sentence.is(at, Category.AND);
    }

    /** "Von und zu Greifenstein": a family is called by its house, even where that is a state. */
    static boolean isEstate(Sentence sentence, int at) {
        var next = sentence.item(at).to();
        return sentence.item(at).is(Category.PARTICLE, "estate") && next < sentence.size()
                && sentence.token(next).capitalized();
    }

    /** "Maria De Lima", "Nguyen Van An": a city or two letters behind a small word with a capital. */
    static boolean isCityOfName(Sentence sentence, int at) {
        return sentence.item(at).to() == at + 1 && sentence.token(at).capitalized()
                && (sentence.is(at, Category.CITY) || sentence.token(at).text().length() == 2)
                && sentence.is(at - 1, Category.PARTICLE) && sentence.token(at - 1).capitalized();
    }

    /** A surname that looks like a bent form of some word, as "Rein" does of "Reise". */
    static boolean isByChance(Item item) {
        return !item.unbent() && !item.is(Category.STATE)
                && !item.is(Category.ORGANIZATION) && !item.is(Category.PORTFOLIO) && !item.is(Category.INSTITUTION)
                && !item.is(Category.HEAD) && !item.is(Category.HEADS);
    }

    /** "Anti-Smuggling Centre". */
    public static boolean isCompound(Sentence sentence, int at) {
        return at + 2 < sentence.size() && sentence.token(at + 1).hyphen() && sentence.is(at + 3, Category.INSTITUTION);
    }

    /**
     * A word alone in brackets, or beside a slash, is another word for what stands before it, and what stands before a day in
     * brackets is a place, "(Rapla, 3 May)", or between "in" and a state in brackets: "in San Rafael (Chile)".
     */
    static boolean isBracketed(Sentence sentence, NameMention name) {
        var day = sentence.token(name.to()).is(',') ? name.to() + 1 : -1;
        return sentence.sign(name.from() - 1, '(') && day > 0 && isDay(sentence, day)
                || sentence.is(name.from() - 1, Category.IN) && sentence.sign(name.to(), '(')
                        && sentence.is(name.to() + 1, Category.STATE)
                || name.words() == 1 && (sentence.sign(name.from() - 1, '(') && sentence.sign(name.to(), ')')
                        || sentence.sign(name.from() - 1, '/') || sentence.sign(name.to(), '/'));
    }

    private static boolean isDay(Sentence sentence, int at) {
        return sentence.is(at, Category.MONTH) || sentence.token(at).kind() == Token.Kind.NUMBER
                && sentence.is(at + 1, Category.MONTH);
    }

    /** "Министры стран Балтии": whose states they are, by a name that is in no list; but not "министры двух стран Иванов". */
    static boolean isOfStates(Sentence sentence, int from) {
        var states = sentence.item(from - 1);
        var office = states.from() - 1;
        return states.is(Category.STATES) && (sentence.is(office, Category.HEADS)
                || sentence.is(office, Category.PORTFOLIO) || sentence.is(office, Category.INSTITUTION));
    }
}
