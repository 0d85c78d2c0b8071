package org.kurultai.export.table;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.Terms;
import org.kurultai.json.Names;

/** What stands in a cell, for programs: identifiers, EDTF, names of constants. */
final class CellText {

    private static final String BETWEEN = "; ";

    private CellText() {}

    static String plain(Object value) {
        return switch (value) {
            case Collection<?> several -> each(several, CellText::plain);
            case Id id -> id.value();
            case PartialDate date -> date.isUnknown() ? "" : date.toString();
            case DateRange range -> range.isUnknown() ? "" : range.toString();
            case Enum<?> constant -> Names.of(constant);
            case Name name -> name.text();
            case String text -> text;
            case Boolean yes -> yes.toString();
            case Number number -> number.toString();
            default -> throw new IllegalArgumentException("a cell cannot hold a " + value.getClass().getSimpleName());
        };
    }

    /** What the identifiers in the cell stand for. */
    static String named(Object value, Terms terms) {
        return switch (value) {
            case Collection<?> several -> each(several, one -> named(one, terms));
            case Id none when none.isNone() -> "";
            case Id id -> terms.name(id);
            default -> throw new IllegalArgumentException("there is no name for " + value);
        };
    }

    private static String each(Collection<?> several, Function<Object, String> text) {
        return several.stream().map(text).collect(Collectors.joining(BETWEEN));
    }
}
