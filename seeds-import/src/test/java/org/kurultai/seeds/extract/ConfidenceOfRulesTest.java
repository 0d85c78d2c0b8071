package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.claim.Confidence;
import org.kurultai.seeds.claim.Field;

/** How sure claims are: as often right as those of their rules were. */
class ConfidenceOfRulesTest {

    @Test
    void rules_of_which_more_is_known_than_of_others_are_rules_by_which_reports_are_read() throws IOException {
        var read = ToldEngagementsTest.cases()
                .flatMap(told -> new Extraction().read("report", told.report()).engagements().stream())
                .flatMap(engagement -> engagement.claims().stream())
                .collect(Collectors.groupingBy(Claim::field, Collectors.mapping(Claim::rule, Collectors.toSet())));

        assertThat(Arrays.stream(Field.values())).allSatisfy(
                field -> assertThat(read.get(field)).as(field.name()).containsAll(Confidence.rules(field)));
    }

    @Test
    void a_city_told_with_its_preposition_is_surer_than_one_of_no_list_or_of_the_dateline() {
        assertThat(List.of("in a city", "dateline that runs in", "in a city of no list"))
                .extracting(rule -> Confidence.of(Field.CITY, rule)).containsExactly(0.95, 0.85, 0.7);
    }

    @Test
    void a_date_is_as_sure_as_what_it_rests_on() {
        assertThat(List.of(DateBasis.STATED, DateBasis.PAGE_DATE, DateBasis.DATELINE, DateBasis.NONE))
                .extracting(basis -> Confidence.ofDate("date in words", basis)).containsExactly(0.95, 0.9, 0.9, 0.85);
        assertThat(Confidence.ofDate("day of the meeting", DateBasis.STATED)).isEqualTo(0.75);
    }

    @Test
    void who_received_hosts_less_surely_than_where_a_visit_led() {
        assertThat(Confidence.of(Field.HOST, "who received hosts"))
                .isLessThan(Confidence.of(Field.HOST, "where a visit leads"));
    }

    @Test
    void a_report_claims_by_these() {
        var claims = new Extraction().read("report", """
                The Minister of Fisheries of Chile, Pablo Rojas, received the Ambassador of Malta, Maria Vella, in Lima on 3 May 2022.
                """).engagements().getFirst().claims();

        assertThat(claims).allSatisfy(claim -> assertThat(claim.confidence()).isEqualTo(
                claim.field() == Field.DATE ? Confidence.ofDate(claim.rule(), claim.basis())
                        : Confidence.of(claim.field(), claim.rule())));
    }
}
