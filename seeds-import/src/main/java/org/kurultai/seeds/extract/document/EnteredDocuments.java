package org.kurultai.seeds.extract.document;

import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.facts.Between;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Signing;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.report.Report;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Enters a document with an engagement: of what kind it is, what it is called, how many they are, who signed and between whom it is. */
final class EnteredDocuments {

    private static final String RULE = "a document and what was done with it";

    private final Report report;
    private final Signers signers;

    EnteredDocuments(Report report) {
        this.report = report;
        this.signers = new Signers(report);
    }

    /**
     * Enters a document.
     *
     * @param draft the engagement
     * @param scene the sentence that tells what was done with it
     * @param verb by which it tells that
     * @param naming the sentence that tells what it is
     * @param instrument the word for it
     */
    void enter(Draft draft, Scene scene, Conclusion verb, Scene naming, Item instrument) {
        var sentence = naming.sentence();
        var kind = instrument.as(Category.INSTRUMENT).map(Term::kind).orElse("other");
        var order = report.language().order();
        var named = instrument.is(Category.INSTRUMENT);
        var begin = named ? Titles.begin(sentence, instrument, order) : instrument.from();
        var count = named ? SummedDocuments.countBefore(sentence, begin) : SummedDocuments.count(sentence, instrument);
        var end = named ? Titles.end(sentence, instrument, order) : instrument.to();
        var span = sentence.span(begin, end);
        var title = named && !Titles.isNone(sentence, begin, end)
                ? report.text().substring(span.start(), span.end()).replaceAll("\\s+", " ")
                : "";
        draft.instrument(
                new InstrumentFact(kind, title, count, verb.status(), span,
                        naming == scene ? signers.of(scene, verb, instrument) : Signing.UNTOLD,
                        between(sentence, verb, instrument, end)),
                sentence, RULE);
    }

    /** "An agreement between A and B was signed", "an agreement was signed between A and B". */
    private Between between(Sentence sentence, Conclusion verb, Item instrument, int end) {
        var contractors = new Contractors(sentence, report.language(), report.text());
        var titled = contractors.in(instrument.to(), end);
        return titled.isTold() || !sentence.is(verb.to(), Category.BETWEEN) ? titled
                : contractors.in(verb.to(), sentence.size());
    }
}
