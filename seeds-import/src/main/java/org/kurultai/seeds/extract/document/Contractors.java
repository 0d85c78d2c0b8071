package org.kurultai.seeds.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kurultai.seeds.facts.Between;
import org.kurultai.seeds.facts.Contracting;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads between whom a document is: "between the Police Academy of the Ministry of the Interior of Moldova and the Academy of
 * Latvia". States, and institutions of states in languages whose names stand unbent; whoever else it is between stays unread.
 */
final class Contractors {

    private final Sentence sentence;
    private final Language language;
    private final String text;

    Contractors(Sentence sentence, Language language, String text) {
        this.sentence = sentence;
        this.language = language;
        this.text = text;
    }

    /** What the words between two places say. */
    Between in(int from, int to) {
        var between = sentence.first(Category.BETWEEN, from, to);
        if (between.terms().isEmpty()) {
            return Between.UNTOLD;
        }
        if (language.order().headLast()) {
            return Between.UNREAD;
        }
        var parties = new ArrayList<Contracting>();
        for (var begin = between.to(); begin < to;) {
            var end = end(begin, to);
            var party = party(begin, end);
            if (party.isEmpty()) {
                return Between.UNREAD;
            }
            parties.addAll(party);
            if (!isJoint(end)) {
                break;
            }
            begin = end + 1;
        }
        var alike = parties.stream().map(party -> party.institutions().isEmpty()).distinct().count() == 1;
        return parties.size() > 1 && alike ? new Between(true, parties) : Between.UNREAD;
    }

    /** Where the words for one party end: behind its state, or before the word that joins the next. */
    private int end(int begin, int to) {
        var stateTold = false;
        for (var at = begin; at < to; at++) {
            if (stateTold && isJoint(at)) {
                return at;
            }
            if (sentence.is(at, Category.STATE)) {
                return sentence.item(at).to();
            }
            stateTold |= sentence.is(at, Category.NATIONALITY);
        }
        return to;
    }

    private boolean isJoint(int at) {
        return at < sentence.size() && (sentence.is(at, Category.AND) || sentence.sign(at, ','));
    }

    /** One party; none if it is not told of which state it is, or its words are not understood. */
    private List<Contracting> party(int from, int to) {
        var begin = from;
        while (begin < to && isSmall(begin)) {
            begin++;
        }
        var last = sentence.last(Category.STATE, begin, to);
        if (!last.terms().isEmpty()) {
            var end = last.from();
            while (end > begin && (isSmall(end - 1) || sentence.is(end - 1, Category.STATE_TITLE))) {
                end--;
            }
            return party(last.as(Category.STATE).orElseThrow().value(), begin, end);
        }
        var people = sentence.item(begin);
        return people.as(Category.NATIONALITY).map(state -> party(state.value(), people.to(), to)).orElse(List.of());
    }

    private List<Contracting> party(String state, int from, int to) {
        if (isStateItself(from, to)) {
            return List.of(new Contracting(state, List.of()));
        }
        var institutions = institutions(from, to);
        return institutions.isEmpty() ? List.of() : List.of(new Contracting(state, institutions));
    }

    /** A government concludes for its state. */
    private boolean isStateItself(int from, int to) {
        return from >= to || to == from + 1 && language.order().governments().contains(sentence.token(from).fold());
    }

    /** "The Academy of the Ministry": the highest first; none if the words are not those of an institution, or are bent. */
    private List<String> institutions(int from, int to) {
        var unbent = language.order().namesUnbent() || language.order().nounsCapitalized();
        if (!unbent || !IntStream.range(from, to).allMatch(this::isOfName)) {
            return List.of();
        }
        var institutions = new ArrayList<String>();
        var begin = from;
        for (var at = from; at < to; at++) {
            var head = sentence.item(at);
            if (at > begin && head.from() == at && head.is(Category.INSTITUTION)) {
                if (sentence.is(at - 1, Category.AND)) {
                    return List.of();
                }
                if (isSmall(at - 1)) {
                    institutions.addFirst(name(begin, at, to));
                    begin = at;
                }
            }
        }
        institutions.addFirst(sentence.words(text, begin, to));
        return institutions;
    }

    /** "The Academy" alone tells nobody which: it is called with what it is under. */
    private String name(int from, int next, int to) {
        var end = next;
        while (end > from && isSmall(end - 1)) {
            end--;
        }
        return sentence.words(text, from, end - from == 1 ? to : end);
    }

    /** Names of institutions are of words with capitals, and of small ones between them. */
    private boolean isOfName(int at) {
        var item = sentence.item(at);
        return isSmall(at) || item.is(Category.AND) || sentence.token(at).hyphen()
                || sentence.token(at).capitalized() && !item.is(Category.HEAD) && !item.is(Category.HEADS);
    }

    private boolean isSmall(int at) {
        return sentence.is(at, Category.LINK) || sentence.token(at).text().length() <= 3
                && sentence.token(at).text().equals(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }
}
