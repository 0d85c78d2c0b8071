package org.kurultai.seeds.extract.scene;

import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.Events;
import org.kurultai.seeds.extract.event.Pairs;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.Persons;
import org.kurultai.seeds.mention.name.Gaps;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * A sentence with all it names.
 *
 * @param sentence the sentence
 * @param roles the offices
 * @param persons the persons
 * @param dates the dates
 * @param events the engagements
 * @param attribution to which engagement each part of it belongs
 */
public record Scene(
        Sentence sentence,
        List<RoleMention> roles,
        List<PersonMention> persons,
        List<DateMention> dates,
        List<EventMention> events,
        Attribution attribution) {

    private static final int COMMA = 10;

    public static Scene of(Sentence sentence, Language language) {
        var roles = Roles.in(sentence, language);
        var attribution = new Attribution(sentence);
        var dates = Dates.in(sentence);
        var persons = Persons.in(sentence, roles, language);
        return new Scene(
                sentence,
                roles,
                persons,
                dates.stream()
                        .filter(date -> !attribution.isElsewhere(date.from()) && !isNothingBut(sentence, date))
                        .toList(),
                besides(sentence, Pairs.in(sentence, Events.in(sentence, roles, dates, language.order().headLast())))
                        .stream().map(event -> OfTwoPersons.of(sentence, event, persons, language.order().headLast()))
                        .filter(event -> !attribution.isNone(event.at())
                                && !(attribution.isOther(event.at())
                                        && (event.ordinal() == 0
                                                || Eves.words(sentence, event) != Item.NONE))
                                && !attribution.isFormer(event.at())
                                && !(event.ordinal() > 0 && (isFrame(sentence, event.ordinalAt(), roles)
                                        || isWhile(sentence, event))))
                        .toList(),
                attribution);
    }

    /** "03.05.2022": a date and no other word tells when the report was written. */
    private static boolean isNothingBut(Sentence sentence, DateMention date) {
        return date.isFull() && IntStream.range(0, sentence.size())
                .filter(at -> at < date.from() || at >= date.to())
                .allMatch(at -> sentence.token(at).kind() == Token.Kind.SIGN || sentence.is(at, Category.YEAR));
    }

    /**
     * Without what something else was on the margins of, nor parts of its name: "on the sidelines of the 5th meeting of the
     * Ministerial Council".
     */
    private static List<EventMention> besides(Sentence sentence, List<EventMention> events) {
        var frames = events.stream().filter(event -> sentence.is(event.from() - 1, Category.MARGIN)).toList();
        return events.stream().filter(event -> frames.stream()
                .noneMatch(frame -> frame == event || event.at() > frame.at() && event.at() <= frame.to())).toList();
    }

    /** The same, with what else is known of those whom it names. */
    public Scene with(List<PersonMention> known) {
        return new Scene(sentence, roles, known, dates, events, attribution);
    }

    /** "Met her counterpart in the framework of the 74th session": what two met at is no meeting of their own. */
    private static boolean isFrame(Sentence sentence, int ordinal, List<RoleMention> roles) {
        var named = sentence.first(Category.EVENT, ordinal, ordinal + COMMA);
        var event = named == Item.NONE ? sentence.first(Category.NO_EVENT, ordinal, ordinal + COMMA) : named;
        var behind = sentence.item(event.to());
        var during = behind.is(Category.DURING, "visit") ? behind
                : sentence.item(sentence.is(ordinal - 1, Category.LINK) ? ordinal - 2 : ordinal - 1);
        return during.is(Category.DURING, "visit") && sentence.has(Category.MEET) && event != Item.NONE
                && roles.stream().filter(role -> role.kind() != RoleMention.Kind.SEVERAL)
                        .count() == 2;
    }

    /** "Convened a trilateral meeting in Riga during the 20th forum": what another was held within. */
    private static boolean isWhile(Sentence sentence, EventMention event) {
        var during = sentence.item(sentence.is(event.ordinalAt() - 1, Category.LINK) ? event.ordinalAt() - 2
                : event.ordinalAt() - 1);
        var other = sentence.last(Category.EVENT, 0, during.from());
        return during.is(Category.DURING, "") && other != Item.NONE && during.from() > 0
                && sentence.first(Category.HELD, 0, other.from()) != Item.NONE
                && sentence.first(Category.CITY, other.to(), during.from()) != Item.NONE;
    }

    /** Whether it tells of something on the margins of something else. */
    public boolean isAside() {
        return sentence.has(Category.MARGIN) || sentence.all(Category.ORDINAL).stream()
                .anyMatch(ordinal -> isFrame(sentence, ordinal.from(), roles));
    }

    /** Whether what it is on the margins of is but "the meeting", so one that is told already. */
    public boolean isAsideOfTold() {
        var event = sentence.first(Category.EVENT, sentence.first(Category.MARGIN, 0, sentence.size()).to(),
                sentence.size());
        return sentence.last(Category.MARGIN, event.from() - 2, event.from()) != Item.NONE
                && !sentence.is(event.to(), Category.LINK) && !sentence.is(event.from() - 1, Category.ORGANIZATION);
    }

    /** Whether a token is part of the words for an office. */
    public boolean inRole(int at) {
        for (var role : roles) {
            if (at >= role.from() && at < role.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is part of an office or of its holder's name: "министр Милан Петрович" tells of nobody in Milan. */
    public boolean inHolder(int at) {
        return inRole(at) || persons.stream().anyMatch(
                person -> !person.offices().isEmpty() && at >= person.from() && at < person.to());
    }

    /** Where a list ends that goes on from somebody: behind B, of "A and B". */
    public int endOfList(PersonMention first) {
        var end = first.to();
        for (var person : persons) {
            end = person.from() > end && Gaps.areJoined(sentence, end, person.from()) ? person.to() : end;
        }
        return end;
    }

    /** How far a word stands from another or from the verb by which something was held: a comma sets words further apart. */
    public int distance(int at, int near) {
        return sentence.all(Category.HELD).stream().mapToInt(verb -> apart(at, verb.from()))
                .reduce(apart(at, near), Math::min);
    }

    private int apart(int one, int other) {
        var apart = Math.abs(one - other);
        for (var at = Math.min(one, other); at < Math.max(one, other); at++) {
            apart += sentence.sign(at, ',') || sentence.is(at, Category.CLAUSE) ? COMMA : 0;
        }
        return apart;
    }

    /** The token with which some words of it begin. */
    public int at(Span words) {
        var at = 0;
        while (at < sentence.size() && sentence.token(at).start() < words.start()) {
            at++;
        }
        return at;
    }
}
