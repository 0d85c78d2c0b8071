package org.kurultai.seeds.run;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.record.History;
import org.kurultai.seeds.calendar.CalendarFormat;
import org.kurultai.seeds.csv.CsvFormat;
import org.kurultai.seeds.historyatstate.HistoryAtState;
import org.kurultai.seeds.popolo.PopoloFormat;
import org.kurultai.seeds.press.ReportFormat;
import org.kurultai.seeds.source.DossierFormat;
import org.kurultai.seeds.source.SourceFormat;

/** The formats that an import reads. */
public final class Formats {

    private Formats() {}

    /**
     * All formats: the structured ones, and press reports. Whom and what the reports name is known again from the record into
     * which they are to come, as it is now, and from each other.
     */
    public static List<SourceFormat> all(History record) {
        return Stream.concat(structured().stream(), Stream.of(new ReportFormat(record))).toList();
    }

    /** All structured formats: dossiers, Popolo, tables with their mapping beside them, calendars, the registers of the Historian. */
    public static List<SourceFormat> structured() {
        return List.of(new DossierFormat(), new PopoloFormat(), new CsvFormat(), new CalendarFormat(),
                new HistoryAtState());
    }
}
