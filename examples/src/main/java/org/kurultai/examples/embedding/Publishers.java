package org.kurultai.examples.embedding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Telling;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;

// @start region="projection"
/** Which sources of each publisher are known: a cell is the sources of one publisher. */
public final class Publishers implements Projection<String, Set<SourceId>, Publishers.View> {

    /** Who published what. */
    public record View(Cells<String, Set<SourceId>> cells) {

        public Set<SourceId> of(String publisher) {
            return cells.cell(publisher);
        }

        public Set<String> all() {
            return new TreeSet<>(cells.keys());
        }
    }

    @Override
    public String name() {
        return "publishers";
    }

    @Override
    public Set<String> keys(Recorded recorded) {
        return recorded.event() instanceof SourceRegistered source && !source.publisher().isEmpty()
                ? Set.of(source.publisher())
                : Set.of();
    }

    @Override
    public Set<SourceId> initial(String publisher) {
        return Set.of();
    }

    @Override
    public Set<SourceId> apply(Set<SourceId> sources, Recorded recorded) {
        var more = new TreeSet<>(sources);
        if (recorded.event() instanceof SourceRegistered source) {
            more.add(source.source());
        }
        return more;
    }

    @Override
    public View view(Cells<String, Set<SourceId>> cells) {
        return new View(cells);
    }

    // What follows is for subscribers and scenarios, which tell what became of each row.

    @Override
    public Set<?> subjects(String publisher, Cells<String, Set<SourceId>> cells) {
        return Set.of(publisher);
    }

    @Override
    public List<Row> rows(View view, Object publisher) {
        return view.of(publisher.toString()).stream()
                .map(source -> new Row(source.value(), publisher, Telling.of(source, "is published by", publisher)))
                .toList();
    }
}
// @end
