package org.kurultai.journal;

import java.util.ArrayList;
import java.util.List;

/** An event as it stands in the tables. */
record StoredRow(long position, EventRow event, Checksum checksum) {

    /** Events as they will stand behind an end. */
    static List<StoredRow> behind(End end, List<EventRow> events) {
        var rows = new ArrayList<StoredRow>(events.size());
        var next = end;
        for (var event : events) {
            var row = new StoredRow(next.position(), event, next.checksum().after(event));
            rows.add(row);
            next = row.next();
        }
        return rows;
    }

    /** Where a journal ends whose last event it is. */
    End next() {
        return new End(position + 1, checksum);
    }
}
