package org.kurultai.seeds.report;

import java.util.List;
import org.kurultai.seeds.claim.Zone;
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
 * @param home the state whose page it is; empty if it does not say
 * @param sentences the sentences of the headline and of the body
 * @param items the reports of which it consists, where each has a dateline of its own; empty if it is but one
 */
public record Report(
        String name,
        String text,
        Language language,
        List<Part> parts,
        PageDate pageDate,
        Dateline dateline,
        String home,
        List<Sentence> sentences,
        List<Report> items) {

    public Report {
        parts = List.copyOf(parts);
        sentences = List.copyOf(sentences);
        items = List.copyOf(items);
    }

    /** The headline; empty if it has none. */
    public String headline() {
        return parts.stream()
                .filter(part -> part.zone() == Zone.HEADLINE)
                .map(part -> text.substring(part.span().start(), part.span().end()))
                .findFirst()
                .orElse("");
    }

    /** The same report with the items it consists of. */
    Report of(List<Report> parts) {
        return parts.isEmpty() ? this
                : new Report(name, text, language, this.parts, pageDate, dateline, home, sentences, parts);
    }

    /** The same as an item of a page, whose date it has and in whose text its places are counted; a city above it is where it was. */
    Report itemOf(Report page) {
        return new Report(name, page.text, language, parts, page.pageDate, dateline.runningIn(), page.home, sentences,
                List.of());
    }
}
