package org.kurultai.seeds.extract;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Documents of which a sentence does not tell the kind: how many they are, and whether another sentence tells it. */
final class SummedDocuments {

    private SummedDocuments() {}

    /** "Among them are an agreement and a protocol": those that the sentence before sums up. */
    static boolean isList(Sentence sentence) {
        return sentence.item(0).is(Category.PRONOUN, "documents") && sentence.has(Category.INSTRUMENT);
    }

    /** "They put their signatures to the document", "the agreement was signed": one that was told before. */
    static boolean isTakenUp(Sentence sentence, Item document) {
        var named = document.is(Category.INSTRUMENT) && !(document.is(Category.INSTRUMENT, "agreement")
                && document.to() - document.from() == 1 && sentence.is(document.to(), Category.CONCLUDE));
        return !named && sentence.item(document.from() - 1).is(Category.LINK, "definite");
    }

    /** "It is the second time that documents were signed": any, with no word that tells them apart from those told before. */
    static boolean isOfAll(Sentence sentence, Item document, Conclusion verb) {
        return !document.is(Category.INSTRUMENT) && verb.from() >= document.to()
                && sentence.is(document.from() - 1, Category.CLAUSE);
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
