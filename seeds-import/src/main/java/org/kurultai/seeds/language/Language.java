package org.kurultai.seeds.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A language as the reader of reports knows it: everything in it is read from the files of its folder.
 *
 * @param code its ISO 639-1 code
 * @param spelling how it writes
 * @param lexicon its words
 * @param called what offices and fields of government are called in English
 * @param order how it puts words together
 * @param names how it bends names of persons
 * @param home the state whose press leaves out which state a minister is of; empty if it is the press of several
 * @param homes the states whose press is written in it; empty if that may be any
 * @param peculiar the states in which alone an office is held, by how its words begin
 * @param plates the states of the letters that stand for them in brackets behind names, and are no code of ISO: "(D)"
 */
public record Language(
        String code, Spelling spelling, Lexicon lexicon, Lexicon called, Order order, Renaming names, String home,
        Set<String> homes, Map<String, List<String>> peculiar, Map<String, String> plates) {

    public Language {
        homes = Set.copyOf(homes);
        peculiar = Map.copyOf(peculiar);
        plates = Map.copyOf(plates);
    }

    /** The states in which alone an office is held that is worded so, the likeliest first; none if it tells no state. */
    public List<String> statesOf(String office) {
        var words = " " + Letters.fold(office).replaceAll("[^\\p{L}]+", " ");
        return peculiar.entrySet().stream().filter(entry -> words.contains(" " + entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue).orElse(List.of());
    }

    /**
     * How a language puts words together.
     *
     * @param headLast whether an office follows its field, its institution and its state
     * @param stateBeforeHead whether a state's name may stand before an office
     * @param nounsCapitalized whether every noun begins with a capital, so that one word alone is hardly a name
     * @param namesUnbent whether names stand as they are, so that a city that is in no list can be taken as it stands
     * @param smallAdjectives whether a state's adjective begins with a small letter, so that one with a capital is a
     *     people's name: "der Norweger"
     * @param locative the endings that say "in"
     * @param negations the endings of a verb that deny it
     * @param futures the endings of a verb that say that it is to come
     * @param commonEndings endings of nouns that are names of nothing
     * @param present the verbs by which it tells of engagements, in the present tense
     * @param particles parts of verbs, of no tense of their own
     * @param days the words for days, behind the number of them
     * @param monthsFirst whether some of those who write it put the month before the day in figures
     * @param governments the words for a government, which concludes for its state
     * @param parties the words for those who sign a document, whoever they are
     * @param common words that also stand with a capital, in names of bodies and headlines, and are of no person's name
     * @param genitives the articles and pronouns before whoever owns what the noun before them names
     * @param accusatives the articles before whoever something is done to
     * @param infinitives the verbs of concluding that tell of what is to come where such a word stands before them, however far
     */
    public record Order(boolean headLast, boolean stateBeforeHead, boolean nounsCapitalized, boolean namesUnbent,
            boolean smallAdjectives, Set<String> locative, Set<String> negations, Set<String> futures,
            Set<String> commonEndings, Set<String> present, Set<String> particles, Set<String> days,
            boolean monthsFirst, Set<String> governments, Set<String> parties, Set<String> common,
            Set<String> genitives, Set<String> accusatives, Set<String> infinitives) {
        public Order {
            locative = Set.copyOf(locative);
            negations = Set.copyOf(negations);
            futures = Set.copyOf(futures);
            commonEndings = Set.copyOf(commonEndings);
            present = Set.copyOf(present);
            particles = Set.copyOf(particles);
            days = Set.copyOf(days);
            governments = Set.copyOf(governments);
            parties = Set.copyOf(parties);
            common = Set.copyOf(common);
            genitives = Set.copyOf(genitives);
            accusatives = Set.copyOf(accusatives);
            infinitives = Set.copyOf(infinitives);
        }
    }

    /**
     * How a language bends names of persons: endings, and what they were before.
     *
     * @param always endings that no unbent name has
     * @param afterBent endings that are taken back only where the office before the name is bent too
     * @param beforeMet endings that are taken back only where a verb of meeting follows the name
     * @param beforeReceived endings that are taken back only where a verb of receiving follows the name
     * @param given whole given names of those who are acted on, known where the office before the name is bent
     * @param behindGiven endings that are taken back only behind one of these given names
     * @param several endings of the words for several who hold an office that say that these are bent: "ministrów"
     */
    public record Renaming(
            Map<String, String> always, Map<String, String> afterBent, Map<String, String> beforeMet,
            Map<String, String> beforeReceived, Map<String, String> given, Map<String, String> behindGiven,
            Set<String> several) {

        private static final int LONGEST_ENDING = 8;

        public Renaming {
            always = Map.copyOf(always);
            afterBent = Map.copyOf(afterBent);
            beforeMet = Map.copyOf(beforeMet);
            beforeReceived = Map.copyOf(beforeReceived);
            given = Map.copyOf(given);
            behindGiven = Map.copyOf(behindGiven);
            several = Set.copyOf(several);
        }

        /** Whether a word is a given name in the form that tells of whose sex the surname behind it is: "Анну". */
        public boolean isGiven(String word) {
            return given.containsKey(word.toLowerCase(java.util.Locale.ROOT));
        }

        /** Whether a word for several who hold an office is bent, and so are the names behind it. */
        public boolean isBentOfSeveral(String word) {
            return several.stream().anyMatch(word::endsWith);
        }

        /** A surname behind such a given name as it is when nothing bends it. */
        public String behindGiven(String word) {
            return replaced(word, behindGiven);
        }

        /** A word of a name as it is when nothing bends it. */
        public String unbent(String word, boolean bent) {
            var whole = bent ? given.get(word.toLowerCase(java.util.Locale.ROOT)) : null;
            if (whole != null) {
                return word.substring(0, 1) + whole.substring(1);
            }
            var name = replaced(word, always);
            return bent && name.equals(word) ? replaced(word, afterBent) : name;
        }

        /** The last word of a name before a verb of meeting as it is when nothing bends it. */
        public String unmet(String word) {
            return replaced(word, beforeMet);
        }

        /** The last word of a name before a verb of receiving as it is when nothing bends it. */
        public String unreceived(String word) {
            return replaced(word, beforeReceived);
        }

        private static String replaced(String word, Map<String, String> endings) {
            for (var length = Math.min(LONGEST_ENDING, word.length() - 2); length > 0; length--) {
                var before = endings.get(word.substring(word.length() - length).toLowerCase(java.util.Locale.ROOT));
                if (before != null) {
                    return word.substring(0, word.length() - length) + before;
                }
            }
            return word;
        }
    }

}
