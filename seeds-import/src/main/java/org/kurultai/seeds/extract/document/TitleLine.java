package org.kurultai.seeds.extract.document;

import java.util.Optional;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.language.Tokens;
import org.kurultai.seeds.report.Report;

/** "Final Communiqué": a line above a text that calls it a document, which those who met issued. */
final class TitleLine {

    private static final int LONGEST = 40;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;

    private TitleLine() {}

    /** The first such line before a place of a report. */
    static Optional<Span> before(Report report, int end) {
        var text = report.text();
        var start = 0;
        while (start < end) {
            var next = text.indexOf('\n', start);
            var to = next < 0 || next > end ? end : next;
            if (to - start <= LONGEST && isTitle(text, start, to, report.language())) {
                return Optional.of(new Span(start, to));
            }
            start = to + 1;
        }
        return Optional.empty();
    }

    private static boolean isTitle(String text, int start, int end, Language language) {
        var words = Tokens.of(text, start, end, language.spelling());
        if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS
                || !words.stream().allMatch(word -> word.kind() == Token.Kind.WORD && word.capitalized())) {
            return false;
        }
        for (var at = 0; at < words.size(); at++) {
            var document = language.lexicon().at(words, at);
            if (at + document.length() == words.size()) {
                return document.meanings().terms().stream()
                        .anyMatch(term -> term.category() == Category.INSTRUMENT && term.value().equals("communique"));
            }
        }
        return false;
    }
}
