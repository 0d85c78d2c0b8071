package org.kurultai.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is made of the events of a range, none of which may be missing. */
final class EachEvent<T> implements Consumer<StoredForm> {

    private final String journal;
    private final Range range;
    private final Function<StoredForm, T> reading;
    private final List<T> made = new ArrayList<>();

    EachEvent(String journal, Range range, Function<StoredForm, T> reading) {
        this.journal = journal;
        this.range = range;
        this.reading = reading;
    }

    /** The position after the last that was read. */
    long next() {
        return range.from() + made.size();
    }

    @Override
    public void accept(StoredForm event) {
        if (event.position() != next()) {
            throw JournalException.missing(journal, next());
        }
        made.add(reading.apply(event));
    }

    /** To be called when no event is left. */
    List<T> all() {
        if (next() < range.to()) {
            throw JournalException.missing(journal, next());
        }
        return made;
    }
}
