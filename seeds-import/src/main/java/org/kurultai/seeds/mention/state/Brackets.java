package org.kurultai.seeds.mention.state;

import java.util.List;
import java.util.Map;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.StateCodes;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.presence.Circumstance;
import org.kurultai.seeds.text.Sentence;

/** The state that brackets beside a name tell: "A (Poland)", "A (D)", "A (SPD)" and "Poland (A)". */
public final class Brackets {

    /** What letters are said to stand for that tell no state: "A (MP)". */
    private static final String NONE = "none";
    private static final int LONGEST = 14;

    private final Sentence sentence;
    private static final int LONGEST_HONOUR = 4;

    private final Map<String, String> plates;

    /**
     * @param sentence the sentence
     * @param plates the states of letters that are no code of ISO
     */
    public Brackets(Sentence sentence, Map<String, String> plates) {
        this.sentence = sentence;
        this.plates = plates;
    }

    /**
     * The state of a name or of a name with its office; empty if no brackets tell it.
     *
     * @param from the first token
     * @param end the token after the last
     */
    public String state(int from, int end) {
        var to = behindHonour(end);
        if (isParty(to)) {
            return party(to, List.of());
        }
        if (sentence.sign(to, '(') && sentence.sign(to + 2, ')')) {
            var letters = sentence.token(to + 1).text();
            var code = plates.getOrDefault(letters, StateCodes.state(letters));
            if (!code.isEmpty()) {
                return code.equals(NONE) ? "" : code;
            }
        }
        if (sentence.sign(to, '(') && sentence.is(skipTitles(to + 1), Category.STATE)) {
            return Roles.state(sentence.item(skipTitles(to + 1)));
        }
        if (sentence.sign(to, '(') && !last(to + 1).isEmpty()) {
            return last(to + 1);
        }
        var open = new Circumstance(sentence).beforeTitles(from);
        return sentence.sign(open, '(') && sentence.sign(to, ')') && sentence.is(open - 1, Category.STATE)
                ? Roles.state(sentence.item(open - 1))
                : "";
    }

    /** Past letters behind a name: "A, MP (Malta)", "A MBA (Malta)". */
    private int behindHonour(int name) {
        var honour = sentence.sign(name, ',') ? name + 1 : name;
        var text = sentence.token(honour).text();
        return sentence.sign(honour + 1, '(') && sentence.token(honour).capitalized() && text.length() <= LONGEST_HONOUR
                && text.chars().filter(Character::isUpperCase).count() > 1 ? honour + 1 : name;
    }

    /** The place behind brackets that open at a place; the same place if none do. */
    public int behind(int at) {
        var close = sentence.sign(at, '(') ? close(at + 1) : at;
        return sentence.sign(close, ')') ? close + 1 : at;
    }

    private int close(int from) {
        var close = from;
        while (close < Math.min(sentence.size(), from + LONGEST) && !sentence.sign(close, ')')) {
            close++;
        }
        return close;
    }

    /** "A (Bureau of Statistics, Poland)": the state behind the last comma. */
    private String last(int from) {
        var close = close(from);
        var state = sentence.item(close - 1);
        return sentence.sign(close, ')') && state.is(Category.STATE) && sentence.sign(state.from() - 1, ',')
                ? Roles.state(state) : "";
    }

    /** Whether a party stands behind a name. */
    boolean isParty(int to) {
        return sentence.sign(to, '(') && sentence.is(to + 1, Category.PARTY);
    }

    /**
     * The state of the party behind a name: "Landeshauptmann A (SVP)" is not of the other state that has one of these letters.
     *
     * @param to the token after the name
     * @param few the states that alone have such an office; empty if any may
     * @return the likeliest; empty if the party is of none of the few
     */
    String party(int to, List<String> few) {
        var states = List.of(sentence.item(to + 1).as(Category.PARTY).map(Term::value).orElse("").split(" "));
        return states.stream().filter(state -> few.isEmpty() || few.contains(state)).findFirst().orElse("");
    }

    /** The state of the party before an office: "ÖVP-Ministerin A"; empty if none stands there. */
    String partyBefore(int office) {
        return office > 1 && sentence.token(office - 1).hyphen()
                ? sentence.item(office - 2).as(Category.PARTY).map(Term::value).orElse("").split(" ")[0] : "";
    }

    private int skipTitles(int from) {
        var next = from;
        while (next < sentence.size() && (sentence.is(next, Category.LINK) || sentence.is(next, Category.FROM)
                || sentence.is(next, Category.STATE_TITLE))) {
            next = sentence.item(next).to();
        }
        return next;
    }
}
