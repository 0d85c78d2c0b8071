package org.kurultai.seeds.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases of a language and what they mean: a tree of words, each reached by its exact form or by its
 * stem. Of several phrases that begin at one word the longest counts, and of equally long ones that with more exact words.
 */
public final class Lexicon {

    /** No phrase is longer: it bounds the work at each word of a report. */
    private static final int LONGEST_PHRASE = 12;

    /** Of a shorter name too many others are bent forms. */
    private static final int SHORTEST_NAME = 4;

    /** What stands before the last part of a compound has at least so many letters. */
    private static final int SHORTEST_PART = 2;

    private final Node root = new Node();
    private final Map<String, List<LastPart>> lastParts = new HashMap<>();
    private final Spelling spelling;

    Lexicon(Spelling spelling) {
        this.spelling = spelling;
    }

    /**
     * Adds a form of a phrase; an equals sign before it admits no other endings, a circumflex asks for a capital, two for
     * capitals throughout and no endings, a low line for a small letter, and an asterisk admits any compound whose last part
     * it is, where a circumflex behind it asks that the compound has the capital, and an equals sign that the word alone, which is
     * meant as well, stands in this form.
     */
    void add(Term term, String form) {
        if (form.startsWith("*")) {
            var word = form.substring(1);
            var capital = word.startsWith("^") ? "^" : "";
            var folded = Letters.fold(word.startsWith("=") ? word.substring(1) : word.substring(capital.length()));
            lastParts.computeIfAbsent(capital + spelling.endings().key(folded), key -> new ArrayList<>(1))
                    .add(new LastPart(folded, term));
            add(term, word);
            return;
        }
        var capitals = form.startsWith("^^");
        var exact = form.startsWith("=") || capitals;
        var phrase = exact ? form.substring(1) : form;
        var capital = phrase.startsWith("^");
        var small = phrase.startsWith("_");
        var words = Tokens.of(phrase, capital || small ? 1 : 0, phrase.length(), spelling).stream()
                .filter(token -> !token.hyphen())
                .toList();
        if (words.isEmpty() || words.size() > LONGEST_PHRASE) {
            throw new IllegalArgumentException("\"%s\" is no phrase of 1 to %d words".formatted(form, LONGEST_PHRASE));
        }
        var node = root;
        for (var word : words) {
            node = node.child(word, exact || isTooShort(word, capital), spelling);
        }
        var letter = capitals ? Letter.CAPITALS : capital ? Letter.CAPITAL : small ? Letter.SMALL : Letter.ANY;
        node.add(new Meaning(term, letter, exact));
    }

    private boolean isTooShort(Token word, boolean name) {
        return name && spelling.endings().key(word.fold()).length() < SHORTEST_NAME;
    }

    /**
     * The longest phrase that begins at a token.
     *
     * @param tokens the sentence
     * @param from where it is to begin
     * @return what it means; {@link Match#NONE} if none begins there
     */
    public Match at(List<Token> tokens, int from) {
        var match = search(tokens, from, from, root, 0, 0, Match.NONE);
        return match.length() == 0 && !lastParts.isEmpty() ? compound(tokens.get(from)) : match;
    }

    /** A compound means what its last part does, the longest that is known. */
    private Match compound(Token token) {
        for (var key : token.keys()) {
            for (var part = SHORTEST_PART; part < key.length(); part++) {
                var last = key.substring(part);
                var word = token.fold().substring(part);
                var noun = token.capitalized() ? terms("^" + last, word) : List.<Term>of();
                var terms = noun.isEmpty() ? terms(last, word) : noun;
                if (!terms.isEmpty()) {
                    return new Match(1, 0, token.fold().equals(key), Meanings.of(terms));
                }
            }
        }
        return Match.NONE;
    }

    /** What a last part means that is the form itself with an ending, and no other word of its stem: "Bauleiter", but not "Bauleitner". */
    private List<Term> terms(String key, String word) {
        var parts = lastParts.get(key);
        return parts == null ? List.of() : parts.stream().filter(part -> word.startsWith(part.form()))
                .map(LastPart::term).distinct().toList();
    }

    private Match search(List<Token> tokens, int from, int at, Node node, int words, int exact, Match best) {
        var found = best;
        if (!node.meanings.isEmpty()) {
            var length = at - from;
            if (length > found.length() || length == found.length() && exact > found.exact()) {
                var meanings = node.meanings(tokens.get(from), exact == words);
                found = meanings.terms().isEmpty() ? found : new Match(length, exact, exact == words, meanings);
            }
        }
        var next = at;
        while (next > from && next < tokens.size() && tokens.get(next).hyphen()) {
            next++;
        }
        if (next >= tokens.size() || node.ways.isEmpty()) {
            return found;
        }
        var token = tokens.get(next);
        var way = node.ways.get(token.fold());
        var same = way == null ? null : way.exact;
        if (same != null) {
            found = search(tokens, from, next + 1, same, words + 1, exact + 1, found);
        }
        if (token.kind() == Token.Kind.WORD) {
            for (var key : token.keys()) {
                var bare = key.equals(token.fold());
                var stem = bare ? way : node.ways.get(key);
                if (stem != null) {
                    found = search(tokens, from, next + 1, stem.akin, same, words + 1, exact, found);
                    found = bare ? found
                            : search(tokens, from, next + 1, stem.bent, same, words + 1, exact, found);
                }
            }
        }
        return found;
    }

    private Match search(List<Token> tokens, int from, int at, List<Node> nodes, @Nullable Node but, int words,
            int exact,
            Match best) {
        var found = best;
        for (var i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) != but) {
                found = search(tokens, from, at, nodes.get(i), words, exact, found);
            }
        }
        return found;
    }

    /**
     * What stands at a place.
     *
     * @param length over how many tokens
     * @param exact how many of its words stand in exactly the form of the lexicon
     * @param unbent whether all do
     * @param meanings what it may mean
     */
    public record Match(int length, int exact, boolean unbent, Meanings meanings) {

        /** Nothing. */
        public static final Match NONE = new Match(0, 0, false, Meanings.NONE);
    }

    private enum Letter {
        ANY,
        SMALL,
        CAPITAL,
        CAPITALS;

        boolean admits(Token word) {
            return switch (this) {
                case ANY -> true;
                case SMALL -> !word.capitalized();
                case CAPITAL -> word.capitalized();
                case CAPITALS -> word.allCapitals();
            };
        }
    }

    private record LastPart(String form, Term term) {}

    private record Meaning(Term term, Letter letter, boolean exact) {}

    /** Where a word leads: as its exact form, and as a stem. */
    private static final class Way {

        private final List<Node> akin = new ArrayList<>(1);
        /** Where it leads as a stem behind which an ending stands. */
        private final List<Node> bent = new ArrayList<>(0);
        private @Nullable Node exact;
    }

    private static final class Node {

        private final Map<String, Way> ways = new HashMap<>();
        private final List<Meaning> meanings = new ArrayList<>(1);
        private @Nullable Meanings @Nullable [] together;

        void add(Meaning meaning) {
            meanings.add(meaning);
            together = null;
        }

        Node child(Token word, boolean exactly, Spelling spelling) {
            var way = ways.computeIfAbsent(word.fold(), form -> new Way());
            var child = way.exact == null ? new Node() : way.exact;
            way.exact = child;
            if (!exactly && word.kind() == Token.Kind.WORD) {
                var stem = ways.computeIfAbsent(spelling.endings().key(word.fold()), key -> new Way());
                var kin = spelling.endings().isNeverBare(word.fold()) ? stem.bent : stem.akin;
                if (!kin.contains(child)) {
                    kin.add(child);
                }
            }
            return child;
        }

        /** They differ but by what letters the phrase stands in, so they are put together once for each kind. */
        Meanings meanings(Token first, boolean unbent) {
            var kind = (first.capitalized() ? 1 : 0) | (first.allCapitals() ? 2 : 0) | (unbent ? 4 : 0);
            var all = together;
            if (all == null) {
                all = new @Nullable Meanings[8];
                together = all;
            }
            var known = all[kind];
            if (known == null) {
                known = Meanings.of(meanings.stream()
                        .filter(meaning -> meaning.letter().admits(first) && (unbent || !meaning.exact()))
                        .map(Meaning::term)
                        .distinct()
                        .toList());
                all[kind] = known;
            }
            return known;
        }
    }
}
