package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A journal on a machine that writes numbers in other digits than databases read. */
class LocaleTest {

    private static final int EVENTS = 600;

    @TempDir
    private Path directory;

    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void writeNumbersInArabicDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void writeThemAsBefore() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void what_was_recorded_is_found_by_several_tags_and_read_in_parts(Place place) {
        try (var journal = place.open(directory)) {
            append(journal, IntStream.range(0, EVENTS)
                    .mapToObj(i -> event("event " + i, Tag.of("two", "" + i % 2), Tag.of("hundred", "" + i % 100)))
                    .toArray(TaggedEventMessage<?>[]::new));

            assertThat(source(journal, having(Tag.of("two", "1"), Tag.of("hundred", "99"))).positions())
                    .containsExactly(99L, 199L, 299L, 399L, 499L, 599L);
            assertThat(journal.partsFrom(0, StoredForm::toString).map(Supplier::get).flatMap(List::stream))
                    .hasSize(EVENTS);
        }
    }
}
