package org.kurultai.examples.print;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.Dates;
import org.kurultai.export.Terms;

/** What stands in a cell, for people: names, dates in words, the numbers of footnotes. */
final class Cells {

    private final Terms terms;
    private final Footnotes footnotes;

    Cells(Terms terms, Footnotes footnotes) {
        this.terms = terms;
        this.footnotes = footnotes;
    }

    /** The same in one line. */
    String line(Object value) {
        return text(value).replaceAll("\\s*\\R\\s*", " ");
    }

    String text(Object value) {
        return switch (value) {
            case Collection<?> sources when !sources.isEmpty()
                    && sources.stream().allMatch(SourceId.class::isInstance) ->
                    footnotes.numbers(sources.stream().map(SourceId.class::cast).toList());
            case Collection<?> several ->
                    several.stream().map(this::text).filter(text -> !text.isEmpty()).distinct()
                            .collect(Collectors.joining("; "));
            case SourceId source -> footnotes.numbers(List.of(source));
            case Id none when none.isNone() -> "";
            case Id id -> terms.name(id);
            case PartialDate date -> date.isUnknown() ? "" : Dates.of(date);
            case DateRange range -> range.isUnknown() ? "" : Dates.of(range);
            case Enum<?> constant -> Terms.kind(constant);
            case Boolean yes -> yes ? "yes" : "";
            case Name name -> name.text();
            default -> value.toString();
        };
    }
}
