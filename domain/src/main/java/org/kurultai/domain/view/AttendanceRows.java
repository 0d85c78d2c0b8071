package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Row;

/** What the attendance ledger says of one occasion, row by row. */
final class AttendanceRows {

    private AttendanceRows() {}

    static List<Row> of(AttendanceLedger view, Occasion occasion) {
        var rows = new Rows();
        for (var a : view.at(occasion)) {
            var key = occasion + "/" + a.party() + "/" + a.person();
            if (a.person().isNone()) {
                rows.add(key, a, a.party(), "comes to", occasion);
            } else {
                rows.add(key, a, a.person(), "comes to", occasion, a.party().isNone() ? "" : "for", a.party(),
                        a.insteadOf().isNone() ? "" : "in the place of", a.insteadOf());
            }
        }
        for (var a : view.absent(occasion.meeting())) {
            rows.add(occasion + "/absent/" + a.party(), a, a.party(), "has nobody recorded at", occasion);
        }
        return rows.all();
    }
}
