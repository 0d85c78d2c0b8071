package org.kurultai.seeds.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.dossier.ImportReport;
import org.kurultai.seeds.run.ImportRun.FileReading;

/** Gathers what small files state into batches, so that thousands of them do not wait for the drive one by one. */
final class Intake {

    private static final int FACTS = 1_000;

    private final DossierImport record;
    private final List<Waiting> waiting = new ArrayList<>();
    private int facts;

    Intake(DossierImport record) {
        this.record = record;
    }

    private record Waiting(Path file, FileReading read, Consumer<FileReport> told) {

        List<Dossier> dossiers() {
            return read.reading().dossiers();
        }

        void tell(List<ImportReport> sources) {
            told.accept(new FileReport(
                    file, read.verdict(), sources, read.reading().problems(), read.reading().questions()));
        }
    }

    /** Takes a file in, at once or together with those after it. */
    void take(Path file, FileReading read, Consumer<FileReport> told) {
        var more = read.reading().dossiers().stream().mapToInt(d -> d.facts().size() + 1).sum();
        if (facts + more > FACTS) {
            flush();
        }
        waiting.add(new Waiting(file, read, told));
        facts += more;
    }

    /** Records what waits, and tells what became of it. */
    void flush() {
        var reports = record.load(waiting.stream().flatMap(file -> file.dossiers().stream()).toList()).iterator();
        for (var file : waiting) {
            file.tell(file.dossiers().stream().map(dossier -> reports.next()).toList());
        }
        waiting.clear();
        facts = 0;
    }
}
