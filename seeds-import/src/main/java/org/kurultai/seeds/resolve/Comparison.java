package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.When;

/**
 * How a report's account of an engagement compares with what is known of it.
 *
 * @param about which engagement
 * @param fields field by field, in the order of {@link Field}, those of which neither tells anything left out
 */
public record Comparison(Occasion about, List<FieldComparison> fields) {

    public Comparison {
        fields = List.copyOf(fields);
    }

    /** Compares an account with what is known. */
    static Comparison of(Occasion about, Engagement known, Engagement told) {
        var all = new ArrayList<FieldComparison>();
        all.add(field(Field.TYPE, Agreements.types(known.type(), told.type()), known.type().code(),
                told.type().code()));
        all.add(field(Field.BODY, Agreements.bodies(known.body(), told.body()), known.body(), told.body()));
        all.add(words(Field.ORGANIZATION, known.organization(), told.organization()));
        all.add(words(Field.ORDINAL, number(known.ordinal()), number(told.ordinal())));
        all.add(field(Field.DATE, Agreements.days(known.when(), told.when()), days(known.when()), days(told.when())));
        all.add(words(Field.CITY, known.city(), told.city()));
        all.add(words(Field.HOST, known.host(), told.host()));
        all.add(field(Field.PARTICIPANT, Agreements.participants(known.participants(), told.participants()),
                names(known), names(told)));
        all.add(field(Field.INSTRUMENT, Agreements.instruments(concluded(known), concluded(told)), documents(known),
                documents(told)));
        all.add(field(Field.NEXT_HOST, Agreements.nextHosts(known.nextHost(), told.nextHost()), next(known.nextHost()),
                next(told.nextHost())));
        return new Comparison(
                about, all.stream().filter(one -> !one.known().isEmpty() || !one.told().isEmpty()).toList());
    }

    /** How they compare in one field; equal if neither tells anything of it. */
    public Agreement in(Field field) {
        return fields.stream()
                .filter(one -> one.field() == field)
                .map(FieldComparison::agreement)
                .findFirst()
                .orElse(Agreement.EQUAL);
    }

    private static FieldComparison words(Field field, String known, String told) {
        return field(field, Agreements.words(known, told), known, told);
    }

    private static FieldComparison field(Field field, Agreement agreement, String known, String told) {
        return new FieldComparison(field, agreement, known, told);
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String days(When when) {
        return when.isUnknown()
                ? ""
                : when.start().equals(when.end()) ? when.start().toString() : when.start() + "/" + when.end();
    }

    private static String names(Engagement engagement) {
        return engagement.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
    }

    private static Set<InstrumentFact> concluded(Engagement engagement) {
        return engagement.instruments().stream().filter(InstrumentFact::isConcluded).collect(Collectors.toSet());
    }

    private static String documents(Engagement engagement) {
        return engagement.instruments().stream()
                .filter(InstrumentFact::isConcluded)
                .map(document -> document.title().isEmpty() ? document.kind() : document.title())
                .collect(Collectors.joining(", "));
    }

    private static String next(NextHost next) {
        return String.join(" ", next.state(), next.city(), number(next.year())).strip().replaceAll(" +", " ");
    }
}
