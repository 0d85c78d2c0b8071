package org.kurultai.seeds.report;

import java.util.List;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Sentence;

/**
 * A report, cut into the zones of its page and its sentences.
 *
 * @param name what it is called among others, such as its file's name
 * @param text all of its page; places are counted in it
 * @param language the language it is written in
 * @param parts the zones of the page in order, which together are all that is not blank
 * @param pageDate when the page was published; {@link PageDate#NONE} if it does not say
 * @param dateline where and when it was filed; {@link Dateline#NONE} if it does not say
 * @param sentences the sentences of the headline and of the body
 */
public record Report(
        String name,
        String text,
        Language language,
        List<Part> parts,
        PageDate pageDate,
        Dateline dateline,
        List<Sentence> sentences) {

    public Report {
        parts = List.copyOf(parts);
        sentences = List.copyOf(sentences);
    }
}
