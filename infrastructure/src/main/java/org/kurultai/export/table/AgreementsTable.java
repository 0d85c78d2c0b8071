package org.kurultai.export.table;

import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.view.Instrument;
import org.kurultai.domain.view.Instrument.Designation;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Stated;

/** The agreement registry: a row an instrument. */
final class AgreementsTable {

    static final Table<Instrument> TABLE = Table.of(
            "agreements",
            "what was signed or adopted, between whom, by whom, and what became of it",
            Instrument.class,
            views -> views.view(Projections.AGREEMENT_REGISTRY).all())
            .withAside("instrument", Instrument::instrument)
            .with("kind", instrument -> instrument.designation().kind())
            .with("title", instrument -> instrument.designation().title())
            .with("also_titled",
                    instrument -> instrument.designations().stream().skip(1).map(Designation::title).toList())
            .withNamed("parties", Instrument::parties)
            .withNamed("signatories", instrument -> instrument.signatories().stream().map(Signatory::person).toList())
            .withNamedAside("signed_for",
                    instrument -> instrument.signatories().stream().map(Signatory::party).toList())
            .withAside("signed_by", instrument -> instrument.signedBy().stream().map(Stated::value).toList())
            .with("when", Instrument::when)
            .with("city", instrument -> instrument.place().city())
            .withNamedAside("country", instrument -> instrument.place().country())
            .withNamedAside("occasion", Instrument::occasion)
            .withAside("subjects", Instrument::subjects)
            .withAside("steps", instrument -> instrument.steps().stream().map(step -> step.kind()).toList())
            .withAside("open_disputes", instrument -> instrument.disputes().stream().filter(d -> d.open()).count())
            .withSources(Instrument::evidence);

    private AgreementsTable() {}
}
