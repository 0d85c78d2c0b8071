package org.kurultai.examples.print;

import java.util.Collection;
import java.util.stream.Collectors;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
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

    String text(Object value) {
        return switch (value) {
            case Collection<?> several ->
                    several.stream().map(this::text).filter(text -> !text.isEmpty()).distinct()
                            .collect(Collectors.joining(between(several)));
            case SourceId source -> footnotes.number(source);
            case Id none when none.isNone() -> "";
            case PartyId party -> terms.inFull(party);
            case PersonId person -> terms.person(person);
            case PostId post -> terms.post(post);
            case SeriesId series -> terms.series(series);
            case InstrumentId instrument -> terms.instrument(instrument);
            case Id id -> id.value();
            case PartialDate date -> date.isUnknown() ? "" : Dates.of(date);
            case DateRange range -> range.isUnknown() ? "" : Dates.of(range);
            case Enum<?> constant -> Terms.kind(constant);
            case Occasion occasion -> terms.occasion(occasion);
            case Boolean yes -> yes ? "yes" : "";
            case Name name -> name.text();
            default -> value.toString();
        };
    }

    private static String between(Collection<?> several) {
        return several.stream().allMatch(SourceId.class::isInstance) ? ", " : "; ";
    }
}
