package org.kurultai.seeds.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Finds the words of a sentence that may be names: runs of capitalized words that mean nothing else. */
public final class Names {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_SECOND_HALF = 5;

    private final Sentence sentence;
    private final OtherWords others;
    private final NounSurnames nouns;
    private final Language.Order order;
    private final boolean[] taken;

    private Names(Sentence sentence, List<RoleMention> roles, Language.Order order) {
        this.sentence = sentence;
        this.order = order;
        this.others = new OtherWords(sentence);
        this.nouns = new NounSurnames(sentence, order);
        this.taken = new boolean[sentence.size()];
        roles.forEach(role -> java.util.Arrays.fill(taken, role.from(), role.to(), true));
    }

    public static List<NameMention> in(Sentence sentence, List<RoleMention> roles, Language.Order order) {
        return new Names(sentence, roles, order).find();
    }

    private List<NameMention> find() {
        var names = new ArrayList<NameMention>();
        var at = 0;
        while (at < sentence.size()) {
            if (!isPart(at) && !isFirstName(at) && !isFirstParticle(at) || isNounOf(at)) {
                at++;
                continue;
            }
            var name = from(at);
            if (name.words() > 0 && !NameWords.isBracketed(sentence, name) && !NameWords.isTown(sentence, name, order)
                    && !isPlace(name)
                    && !isCommon(name)) {
                names.add(name);
            }
            at = name.to();
        }
        return names;
    }

    /** "Ziele von Anna Lind": where every noun has a capital, one that a whole name owns begins none. */
    private boolean isNounOf(int at) {
        return order.nounsCapitalized() && sentence.item(at + 1).is(Category.LINK, "of") && isPart(at + 2)
                && isPart(at + 3) && (at == 0 || !isAfterTitle(at));
    }

    /** "Besuchte auf Einladung von Ministerin A Riga": where every noun has a capital, the city behind a whole name. */
    private boolean isPlaceBehind(int at) {
        return order.nounsCapitalized() && sentence.is(at, Category.CITY) && sentence.has(Category.ARRIVE);
    }

    /** "The Closing Ceremony", "Statistical Offices": none of its words is of a person's name. */
    private boolean isCommon(NameMention name) {
        return IntStream.range(name.from(), name.to()).mapToObj(sentence::token)
                .filter(token -> token.kind() == Token.Kind.WORD)
                .allMatch(token -> order.common().contains(token.fold()));
    }

    /** "Silesia region", "Road Authority". */
    private boolean isPlace(NameMention name) {
        return name.words() == 1
                ? sentence.is(name.to(), Category.INSTITUTION) || NameWords.isOfStates(sentence, name.from())
                : NameWords.isQuoted(sentence, name)
                        || order.stateBeforeHead() && NameWords.isOfCompany(sentence, name);
    }

    private NameMention from(int start) {
        var words = 0;
        var initials = false;
        var to = start;
        var at = start;
        while (at < sentence.size() && words < MOST_WORDS && !(words > 1 && isPlaceBehind(at))) {
            if (isPart(at) || at == start || isSecondHalf(at, start) || isSurname(at, start)
                    || NameWords.isElided(sentence, at)
                    || isTitleWithin(at) || others.isBehindLetter(at)) {
                var initial = sentence.token(at).text().length() == 1
                        || sentence.token(at).initial() && sentence.sign(at + 1, '.') && isCapitalized(at + 2);
                initials |= initial;
                words += initial ? 0 : 1;
                at++;
                if (initial && sentence.sign(at, '.')) {
                    at++;
                }
                to = at;
            } else if (at > start && sentence.item(at).is(Category.ABBREVIATION, "name")) {
                at = sentence.sign(at + 1, '.') ? at + 2 : at + 1;
                to = at;
            } else if (at > start && sentence.item(at).is(Category.ABBREVIATION, "within") && isInName(at)) {
                at += 2;
            } else if (at > start && isNickname(at)) {
                at += 3;
            } else if (at == start + 1 && isNumeral(at, start)) {
                words++;
                at++;
                to = at;
            } else if (at > start && NameWords.isArticleCut(sentence, at)) {
                at += 2;
            } else if (at > start && NameWords.isEstate(sentence, at)) {
                at = sentence.item(at).to() + 1;
                to = at;
                words += 2;
            } else if (at > start
                    && (isBetween(at) || sentence.is(at, Category.PARTICLE) && isSurname(at + 1, start))) {
                at++;
            } else if (at > start && sentence.item(at).is(Category.PARTICLE, "last")) {
                at++;
                to = at;
            } else {
                break;
            }
        }
        if (words > 2 && sentence.is(to, Category.TOWN) && !sentence.token(to).capitalized()) {
            return new NameMention(start, to - 1, words - 1);
        }
        return new NameMention(start, to, words == 1 && initials ? 2 : words);
    }

    private boolean isPart(int at) {
        if (at >= sentence.size()) {
            return false;
        }
        var token = sentence.token(at);
        return token.capitalized() && !taken[at]
                && (isUnlisted(at) && (!NameWords.isAcronym(token) || NameWords.isInCapitals(sentence, at))
                        || isInitial(at));
    }

    /** What else means something else ends a name behind a small word or a first name: "Hamad Al Said", "Marcos Lima". */
    private boolean isSurname(int at, int start) {
        if (at == start || at >= sentence.size() || taken[at] || !sentence.token(at).capitalized()
                || isWhere(at, start)) {
            return false;
        }
        var item = sentence.item(at);
        if (item.is(Category.SAY) && sentence.is(at - 1, Category.PARTICLE)
                || item.to() == at + 1 && NameWords.isWithinWord(sentence, at + 1) && sentence.item(at + 2) == Item.NONE
                || NameWords.isCityOfName(sentence, at)
                || at == start + 1 && isPart(start) && isAfterTitle(start) && nouns.isOne(at)
                || item == Item.NONE && isShortSurname(at, start)) {
            return true;
        }
        var apposed = isApposed(at);
        if (item.is(Category.ORDINAL)) {
            return sentence.token(at).allCapitals() && (isAfterTitle(start) || apposed)
                    || at == start + 1 && item.to() == at + 1 && isAfterTitle(start) && !isCapitalized(at + 1);
        }
        if (item.is(Category.HONORIFIC) && isTitleBehind(at)) {
            return true;
        }
        if (item.is(Category.CITY) && item.to() == at + 1 && sentence.token(at - 1).hyphen() && isPart(at - 2)) {
            return true;
        }
        if ((item.is(Category.CITY) || item.is(Category.STATE)) && item.to() == at + 1 && isPart(at - 1)
                && isPart(at + 1)) {
            return isAfterTitle(start) || sentence.sign(at + 2, '(') && sentence.is(at + 3, Category.STATE);
        }
        if (item.is(Category.PORTFOLIO) && item.to() == at + 1 && at == start + 1 && isPart(start)
                && isAfterTitle(start) && !isPart(at + 1) && !NameWords.leadsOn(sentence, at + 1)) {
            return true;
        }
        if (item.to() == at + 1 && isPart(at - 1) && (others.isVerb(at)
                || item.is(Category.CITY) && !isPart(at + 1) && (isAfterTitle(start) || apposed))) {
            return true;
        }
        if (item.to() != at + 1 || at != start + 1 || !isPart(start)) {
            return false;
        }
        if (item.is(Category.MONTH) && NameWords.isJoint(sentence, start - 1) && NameWords.isJoint(sentence, at + 1)
                && !isNumber(at + 2)) {
            return true;
        }
        var told = isAfterTitle(start) || apposed && !sentence.is(start - 1, Category.LINK)
                || sentence.sign(start - 1, ',') && start > 1 && taken[start - 2];
        if (!isPart(at + 1) && (told && (item.is(Category.STOP) || item.is(Category.REGION)) && others.isCapital(at)
                || (told || others.isOwned(start)) && item.is(Category.STATE)
                || told && item.is(Category.NATIONALITY) && others.isEnd(at + 1)
                || told && item.is(Category.MONTH) && !isNumber(at + 1) && !isNumber(at - 1))) {
            return true;
        }
        return item.is(Category.CITY) && (isAfterTitle(start) || apposed)
                || isAfterTitle(start) && NameWords.isByChance(item);
    }

    /** "M. Ali Omar SOW", "Ali SOW, ministre": surnames in capitals, as short as letters behind a name, "Sir Ali Sow, KCMG". */
    private boolean isShortSurname(int at, int start) {
        var given = start;
        while (given < at && isPart(given) && !sentence.token(given).allCapitals()) {
            given++;
        }
        var told = isAfterTitle(start) || isApposed(at)
                || sentence.sign(start - 1, ',') && start > 1 && taken[start - 2];
        return given > start && told && (given == start + 1 || order.smallAdjectives())
                && NameWords.isAcronym(sentence.token(at))
                && IntStream.range(given, at).allMatch(word -> sentence.token(word).allCapitals())
                && (!isCapitalized(at + 1) || sentence.token(at + 1).allCapitals());
    }

    /** Whether a comma and an office follow, or a state in brackets. */
    private boolean isApposed(int at) {
        var office = sentence.is(at + 2, Category.LINK) ? at + 3 : at + 2;
        return sentence.sign(at + 1, ',') && office < sentence.size() && taken[office]
                || sentence.sign(at + 1, '(') && sentence.is(at + 2, Category.STATE);
    }

    /** "A Astanada görüşüb", "A B Ankara'ya geldi": a city in a form that says where stands behind a name, and is no part of it. */
    private boolean isWhere(int at, int start) {
        var item = sentence.item(at);
        if (!item.is(Category.CITY)) {
            return false;
        }
        var apart = item.to() < sentence.size() && sentence.token(item.to()).kind() == Token.Kind.SUFFIX;
        if (order.headLast() && at > start + 1 && (apart || !item.unbent())) {
            return true;
        }
        return (apart || !item.unbent()) && order.locative().stream()
                .anyMatch(sentence.token(apart ? item.to() : item.to() - 1).fold()::endsWith);
    }

    /** "Frances Baron, Minister": a form of address ends a name where no other word of it follows. */
    private boolean isTitleBehind(int at) {
        var small = at + 1 < sentence.size() && sentence.token(at + 1).kind() == Token.Kind.WORD
                && !sentence.token(at + 1).capitalized() && isPart(at - 2);
        return sentence.item(at).to() == at + 1 && isPart(at - 1)
                && (small || sentence.token(at).text().length() > 3
                        && (sentence.sign(at + 1, ',') || sentence.sign(at + 1, '(') || at + 1 == sentence.size()));
    }

    private boolean isCapitalized(int at) {
        return at < sentence.size() && sentence.token(at).capitalized();
    }

    /** "King Carlos II". */
    private boolean isNumeral(int at, int start) {
        return isAfterTitle(start) && sentence.token(at).text().chars().allMatch(sign -> "IVX".indexOf(sign) >= 0);
    }

    /** "Hassan Sheikh Mohamud", "Ng Eng Soon". */
    private boolean isTitleWithin(int at) {
        return sentence.is(at, Category.HONORIFIC) && sentence.token(at).text().length() > 2
                && !sentence.sign(at + 1, '.') && sentence.token(at).capitalized() && isPart(at - 1) && isPart(at + 1);
    }

    /** An abbreviation without its full stop is none: "Jan" is January, and a name. */
    private boolean isUnlisted(int at) {
        var item = sentence.item(at);
        return item == Item.NONE || item.is(Category.AGENCY) && NameWords.mayBegin(sentence, at)
                || NameWords.isTitleWithin(sentence, at)
                || sentence.token(at).text().length() > 2 && !sentence.sign(at + 1, '.')
                        && item.isOnly(Category.ABBREVIATION);
    }

    /** A capital, a full stop and a name that runs on, whatever the letter may stand for elsewhere: "А.Г.Петров". */
    private boolean isInitial(int at) {
        return sentence.token(at).text().length() == 1 && !sentence.is(at, Category.HONORIFIC)
                && sentence.sign(at + 1, '.') && at + 2 < sentence.size()
                && sentence.token(at + 2).capitalized()
                && (sentence.item(at).to() <= at + 1 || sentence.is(at, Category.ORDINAL) && at > 0 && taken[at - 1]);
    }

    /** A city's or a month's name is a first name where an office stands before it and a name after it. */
    private boolean isFirstName(int at) {
        var item = sentence.item(at);
        return !taken[at] && isTitleBeforeOffice(at)
                || !taken[at] && NameWords.isSurnameFirst(sentence, at)
                        && (isAfterTitle(at) || sentence.sign(at - 1, ',') && at > 1 && taken[at - 2]
                                || isApposed(NameWords.isWithinWord(sentence, at + 2) ? at + 3 : at + 1))
                || !taken[at] && isNext(at + 1) && others.isFirstName(at, taken) || at + 1 < sentence.size()
                        && !taken[at]
                        && sentence.token(at).capitalized()
                        && (NameWords.isInitials(sentence, at) || isWordWithin(at) || item.is(Category.YEAR)
                                || item.is(Category.CITY)
                                || item.is(Category.ORGANIZATION) && !sentence.token(at).allCapitals()
                                || item.is(Category.MONTH) || item.is(Category.STATE) || item.is(Category.NATIONALITY)
                                || item.is(Category.SAY) || isTitleOfName(at))
                        && item.to() <= at + 1
                        && (isPart(at + 1) || isPart(at + 2) && NameWords.isWithinWord(sentence, at + 1)
                                || isPart(NameWords.behindParticles(sentence, at + 1)))
                        && (item.is(Category.MONTH) && !isNumber(at - 1) && !isNumber(at + 1)
                                && !sentence.is(at - 1, Category.IN)
                                || at > 0 && isAfterTitle(at) || isWordWithin(at)
                                || item.is(Category.CITY) && (sentence.sign(at - 1, ',') && at > 1
                                        && (taken[at - 2] || sentence.sign(at + 2, ','))
                                        || order.namesUnbent() && !others.isPlaced(at)
                                                && (isApposed(at + 1) || others.isWithState(at + 2))));
    }

    /** "The Honourable Dean Stone", "Minister Lord Hale": what belongs to the name behind a title, as to a surname alone. */
    private boolean isTitleOfName(int at) {
        var item = sentence.item(at);
        return item.is(Category.HEAD) && sentence.is(at - 1, Category.HONORIFIC)
                || item.is(Category.HONORIFIC, "name") && at > 0 && taken[at - 1] && !isPart(at + 2)
                        && !sentence.is(at + 2, Category.PARTICLE)
                        && !(at + 2 < sentence.size() && sentence.token(at + 2).hyphen());
    }

    /** "Baron Waga, the union's director, said": a title that begins its clause, one name and a comma before its office. */
    private boolean isTitleBeforeOffice(int at) {
        return sentence.item(at).is(Category.HONORIFIC, "name") && isPart(at + 1) && sentence.sign(at + 2, ',')
                && (at == 0 || sentence.token(at - 1).kind() == Token.Kind.SIGN)
                && IntStream.range(at + 3, Math.min(sentence.size(), at + 6)).anyMatch(next -> taken[next]);
    }

    /** "Do Hung", "Do Van Minh". */
    private boolean isNext(int at) {
        return isPart(at) || isPart(at + 1) && sentence.is(at, Category.PARTICLE) && sentence.token(at).capitalized();
    }

    /** "By He Rongxia", "General To Lam": a word with a capital within a sentence, where names are told. */
    private boolean isWordWithin(int at) {
        return sentence.token(at).text().length() == 2 && (sentence.is(at, Category.UNTIL) && isAfterTitle(at)
                || sentence.is(at, Category.STOP) && (sentence.is(at - 1, Category.BY)
                        || sentence.is(at - 1, Category.WITH) || sentence.sign(at - 1, ',')
                        || sentence.is(at - 1, Category.AND)));
    }

    /** "General Le Ho": a small word with a capital begins a name after an office or a title. */
    private boolean isFirstParticle(int at) {
        return at + 1 < sentence.size() && !taken[at] && sentence.is(at, Category.PARTICLE)
                && sentence.token(at).capitalized() && isPart(at + 1)
                && (isAfterTitle(at) || others.isBegin(at) && isPart(at + 2) && !sentence.is(at, Category.LINK));
    }

    /** Behind an office, a rank or a form of address, be it shortened or not. */
    private boolean isAfterTitle(int at) {
        return at > 0 && isAfterOffice(at) || sentence.sign(at - 1, '.') && at > 1
                && (isAfterOffice(at - 1) || sentence.is(at - 2, Category.ABBREVIATION));
    }

    /** "Louis St. Jean". */
    private boolean isInName(int at) {
        return isCapitalized(at) && sentence.sign(at + 1, '.') && isPart(at + 2);
    }

    /** José "Pepe" Ramos. */
    private boolean isNickname(int at) {
        return at + 3 < sentence.size() && "\"“”„«»'".contains(sentence.token(at).text()) && isPart(at + 1)
                && "\"“”„«»'".contains(sentence.token(at + 2).text()) && isPart(at + 3);
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).kind() == Token.Kind.NUMBER;
    }

    private boolean isAfterOffice(int at) {
        return taken[at - 1] || sentence.is(at - 1, Category.RANK) || sentence.is(at - 1, Category.HONORIFIC);
    }

    /** The second half of a given name may begin with a small letter: "Cho Tae-yul", "Tae-yul Cho", "Cho Tae-in". */
    private boolean isSecondHalf(int at, int start) {
        return (at > start + 2 || isPart(at + 1)) && NameWords.isWithinWord(sentence, at - 1)
                && sentence.token(at).kind() == Token.Kind.WORD
                && (sentence.item(at) == Item.NONE || sentence.is(at, Category.IN) && isPart(at - 2)
                        || sentence.is(at, Category.ABBREVIATION))
                && sentence.token(at).text().length() <= LONGEST_SECOND_HALF;
    }

    /** "Ehrte A den Großen Orden": of a name only behind another small word, as in "van den". */
    private boolean isArticle(int at) {
        return sentence.is(at, Category.LINK) && !sentence.token(at).capitalized()
                && !sentence.item(at).is(Category.LINK, "of")
                && !sentence.is(at - 1, Category.PARTICLE);
    }

    private boolean isBetween(int at) {
        var token = sentence.token(at);
        var next = at + 1;
        if (next >= sentence.size()) {
            return sentence.is(at, Category.PARTICLE);
        }
        if (token.hyphen()) {
            return NameWords.isWithinWord(sentence, at) && sentence.token(next).kind() == Token.Kind.WORD;
        }
        if (NameWords.isElision(sentence, at)) {
            return isPart(next) && !isPart(next + 1);
        }
        return sentence.is(at, Category.PARTICLE) && !isArticle(at)
                && (isPart(next) || NameWords.isElision(sentence, next) && isBetween(next)
                        || sentence.is(next, Category.PARTICLE) || sentence.token(next).hyphen()
                        || NameWords.isCityOfName(sentence, next)
                        || sentence.is(next, Category.SAY) && sentence.token(next).capitalized());
    }
}
