package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kurultai.domain.view.Reports.Said;

/** The five reports, torn into single statements that arrive in any order. */
class OrderProperties {

    @Property(seed = "1", tries = 200)
    void any_order_of_single_statements_gives_the_same_rows(@ForAll("shuffled") List<Said> shuffled) {
        assertThat(Reports.of(shuffled).everything(Lens.CLEAR))
                .isEqualTo(FiveReports.read().everything(Lens.CLEAR));
    }

    @Provide
    Arbitrary<List<Said>> shuffled() {
        return Arbitraries.shuffle(FiveReports.flat(FiveReports.each()).toList());
    }
}
