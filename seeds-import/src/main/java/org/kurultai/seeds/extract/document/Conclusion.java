package org.kurultai.seeds.extract.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * The words that say that a document was concluded.
 *
 * @param from their first token
 * @param to the token after their last
 * @param status signed, adopted, issued or approved; draft where it was but initialled
 * @param way how they tell it: "act" where they are a noun, "record" where they name the paper that tells what was agreed,
 *     "finite" where they are the whole verb of what is told before them: "was signed"
 */
record Conclusion(int from, int to, String status, String way) {

    private static final String RECORD = "record";
    /** Of a verb whose document follows it: "einigten sich die Minister auf". */
    private static final String ON = "auf";
    /** Of a verb whose object stands before the words for where it is written down. */
    private static final String RECORDS_IN = "records";
    private static final int FAR = 40;
    private static final int OBJECT = 14;
    private static final int NEAR = 4;
    /** In which a meeting writes down what it came to. */
    private static final Set<String> RECORDS = Set.of("protocol", "communique", "declaration");

    /** All that a sentence has, in order. */
    static List<Conclusion> in(Sentence sentence) {
        var found = new ArrayList<Conclusion>();
        for (var verb : sentence.all(Category.CONCLUDE)) {
            var term = verb.as(Category.CONCLUDE).orElseThrow();
            if (term.detail().equals(RECORDS_IN)) {
                recorded(sentence, verb, found);
            } else {
                found.add(new Conclusion(verb.from(), verb.to(), term.kind(), term.detail()));
            }
        }
        sentence.all(Category.EVENT).stream()
                .filter(event -> event.is(Category.EVENT, "signing") && !event.is(Category.CONCLUDE))
                .forEach(ceremony -> found.add(new Conclusion(ceremony.from(), ceremony.to(), "signed", "act")));
        sentence.all(Category.SPLIT).forEach(verb -> split(sentence, verb, found));
        sentence.all(Category.INSTRUMENT).forEach(instrument -> stated(sentence, instrument, found));
        found.sort(Comparator.comparingInt(Conclusion::from));
        return found;
    }

    /**
     * Where documents stand before their verbs, that of a document is the next, else the last before it; but in "the proposal was
     * accepted and a protocol signed", "they approved a plan, and a protocol was signed" the one behind it.
     */
    static Conclusion of(Sentence sentence, List<Conclusion> verbs, Item instrument, boolean passive) {
        var best = passive ? verbs.getLast() : verbs.getFirst();
        for (var verb : verbs) {
            if (passive && verb.from > instrument.from() && verb.from < best.from
                    || !passive && verb.from < instrument.from() && verb.from > best.from) {
                best = verb;
            }
        }
        var before = best;
        return verbs.stream().filter(verb -> !passive && verb.isOfNextClause(sentence, before, instrument)).findFirst()
                .orElse(best);
    }

    private boolean isOfNextClause(Sentence sentence, Conclusion before, Item instrument) {
        if (from == instrument.to() && !isFinite()) {
            return (before.isFinite() || before.status.equals("issued")) && !act();
        }
        return isFinite() && from >= instrument.to() && before.to <= instrument.from()
                && sentence.first(Category.AND, before.to, instrument.from()) != Item.NONE
                && sentence.between(Category.CLAUSE, instrument.to(), from).isEmpty()
                && sentence.between(Category.INSTRUMENT, instrument.to(), from).isEmpty()
                && !Outcomes.isCut(sentence, instrument.to(), from);
    }

    /** Whether they are a noun, "signing", so that what became of it is told after it. */
    boolean act() {
        return way.equals("act");
    }

    /** Whether they say of what stands before them that it was done, whatever else is told of that: "a plan to be paid for was adopted". */
    boolean isFinite() {
        return way.equals("finite");
    }

    /** Whether they tell where it is written down what was agreed, however that is spoken of. */
    boolean isRecord() {
        return way.equals(RECORD);
    }

    /** Whether they may be of a document: those that name where something is written down only of what meetings write down. */
    boolean mayBeOf(Item instrument) {
        var gap = Math.max(instrument.from() - to, from - instrument.to());
        return !isRecord()
                || gap <= NEAR
                        && instrument.as(Category.INSTRUMENT).filter(term -> RECORDS.contains(term.kind())).isPresent();
    }

    /** Whether the document was but initialled, and is still to be signed. */
    boolean isDraft() {
        return status.equals("draft");
    }

    /** Whether no verb tells it but what the document itself is said to say. */
    boolean isOfItsOwn(Sentence sentence) {
        return way.isEmpty() && !sentence.is(from, Category.CONCLUDE) && !sentence.is(from, Category.SPLIT);
    }

    /** "Laid down their common stand in a declaration": what tells where stands behind what was laid down. */
    private static void recorded(Sentence sentence, Item verb, List<Conclusion> found) {
        var document = sentence.all(Category.INSTRUMENT).stream()
                .filter(instrument -> instrument.from() > verb.to()).findFirst().orElse(Item.NONE);
        var in = sentence.last(Category.IN, verb.to(), document.from());
        var mere = document.as(Category.INSTRUMENT).filter(term -> term.detail().equals("word")).isPresent();
        if (document != Item.NONE && !mere && in != Item.NONE && document.from() - verb.to() <= OBJECT
                && sentence.first(Category.CLAUSE, verb.to(), document.from()) == Item.NONE
                && !Outcomes.isCut(sentence, verb.to(), document.from())) {
            found.add(new Conclusion(in.from(), in.to(), "adopted", RECORD));
        }
    }

    /** "Nahmen die Erklärung an": a verb whose other part ends its clause. */
    private static void split(Sentence sentence, Item verb, List<Conclusion> found) {
        for (var at = verb.to(); at < Math.min(sentence.size(), verb.to() + FAR); at++) {
            var ends = at + 1 == sentence.size() || sentence.token(at + 1).kind() == Token.Kind.SIGN
                    || sentence.is(at + 1, Category.AND);
            for (var term : verb.terms()) {
                if ((ends || isObject(sentence, at)) && isPart(term, sentence.token(at))) {
                    found.add(term.kind().equals(RECORD) ? new Conclusion(at, at + 1, "adopted", RECORD)
                            : new Conclusion(verb.from(), verb.to(), term.kind(), ""));
                    return;
                }
            }
        }
    }

    /** "Einigten sich die Minister auf einen neuen Plan": where the other part is the small word before the document. */
    private static boolean isObject(Sentence sentence, int part) {
        var at = part + 1;
        while (at < part + NEAR && (sentence.is(at, Category.LINK) || sentence.is(at, Category.NUMBER)
                || (sentence.item(at) == Item.NONE || sentence.is(at, Category.STOP))
                        && !sentence.token(at).capitalized())) {
            at++;
        }
        return sentence.token(part).fold().equals(ON) && sentence.is(at, Category.INSTRUMENT);
    }

    private static boolean isPart(Term term, Token token) {
        return term.category() == Category.SPLIT && term.detail().equals(token.fold());
    }

    /** "In a joint statement, the ministers condemned", "the joint statement condemns": they issued it. */
    private static void stated(Sentence sentence, Item instrument, List<Conclusion> found) {
        var kind = instrument.as(Category.INSTRUMENT).orElseThrow().value();
        var joint = instrument.is(Category.JOINT) || kind.equals("communique")
                || kind.equals("declaration") && instrument.to() - instrument.from() > 1;
        var titled = isTitled(sentence, instrument);
        var before = instrument.from() - (titled ? 2 : 1);
        while (isSmall(sentence.item(before)) && !isSource(sentence.item(before))) {
            before--;
        }
        var speaks = before < 0 && isVerbOfSpeech(sentence.item(instrument.to()));
        var quoted = isSource(sentence.item(before)) && !isOfAnOffice(sentence, instrument)
                && (sentence.has(Category.HEADS) || sentence.has(Category.DELEGATION) || !sentence.has(Category.HEAD));
        var begins = before <= 0 && found.stream().noneMatch(verb -> verb.from() - instrument.to() <= NEAR);
        if (joint && (found.isEmpty() || begins) && (speaks || quoted)
                || titled && kind.equals("declaration") && quoted && found.isEmpty()
                        && sentence.item(before).from() <= 0 && areThose(sentence, instrument.to())) {
            found.add(new Conclusion(Math.max(0, before), instrument.from(), "issued", ""));
        }
    }

    /** "The Brno Declaration". */
    private static boolean isTitled(Sentence sentence, Item instrument) {
        return instrument.from() > 1 && sentence.token(instrument.from()).capitalized()
                && sentence.is(instrument.from() - 1, Category.CITY)
                && sentence.item(instrument.from() - 1).from() == instrument.from() - 1;
    }

    /** "They", "the ministers": whose declaration it is. */
    private static boolean areThose(Sentence sentence, int from) {
        return sentence.is(from, Category.PRONOUN) || sentence.is(from, Category.HEADS)
                || sentence.is(from + 1, Category.HEADS);
    }

    /** "Said the ministry in a communiqué": one that it issues to the press. */
    private static boolean isOfAnOffice(Sentence sentence, Item instrument) {
        return !instrument.is(Category.JOINT) && !sentence.has(Category.HEADS) && !sentence.has(Category.ORGANIZATION)
                && sentence.all(Category.INSTITUTION).stream().anyMatch(office -> !office.is(Category.SITTING));
    }

    private static boolean isSmall(Item item) {
        return item.is(Category.LINK) || item.is(Category.NUMBER) || item.is(Category.STOP);
    }

    /** "In", "according to". */
    private static boolean isSource(Item item) {
        return item.is(Category.IN) || item.is(Category.SAY);
    }

    private static boolean isVerbOfSpeech(Item verb) {
        return verb.is(Category.SAY) || verb.is(Category.PERSONAL) || verb.is(Category.ACT)
                || verb.is(Category.CALL);
    }
}
