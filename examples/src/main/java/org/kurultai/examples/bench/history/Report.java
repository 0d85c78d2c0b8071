package org.kurultai.examples.bench.history;

import java.time.Instant;
import java.util.function.Consumer;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;

/** A text that states one thing after the other. */
final class Report {

    private static final double READ_BY_A_MACHINE = 0.7;

    private final SourceId source;
    private final Instant readAt;
    private final Chance chance;
    private final Consumer<Envelope> record;
    private int read = 200;

    Report(SourceId source, Instant readAt, Chance chance, Consumer<Envelope> record) {
        this.source = source;
        this.readAt = readAt;
        this.chance = chance;
        this.record = record;
    }

    SourceId source() {
        return source;
    }

    /** The fact that the command states, if it is accepted. */
    FactId states(Command command) {
        var from = read;
        read += chance.between(40, 160);
        var confidence = chance.in(READ_BY_A_MACHINE) ? chance.between(60, 99) / 100d : 1;
        var basis = chance.in(0.5) ? DateBasis.STATED : DateBasis.PAGE_DATE;
        return given(command, new Evidence(source, new Span(from, read), confidence, basis));
    }

    /** What the one who reads it adds, on no evidence but the own word. */
    FactId finds(Command command) {
        return given(command, Evidence.NONE);
    }

    private FactId given(Command command, Evidence evidence) {
        var id = chance.uuid();
        record.accept(new Envelope(new CommandId(id), readAt, evidence, command));
        return new FactId(id);
    }
}
