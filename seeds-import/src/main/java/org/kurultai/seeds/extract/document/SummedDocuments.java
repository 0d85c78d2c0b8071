package org.kurultai.seeds.extract.document;

import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Documents of which a sentence does not tell the kind: how many they are, and whether another sentence tells it. */
final class SummedDocuments {

    private static final int FIRST = 3;
    /** As many as are signed at once. */
    private static final int MOST = 100;
    private static final Categories NO_VERBS = Categories.of(Category.BE, Category.CONCLUDE, Category.SAY,
            Category.PERSONAL,
            Category.HELD, Category.EXPECTED, Category.FUTURE, Category.DISCUSS, Category.MEET, Category.PRONOUN);

    private SummedDocuments() {}

    /**
     * Those that a sentence before sums up: "among them are an agreement and a protocol", "the first is an agreement", or one
     * that stands in a list by itself.
     */
    static boolean isList(Sentence sentence) {
        var document = sentence.first(Category.INSTRUMENT, 0, sentence.size());
        return document != Item.NONE && (sentence.item(0).is(Category.PRONOUN, "documents")
                || sentence.first(Category.ORDINAL, 0, FIRST) != Item.NONE
                        && sentence.is(document.from() - 2, Category.BE)
                || document.from() < FIRST && isNoSentence(sentence));
    }

    /** "Astana Act;": one of a list, whatever it is. */
    static boolean isEntry(Sentence sentence) {
        return sentence.sign(sentence.size() - 1, ';');
    }

    private static boolean isNoSentence(Sentence sentence) {
        return !sentence.hasAny(NO_VERBS);
    }

    /** "They put their signatures to the document", "the agreement was signed": one that was told before. */
    static boolean isTakenUp(Sentence sentence, Item document) {
        var named = document.is(Category.INSTRUMENT) && !(document.is(Category.INSTRUMENT, "agreement")
                && document.to() - document.from() == 1 && sentence.is(document.to(), Category.CONCLUDE));
        return !named && sentence.item(document.from() - 1).is(Category.LINK, "definite");
    }

    /** "The agreement will be signed": where one of that kind is told to be signed already, the same. */
    static boolean isKnown(Sentence sentence, Draft draft, Item instrument) {
        var kind = instrument.as(Category.INSTRUMENT).map(term -> term.kind()).orElse("other");
        return sentence.item(instrument.from() - 1).is(Category.LINK, "definite")
                && draft.instruments().stream().anyMatch(known -> known.kind().equals(kind));
    }

    /** "The declaration was signed by all", "the plan, signed in the evening": nothing but a word for what it is. */
    static boolean isMere(Sentence sentence, Item document, Conclusion verb) {
        return document.is(Category.INSTRUMENT) && document.to() - document.from() == 1
                && verb.from() == (sentence.sign(document.to(), ',') ? document.to() + 1 : document.to());
    }

    /** "It is the second time that documents were signed": any, with no word that tells them apart from those told before. */
    static boolean isOfAll(Sentence sentence, Item document, Conclusion verb) {
        return !document.is(Category.INSTRUMENT) && verb.from() >= document.to()
                && sentence.is(document.from() - 1, Category.CLAUSE);
    }

    /** "Three memoranda", "12 bilateral agreements": how many of a kind there are; 0 if that is not told right before them. */
    static int countBefore(Sentence sentence, int documents) {
        var of = documents - 1;
        while (of >= documents - 2 && of > 0 && sentence.token(of).kind() == Token.Kind.WORD
                && (sentence.item(of) == Item.NONE
                        || sentence.is(of, Category.STOP) && !sentence.is(of, Category.STATES))) {
            of--;
        }
        if (of < 0) {
            return 0;
        }
        var item = sentence.item(of);
        var number = item.as(Category.NUMBER).map(term -> Integer.parseInt(term.value()))
                .orElse(item == Item.NONE ? sentence.token(of).number() : 0);
        return number > 1 && number < MOST && !sentence.token(of - 1).hyphen() ? number : 0;
    }

    /** How many documents the words before them count; 0 if they do not. */
    static int count(Sentence sentence, Item documents) {
        for (var at = documents.from() - 1; at >= Math.max(0, documents.from() - 3); at--) {
            var number = sentence.item(at).as(Category.NUMBER).map(term -> Integer.parseInt(term.value()))
                    .orElse(sentence.token(at).number());
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }
}
