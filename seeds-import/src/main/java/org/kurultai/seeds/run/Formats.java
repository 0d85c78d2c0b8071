package org.kurultai.seeds.run;

import java.util.List;
import org.kurultai.seeds.csv.CsvFormat;
import org.kurultai.seeds.historyatstate.HistoryAtState;
import org.kurultai.seeds.popolo.PopoloFormat;
import org.kurultai.seeds.source.DossierFormat;
import org.kurultai.seeds.source.SourceFormat;

/** The formats that an import reads. */
public final class Formats {

    private Formats() {}

    /** All structured formats: dossiers, Popolo, tables with their mapping beside them, the registers of the Historian. */
    public static List<SourceFormat> structured() {
        return List.of(new DossierFormat(), new PopoloFormat(), new CsvFormat(), new HistoryAtState());
    }
}
