package org.kurultai.seeds.press;

import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.Byline;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.extract.Reading;
import org.kurultai.seeds.report.Report;
import org.kurultai.seeds.resolve.Memory;

/**
 * Makes dossiers of what reports tell: what several of them, or a record, tell of one person or one meeting gets one
 * identifier.
 */
public final class ReportDossiers {

    private final Memory memory;
    private final SourceNames names;

    /** Of reports that are to come into this record: whom and what it holds is known again. */
    public ReportDossiers(History record) {
        this.memory = Memory.of(record);
        this.names = new SourceNames(record);
    }

    /**
     * The dossier of a report.
     *
     * @param name what to call the source, if no other report is called so
     * @param reading what it tells
     */
    public synchronized ReportDossier of(String name, Reading reading) {
        var named = names.of(name, reading.report());
        var telling = memory.telling(named.id());
        var statements = new Statements(named.id(), reading.report().language().code(), telling);
        new Engagements(statements, reading.engagements()).state();
        if (!named.earlier().isNone()) {
            telling.askAboutAll("Is %s a later version of %s? If so, retract the earlier one."
                    .formatted(named.id(), named.earlier()));
        }
        return new ReportDossier(
                new Dossier(registered(named.id(), reading.report()), statements.facts()),
                telling.questions(),
                telling.comparisons());
    }

    private static RegisterSource registered(SourceId source, Report report) {
        var dateline = report.dateline();
        return new RegisterSource(
                source,
                SourceKind.PRESS_REPORT,
                "",
                report.headline(),
                report.language().code(),
                report.pageDate().date(),
                SourceNames.address(report),
                dateline.isNone() ? Byline.UNSTATED : new Byline("", "", dateline.city(), dateline.date()));
    }
}
