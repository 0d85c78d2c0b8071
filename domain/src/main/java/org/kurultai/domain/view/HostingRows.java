package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.time.PartialDate;

/** What host rotation says of one series, row by row, whatever the day on which one asks. */
final class HostingRows {

    private HostingRows() {}

    static List<Row> of(HostRotation view, SeriesId series) {
        if (!view.isKnown(series)) {
            return List.of();
        }
        var rows = new Rows();
        view.rows(series).forEach(h -> hosting(rows, h));
        view.agreed(series, PartialDate.UNKNOWN).forEach(a -> agreed(rows, a));
        for (var d : view.declined(series)) {
            rows.add(series + "/declined/" + d.party() + "/" + d.ordinal(), d, d.party(), "declines to host",
                    which(d.ordinal()), series);
        }
        turn(rows, view.whoseTurn(series, PartialDate.UNKNOWN));
        for (var s : view.share(series, PartialDate.UNKNOWN)) {
            rows.add(series + "/share/" + s.party(), s, s.party(),
                    "hosts " + s.hosted().size() + " of " + Counted.of(s.of(), "meeting") + " of", series);
        }
        return rows.all();
    }

    private static void hosting(Rows rows, Hosting h) {
        var key = h.series() + "/" + (h.ordinal() > 0 ? h.ordinal() : h.meeting());
        var how = "(" + Rows.words(h.status()) + Rows.when(",", h.when())
                + (h.place().city().isEmpty() ? "" : ", " + h.place().city()) + ")";
        if (h.host().isNone()) {
            rows.add(key, h, h.series(), "has", which(h.ordinal()).replace(" of", ""), "with no known host", how);
        } else {
            rows.add(key, h, h.host(), "hosts", which(h.ordinal()), h.series(), how);
        }
    }

    private static void agreed(Rows rows, AgreedHost a) {
        var key = a.series() + "/agreed/" + (a.ordinal() > 0 ? a.ordinal() : "after/" + a.at()) + "/" + a.host();
        rows.add(key, a, a.host(), "is agreed to host", which(a.ordinal()), a.series(), Rows.on(a.when()),
                "(" + Rows.words(a.outcome()) + ")");
    }

    private static void turn(Rows rows, Turn turn) {
        var key = turn.series() + "/turn";
        var why = "(" + Rows.words(turn.reason()) + ")";
        if (turn.party().isNone()) {
            rows.add(key, turn, turn.series(), "has nobody whose turn is next", why);
        } else {
            rows.add(key, turn, turn.party(), "is next to host", turn.series(), why);
        }
    }

    private static String which(int ordinal) {
        return ordinal > 0 ? "meeting " + ordinal + " of" : "a meeting of";
    }
}
