package org.kurultai.seeds.mention.person;

import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * The words that name an office: "Deputy Minister of Internal Affairs of Hungary".
 *
 * @param from its first token
 * @param to the token after its last
 * @param offices the offices it names; one person may hold several
 * @param states the states it names, in order
 * @param organization the organization it names; empty if none
 * @param kind what the words do
 * @param bent whether the office stands in a bent form
 */
public record RoleMention(
        int from, int to, List<Office> offices, List<String> states, String organization, Kind kind, boolean bent) {

    /** What words for an office do. */
    public enum Kind {
        /** They tell the office of one person. */
        ONE,
        /** They tell the office of one or of several: the form is the same. */
        EITHER,
        /** They tell the office of several. */
        SEVERAL,
        /** They say "counterpart": the office is that of the other side's person. */
        COUNTERPART,
        /** Their holder only told the press. */
        SPOKESPERSON,
        /** Their holder is remembered. */
        REMEMBERED
    }

    private static final int NEAR = 2;

    public RoleMention {
        offices = List.copyOf(offices);
        states = List.copyOf(states);
    }

    /** Whether they are no more than a title: "Ambassador". */
    public boolean isTitle() {
        return to == from + 1 && states.isEmpty() && offices.stream()
                .allMatch(office -> office.kind().equals("ambassador") || office.kind().equals("head"));
    }

    /** Whether they are for one who is a minister, and so of a state, whatever organization he or she chairs. */
    public boolean isOfMinister() {
        return (kind == Kind.ONE || kind == Kind.EITHER)
                && offices.stream().anyMatch(office -> office.kind().endsWith("minister"));
    }

    /** Whether they may tell the office of several. */
    public boolean maySeveral() {
        return kind == Kind.SEVERAL || kind == Kind.EITHER;
    }

    /** A name for each state, and at most one more: "of Poland, Chad and Peru: A, B, C and D from Malta". */
    public boolean isOneFor(int names) {
        return states.size() == names || states.size() > 2 && states.size() == names - 1;
    }

    /** "The two presidents": whether two hold the office, who are of no organization. */
    public boolean isOfTwo(Sentence sentence) {
        return organization.isEmpty() && maySeveral()
                && (sentence.item(from - 1).is(Category.NUMBER, "2") || sentence.item(from).is(Category.NUMBER, "2"));
    }

    /** "Mit seinen Kollegen aus Schweden, Estland und Lettland": whether three states and more follow, and it is for many. */
    public boolean isOfMany(Sentence sentence) {
        var states = sentence.is(to, Category.FROM) ? to + 1 : sentence.size();
        var end = states;
        while (end < sentence.size() && (sentence.is(end, Category.STATE) || sentence.is(end, Category.AND)
                || sentence.is(end, Category.LINK) || sentence.sign(end, ','))) {
            end++;
        }
        return kind == Kind.COUNTERPART && sentence.between(Category.STATE, states, end).size() > 2;
    }

    /** "Flies to Oslo for a meeting with her Nordic counterparts": whether many are why somebody travels, or all of an organization. */
    public boolean isOfManyToMeet(Sentence sentence) {
        var several = sentence.between(Category.COUNTERPART, from, to).stream()
                .anyMatch(word -> word.is(Category.COUNTERPART, "several"));
        return isOfMany(sentence) || kind == Kind.COUNTERPART && several && states.isEmpty()
                && (isOfAll(sentence) || isWhyOneTravels(sentence));
    }

    /** "Meets his counterparts of the Visegrad Group", "on Tuesday in Riga meets her Baltic counterparts". */
    private boolean isOfAll(Sentence sentence) {
        var placed = sentence.all(Category.CITY).stream()
                .anyMatch(city -> sentence.first(Category.IN, city.from() - 2 * NEAR, city.from()) != Item.NONE);
        return sentence.first(Category.MARGIN, 0, sentence.size()) == Item.NONE
                && (!organization.isEmpty()
                        || placed && (sentence.has(Category.WEEKDAY) || sentence.has(Category.MONTH)));
    }

    private boolean isWhyOneTravels(Sentence sentence) {
        return sentence.all(Category.ARRIVE).stream().anyMatch(verb -> verb.is(Category.ARRIVE, "visit"))
                && sentence.between(Category.MEET, 0, from).stream().anyMatch(meet -> isPurpose(sentence, meet.from()));
    }

    private static boolean isPurpose(Sentence sentence, int meet) {
        var before = sentence.is(meet - 1, Category.LINK) && !sentence.is(meet - 1, Category.FROM) ? meet - 2
                : meet - 1;
        return sentence.is(before, Category.STAY) || sentence.is(before, Category.FROM);
    }

    /** The state it names first, which is the one an ambassador is of; empty if none. */
    public String state() {
        return states.isEmpty() ? "" : states.getFirst();
    }
}
