package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Row;

/** What minister tenure says of one post, row by row. */
final class TenureRows {

    private TenureRows() {}

    static List<Row> of(MinisterTenure view, PostId post) {
        var rows = new Rows();
        var tenure = view.of(post);
        for (var t : tenure.tenures()) {
            rows.add(post + "/" + t.person(), t, t.person(), t.acting() ? "holds, in an acting capacity," : "holds",
                    post,
                    Rows.when("from", t.start().on()), seen(t), Rows.when("until", t.end().on()));
        }
        for (var o : tenure.overlaps()) {
            rows.add(post + "/overlap/" + o.one() + "/" + o.other(), o, o.one(), "overlaps with", o.other(), "as",
                    post);
        }
        for (var g : tenure.gaps()) {
            rows.add(post + "/gap/" + g.before() + "/" + g.after(), g, post, "has a gap between", g.before(), "and",
                    g.after());
        }
        return rows.all();
    }

    private static String seen(Tenure tenure) {
        return tenure.attestations().isEmpty()
                ? ""
                : "(seen " + tenure.firstAttested()
                        + (tenure.attestations().size() == 1 ? ")" : " to " + tenure.lastAttested() + ")");
    }
}
