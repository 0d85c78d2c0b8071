package org.kurultai.examples.jmh;

import java.util.List;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.AttestFact;
import org.kurultai.examples.bench.views.Inquiry;

/** Asks an open record about one thing after another, each after a fact was attested that bears on the answer. */
final class LiveTurns<T> {

    /** Each thing is given another fact when its turn comes again. */
    private record About<T>(T thing, List<FactId> facts) {}

    private final Inquiry<T> inquiry;
    private final Kurultai kurultai;
    private final List<About<T>> things;
    private int next = -1;

    private LiveTurns(Inquiry<T> inquiry, Kurultai kurultai) {
        this.inquiry = inquiry;
        this.kurultai = kurultai;
        this.things = inquiry.things().stream()
                .map(thing -> new About<>(thing, inquiry.facts(thing)))
                .filter(about -> !about.facts().isEmpty())
                .toList();
    }

    /** Of a record that was asked about everything before. */
    static <T> LiveTurns<T> of(Inquiry<T> inquiry, Kurultai kurultai) {
        var turns = new LiveTurns<>(inquiry, kurultai);
        turns.things.forEach(about -> inquiry.now(kurultai, about.thing()));
        return turns;
    }

    void record() {
        next++;
        var facts = about().facts();
        kurultai.record(
                new AttestFact(facts.get(next / things.size() % facts.size())),
                Evidence.of(new SourceId("attesting-" + next)));
    }

    List<?> ask() {
        return inquiry.now(kurultai, about().thing());
    }

    private About<T> about() {
        return things.get(next % things.size());
    }
}
