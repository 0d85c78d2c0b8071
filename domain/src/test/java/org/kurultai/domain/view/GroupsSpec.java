package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BGR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.RASHKOV;
import static org.kurultai.domain.view.FiveReports.TUR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.UZB_INTERIOR;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.view.TenureKey.Held;

/** The cells of a projection over the five reports, and the groups of their keys. */
class GroupsSpec {

    private final Cells<TenureKey, Facts> cells = FiveReports.read().fold(Projections.MINISTER_TENURE);

    @Test
    void a_key_is_found_by_each_of_its_groups() {
        var held = new Held(BGR_INTERIOR, RASHKOV);
        assertThat(cells.keys(BGR_INTERIOR)).containsExactly(held);
        assertThat(cells.keys(RASHKOV)).containsExactly(held);
        assertThat(cells.keys(EYVAZOV)).containsExactly(new Held(AZE_INTERIOR, EYVAZOV));
    }

    @Test
    void the_groups_of_a_kind_are_those_that_have_a_key() {
        assertThat(cells.groups(PostId.class))
                .containsExactlyInAnyOrder(AZE_INTERIOR, BGR_INTERIOR, TUR_INTERIOR, UZB_INTERIOR);
        assertThat(cells.groups(String.class)).isEmpty();
        assertThat(cells.keys("no group")).isEmpty();
    }

    @Test
    void a_cell_that_no_event_changed_is_the_initial_one() {
        assertThat(cells.cell(new Held(BGR_INTERIOR, EYVAZOV))).isEqualTo(Facts.none());
    }
}
