package org.kurultai.examples.bench.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.Byline;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;

/** Goes from day to day and tells what happens on each, as reports state it: some of them are read only much later. */
final class Chronicle implements Iterator<Envelope> {

    private static final LocalDate BEGINNING = LocalDate.of(1991, 12, 26);
    private static final double READ_LATE = 0.06;
    private static final int REMEMBERED = 64;

    private record Late(LocalDate on, long number, Envelope envelope) {}

    final Chance chance;
    final World world;
    final Introductions introductions = new Introductions(this);
    private final List<Runnable> stories;
    private final Queue<Envelope> told = new ArrayDeque<>();
    private final Queue<Late> late = new PriorityQueue<>(Comparator.comparing(Late::on).thenComparing(Late::number));
    private final List<FactId> remembered = new ArrayList<>();
    private LocalDate today = BEGINNING;
    private long reports;
    private long readLate;

    Chronicle(long seed) {
        this.chance = new Chance(seed);
        this.world = new World(chance);
        var instruments = new Instruments(this);
        this.stories = List.of(
                new Parties(this)::tell, new Offices(this)::tell, new Meetings(this, instruments)::tell,
                new Visits(this, instruments)::tell, instruments::tell, new Doubts(this)::tell);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Envelope next() {
        while (told.isEmpty()) {
            today = today.plusDays(1);
            while (!late.isEmpty() && !late.peek().on().isAfter(today)) {
                told.add(late.remove().envelope());
            }
            stories.forEach(Runnable::run);
        }
        return told.remove();
    }

    LocalDate today() {
        return today;
    }

    PartialDate date() {
        return PartialDate.of(today);
    }

    /** A day a little before or after today. */
    PartialDate date(int days) {
        return PartialDate.of(today.plusDays(days));
    }

    /** A new report, of today. */
    Report report() {
        var source = new SourceId("press-" + today + "-" + reports++);
        var readOn = chance.in(READ_LATE) ? today.plusDays(chance.between(10, 300)) : today;
        var report = new Report(source, readOn.atTime(12, 0).toInstant(ZoneOffset.UTC), chance, recordedOn(readOn));
        report.states(new RegisterSource(
                source,
                chance.in(0.7) ? SourceKind.PRESS_REPORT : SourceKind.OFFICIAL_RELEASE,
                "agency-" + chance.upTo(30),
                "",
                chance.in(0.7) ? "en" : "de",
                PartialDate.of(today),
                "",
                Byline.UNSTATED));
        return report;
    }

    private Consumer<Envelope> recordedOn(LocalDate day) {
        return day.equals(today) ? told::add : envelope -> late.add(new Late(day, readLate++, envelope));
    }

    /** Keeps a fact in mind that somebody may come back to. */
    void remember(FactId fact) {
        if (remembered.size() < REMEMBERED) {
            remembered.add(fact);
        } else {
            remembered.set(chance.upTo(REMEMBERED - 1), fact);
        }
    }

    List<FactId> remembered() {
        return remembered;
    }
}
