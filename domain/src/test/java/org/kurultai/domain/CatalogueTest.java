package org.kurultai.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.record.Feature;
import org.kurultai.domain.record.Question;

class CatalogueTest {

    @Test
    void every_command_of_every_feature_has_a_decider_and_no_other_has() {
        var commands = Catalogue.features().stream().map(Feature::commands).flatMap(CatalogueTest::records).toList();
        assertThat(Set.<Class<?>>copyOf(Catalogue.registrar().commands()))
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void every_projection_has_a_name_of_its_own() {
        assertThat(Catalogue.projections()).extracting(projection -> projection.name()).doesNotHaveDuplicates();
    }

    @Test
    void every_question_is_one() {
        assertThat(Catalogue.questions()).isNotEmpty().allMatch(Question.class::isAssignableFrom);
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses()).flatMap(CatalogueTest::records);
    }
}
