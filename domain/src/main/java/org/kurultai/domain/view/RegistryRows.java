package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.record.Row;

/** What the registry says of one instrument, row by row. */
final class RegistryRows {

    private RegistryRows() {}

    static List<Row> of(AgreementRegistry view, InstrumentId instrument) {
        var rows = new Rows();
        view.instrument(instrument).ifPresent(i -> {
            rows.add("" + instrument, i, instrument, "is a", Rows.words(i.designation().kind()), title(i),
                    i.parties().isEmpty() ? "" : "between", i.parties(),
                    Rows.when("of", i.when()));
            for (var s : i.signatories()) {
                var who = s.person().isNone() ? s.party() : s.person();
                rows.add(instrument + "/signed/" + s.party() + "/" + s.person(), s, who, "signs", instrument,
                        s.person().isNone() ? "" : "for", s.person().isNone() ? "" : s.party());
            }
            i.steps().forEach(step -> step(rows, instrument, step));
            for (var d : i.disputes()) {
                rows.add(instrument + "/dispute/" + d.kind() + "/" + d.reason() + d.words(), d, instrument,
                        d.open() ? "is disputed:" : "has a settled dispute:", Rows.words(d.kind()));
            }
        });
        return rows.all();
    }

    private static void step(Rows rows, InstrumentId instrument, TreatyAction step) {
        var key = instrument + "/" + step.kind() + "/" + step.party() + step.other();
        var when = Rows.on(step.on());
        if (step.party().isNone()) {
            rows.add(key, step, instrument, is(step), step.other(), when);
        } else {
            rows.add(key, step, step.party(), does(step), instrument, when);
        }
    }

    private static String is(TreatyAction step) {
        return switch (step.kind()) {
            case ENTERED_INTO_FORCE -> "enters into force";
            case AMENDED, SUPERSEDED -> "is " + Rows.words(step.kind()) + (step.other().isNone() ? "" : " by");
            default -> "is " + Rows.words(step.kind());
        };
    }

    private static String does(TreatyAction step) {
        return switch (step.kind()) {
            case RATIFIED -> "ratifies";
            case ACCEPTED -> "accepts";
            case ACCEDED -> "accedes to";
            case DEPOSITED -> "deposits its consent to";
            case RESERVATION_MADE -> "has a reservation to";
            case SUSPENDED -> "suspends";
            case DENOUNCED -> "denounces";
            case ENTERED_INTO_FORCE -> "is bound by";
            case AMENDED, TERMINATED, SUPERSEDED -> "has " + Rows.words(step.kind());
        };
    }

    private static String title(Instrument instrument) {
        var title = instrument.designation().title();
        return title.isNone() ? "" : "entitled \"" + title + "\"";
    }
}
