package org.kurultai.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Lens;
import org.kurultai.domain.whatif.Divergence;
import org.kurultai.export.Views;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a command looks at the record. */
final class LensOptions {

    @Option(
            names = "--valid-at", paramLabel = "DATE", converter = Day.class, description = "What was true on a date, such as 2025-05-23 or 2025.")
    private PartialDate validAt = PartialDate.UNKNOWN;

    @Option(
            names = "--known-at", paramLabel = "WHEN", description = "What the record said at an instant (2026-01-21T10:00:00Z), at the end of a day in UTC (2026-01-21), or before a position (120).")
    private String knownAt = "";

    @Option(
            names = "--without-source", paramLabel = "SOURCE", description = "Had this source said nothing. May be given several times.")
    private List<String> without = List.of();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    Views views(Kurultai kurultai) {
        return scenario.named().isEmpty() ? views(kurultai::view, before(kurultai), kurultai) : changed(kurultai);
    }

    private Views changed(Kurultai kurultai) {
        var before = before(kurultai);
        return views(
                kurultai.whatIf().replay(ScenarioFile.named(scenario.named()))::view,
                knownAt.isEmpty() ? before : Divergence.before(before),
                kurultai);
    }

    private Views views(Views views, long before, Kurultai kurultai) {
        var lens = new Lens(validAt, before, Lens.CLEAR.without());
        return views.through(lens.andWithout(without.stream()
                .map(source -> Sources.named(source, kurultai))
                .toArray(SourceId[]::new)));
    }

    private long before(Kurultai kurultai) {
        if (knownAt.isEmpty()) {
            return Lens.CLEAR.before();
        }
        if (knownAt.matches("\\d{1,18}")) {
            return Long.parseLong(knownAt);
        }
        return kurultai.positionAt(instant());
    }

    private Instant instant() {
        try {
            return knownAt.contains("T")
                    ? Instant.parse(knownAt)
                    : LocalDate.parse(knownAt).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new NotUnderstood(
                    "--known-at takes an instant such as 2026-01-21T10:00:00Z, a day such as 2026-01-21, or a position such as 120, not \"%s\""
                            .formatted(knownAt),
                    e);
        }
    }

    private static final class Day implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String text) {
            try {
                return PartialDate.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
