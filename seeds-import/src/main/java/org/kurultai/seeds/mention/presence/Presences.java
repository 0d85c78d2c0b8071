package org.kurultai.seeds.mention.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Which persons of a sentence it says were there. Being named tells nothing: it is the verb that has the person for its subject,
 * or the words that rule the person, that must be of those who are there; or the person is one of a list. What is denied, and
 * what keeps people away, tells of nobody's presence, whatever verb follows.
 */
public final class Presences {
    private static final int LIST = 3;
    private static final int TO_SAYING = 6;
    private static final String CLOSE = "»”\"";
    private static final Categories TALKS = Categories.of(Category.MEET, Category.EVENT, Category.RECEIVE,
            Category.ATTEND,
            Category.HOST, Category.CONCLUDE, Category.ARRIVE, Category.INVITE, Category.DISCUSS);
    private final Sentence sentence;
    private final List<PersonMention> persons;
    private final boolean verbLast;
    private final boolean nounsCapitalized;
    private final Set<String> accusatives;
    private final SpokenOf spokenOf;
    private final OwnedBy owned;
    private final Governors governors;
    private final Predicates predicates;
    private final VerbsBehind verbs;

    private Presences(Sentence sentence, List<PersonMention> persons, Language.Order order) {
        this.sentence = sentence;
        this.persons = persons;
        this.verbLast = order.headLast();
        this.nounsCapitalized = order.nounsCapitalized();
        this.accusatives = order.accusatives();
        this.spokenOf = new SpokenOf(sentence);
        this.owned = new OwnedBy(sentence, persons, order);
        this.governors = new Governors(sentence, persons, order);
        this.predicates = new Predicates(sentence, order);
        this.verbs = new VerbsBehind(sentence, persons, governors, predicates);
    }

    /** The persons of a sentence, each with what it says of presence; a question says nothing of anybody. */
    public static List<PersonMention> in(Sentence sentence, List<PersonMention> persons, Language.Order order) {
        if (persons.isEmpty()) {
            return persons;
        }
        if (sentence.sign(sentence.size() - 1, '?')) {
            return persons.stream().map(person -> person.with(Presence.DENIED)).toList();
        }
        return new Presences(sentence, persons, order).read();
    }

    private List<PersonMention> read() {
        var ruled = new Ruled(sentence, persons, governors, predicates, verbs);
        var read = new ArrayList<PersonMention>();
        for (var person : persons) {
            var before = read.isEmpty() ? Presence.UNTOLD : read.getLast().presence();
            var absent = spokenOf.is(person.from(), person.to()) || owned.is(person) || isReplaced(person)
                    || isQuoted(person) || isServed(person) || predicates.isAskedTo(person)
                    || before == Presence.DENIED && isOneWith(read.getLast(), person);
            var told = absent ? Presence.DENIED : of(person, ruled, before);
            var present = person.with(told == Presence.UNTOLD && isNextToCome(person) ? before : told);
            read.add(isSender(person) ? present.as(Standing.SENDER) : present);
        }
        return read;
    }

    /** "Our ties have grown, President A continues the course", B said: whom one of those who talked speaks of, and not of talks. */
    private boolean isQuoted(PersonMention person) {
        if (!sentence.has(Category.SAY)) {
            return false;
        }
        var close = IntStream.range(person.to(), sentence.size())
                .filter(at -> CLOSE.contains(sentence.token(at).text())).findFirst().orElse(sentence.size());
        return sentence.first(Category.SAY, close, Math.min(sentence.size(), close + TO_SAYING)) != Item.NONE
                && !sentence.hasAny(TALKS, 0, close);
    }

    private Presence of(PersonMention person, Ruled ruled, Presence before) {
        var told = verbLast ? verbs.last(person) : ruled.of(person, governors.of(person), before);
        var there = persons.size() >= LIST || isLine() || person.standing() == Standing.HOST
                || nounsCapitalized && isGuestOf(governors.of(person).at());
        return told == Presence.UNTOLD && there ? Presence.TOLD : told;
    }

    /** "A special envoy of the president of Peru A", "the envoy of President A": who sent another is not there, and is who is named. */
    private boolean isSender(PersonMention person) {
        if (nounsCapitalized && isOfEnvoy(person.from() - 1)) {
            return true;
        }
        var heads = sentence.between(Category.HEAD, person.from(), person.to());
        var sent = heads.size() > 1 && heads.getFirst().from() == person.from() && isEnvoy(heads.getFirst());
        var inner = sent ? heads.getLast() : heads.isEmpty() ? Item.NONE : heads.getFirst();
        var bare = sentence.item(inner.from() - 1).is(Category.LINK, "of") && inner.from() - 1 == heads.getFirst().to()
                && inner.as(Category.HEAD).filter(head -> head.kind().equals("president")).isPresent()
                && NameWords.mayBegin(sentence, inner.to());
        return sent && (bare || sentence.item(person.from() - 1).is(Category.LINK, "indefinite") && isNameLast(person));
    }

    /** "Ein Sondergesandter des polnischen Präsidenten": an envoy of no name before the article. */
    private boolean isOfEnvoy(int last) {
        var at = last;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.NATIONALITY)) {
            at--;
        }
        var envoy = sentence.item(at);
        return at < last && isEnvoy(envoy) && sentence.item(envoy.from() - 1).is(Category.LINK, "indefinite");
    }

    private static boolean isEnvoy(Item head) {
        return head.as(Category.HEAD).filter(office -> office.kind().equals("adviser")).isPresent();
    }

    /** Whether the name ends the words for a person, and no comma parts it from the office. */
    private boolean isNameLast(PersonMention person) {
        return IntStream.range(person.from(), person.to()).noneMatch(at -> sentence.sign(at, ','))
                && person.span().end() == person.nameSpan().end();
    }

    /** "A, adviser to Poland's president B", "A, special envoy of President B": whom somebody serves who is there. */
    private boolean isServed(PersonMention person) {
        var at = person.from() - 1;
        while (at > 0 && (sentence.token(at).kind() == Token.Kind.SUFFIX || sentence.is(at, Category.STATE)
                || sentence.is(at, Category.NATIONALITY) || sentence.item(at).is(Category.LINK, "definite"))
                && !sentence.is(at, Category.UNTIL)) {
            at--;
        }
        var served = sentence.is(at, Category.UNTIL) || sentence.item(at).is(Category.LINK, "of");
        var link = at;
        return served && !verbLast && !nounsCapitalized && isEnvoy(sentence.item(at - 1))
                && governors.endingAt(person.from()) < 0 && persons.stream().anyMatch(other -> other.from() < link);
    }

    /** "Staatssekretär A, der den Minister B vertritt": in whose place somebody comes, told behind him. */
    private boolean isReplaced(PersonMention person) {
        var at = person.from() - 1;
        while (at > 0 && sentence.is(at, Category.LINK)) {
            at--;
        }
        return nounsCapitalized && at < person.from() - 1 && sentence.is(person.to(), Category.REPRESENT)
                && sentence.sign(at, ',') && governors.endingAt(at) >= 0
                && !accusatives.contains(sentence.token(at + 1).fold());
    }

    /** "From Peru came Minister A; from Chad B": the verb of the one before is that of the next too. */
    private boolean isNextToCome(PersonMention person) {
        var at = person.from() - 1;
        while (sentence.is(at, Category.LINK) && !sentence.is(at, Category.FROM)) {
            at--;
        }
        var state = sentence.is(at, Category.FROM) ? sentence.item(person.from()) : sentence.item(at);
        var from = state.from() - 1;
        while (sentence.is(from, Category.LINK) && !sentence.is(from, Category.FROM)) {
            from--;
        }
        var before = sentence.is(from - 1, Category.AND) ? from - 2 : from - 1;
        return state.is(Category.STATE) && sentence.is(from, Category.FROM) && sentence.is(0, Category.FROM)
                && (sentence.sign(before, ',') || sentence.sign(before, ';'));
    }

    /** "Eine Audienz beim Präsidenten A", "ein Empfang der Minister bei A": with whom somebody was, told by a noun. */
    private boolean isGuestOf(int at) {
        return sentence.is(at, Category.DURING)
                && List.of(Category.RECEIVE, Category.EVENT, Category.MEET)
                        .stream().flatMap(category -> sentence.between(category, Math.max(0, at - LIST), at).stream())
                        .anyMatch(noun -> sentence.token(noun.from()).capitalized() && (noun.is(Category.RECEIVE)
                                || noun.is(Category.MEET, "call") || noun.is(Category.EVENT, "audience")));
    }

    /** "Greetings from A and B", "zum Tod des Präsidenten A, des Ministers B": who but is joined to somebody who is spoken of. */
    private boolean isOneWith(PersonMention before, PersonMention person) {
        var title = new Circumstance(sentence).beforeTitles(person.from());
        var of = sentence.item(title).is(Category.LINK, "of");
        var joint = of ? title - 1 : title;
        return spokenOf.is(before.from(), before.to()) && before.to() == joint
                && (sentence.is(joint, Category.AND) || of && sentence.sign(joint, ','));
    }

    /** A line that tells of nothing else: "- Mr A, Minister of Justice of Poland;". */
    private boolean isLine() {
        if (sentence.sign(sentence.size() - 1, '.') && !sentence.token(0).hyphen() && !sentence.sign(0, '–')
                && !sentence.sign(0, '•')) {
            return false;
        }
        for (var at = 0; at < sentence.size(); at++) {
            var other = governors.beginningAt(at);
            if (other >= 0) {
                at = persons.get(other).to() - 1;
            } else if (predicates.isUnknown(at) || predicates.isAbsence(sentence.item(at))) {
                return false;
            }
        }
        return true;
    }
}
