package org.kurultai.seeds.press;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.Byline;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.extract.Reading;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.report.Report;
import org.kurultai.seeds.resolve.Acquaintances;
import org.kurultai.seeds.resolve.Question;

/** Makes dossiers of what reports tell: what several of them tell of one person or one meeting gets one identifier. */
public final class ReportDossiers {

    private final Acquaintances acquaintances = new Acquaintances();
    private final Engagements known = new Engagements();

    /**
     * The dossier of a report.
     *
     * @param name what to call the source
     * @param reading what it tells
     */
    public Dossier of(String name, Reading reading) {
        var source = new SourceId(name.strip().replaceAll("[\\s|#\\p{Cntrl}]+", "-"));
        var language = reading.report().language().code();
        var statements = new Statements(source, language);
        for (var engagement : reading.engagements()) {
            if (engagement.type() != EngagementType.CEREMONY && engagement.type() != EngagementType.PHONE_CALL) {
                new EngagementStatements(statements, acquaintances, known.identify(engagement, source), engagement)
                        .state();
            }
        }
        return new Dossier(registered(source, reading.report()), statements.facts());
    }

    /** What a person has to decide: whether two spellings are one person, whether two names are one document. */
    public List<Question> questions() {
        var questions = new ArrayList<>(acquaintances.questions());
        questions.addAll(known.questions());
        return List.copyOf(questions);
    }

    private static RegisterSource registered(SourceId source, Report report) {
        var headline = report.parts().stream()
                .filter(part -> part.zone() == Zone.HEADLINE)
                .map(part -> report.text().substring(part.span().start(), part.span().end()))
                .findFirst();
        var dateline = report.dateline();
        return new RegisterSource(
                source,
                SourceKind.PRESS_REPORT,
                "",
                headline.orElse(""),
                report.language().code(),
                report.pageDate().date(),
                "",
                dateline.isNone() ? Byline.UNSTATED : new Byline("", "", dateline.city(), dateline.date()));
    }
}
