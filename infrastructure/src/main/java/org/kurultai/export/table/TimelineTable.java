package org.kurultai.export.table;

import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.Projections;

/** The timeline: a row for everything that happened. */
final class TimelineTable {

    static final Table<Happening> TABLE = Table.of(
            "timeline",
            "everything in the order in which it happened, what has no year last",
            Happening.class,
            views -> views.view(Projections.TIMELINE).all())
            .with("when", Happening::when)
            .with("what", Happening::kind)
            .withNamed("about", happening -> happening.matter().name())
            .withNamed("parties", Happening::parties)
            .withNamed("persons", Happening::persons)
            .with("words", Happening::words)
            .withSources(Happening::evidence);

    private TimelineTable() {}
}
