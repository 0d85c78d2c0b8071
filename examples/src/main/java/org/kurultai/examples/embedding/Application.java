package org.kurultai.examples.embedding;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.live.Change;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;

/**
 * Keeps a record in the file that is named, or in memory: loads the five dossiers that come with the library, is told of what
 * changes in a projection of its own, asks views, and asks what if.
 */
public final class Application {

    private static final SeriesId SERIES = new SeriesId("ots-interior-ministers");

    private Application() {}

    /** @param args the file of the record, if it is to be kept */
    public static void main(String[] args) {
        try (var kurultai = args.length == 0 ? Kurultai.inMemory() : Kurultai.open(Path.of(args[0]))) {
            run(kurultai);
        }
    }

    static void run(Kurultai kurultai) {
        var publishers = new Publishers();
        var subscription = kurultai.subscribe(publishers,
                changes -> changes.rows().stream().map(Application::told).forEach(System.out::println));
        SeedDossiers.all().forEach(new DossierImport(kurultai, InstantSource.system())::load);
        register(kurultai);
        System.out.println("published by " + kurultai.view(publishers).all());
        var turn = kurultai.view(Projections.HOST_ROTATION).whoseTurn(SERIES, PartialDate.UNKNOWN);
        System.out.println(turn.party() + " hosts meeting " + turn.ordinal() + " next, because " + turn.reason());
        whatIf(kurultai, publishers);
        subscription.close();
    }

    private static void register(Kurultai kurultai) {
        var source = new SourceId("ots-2025-05-23");
        kurultai.recordOrThrow(
                new RegisterSource(source, SourceKind.OFFICIAL_RELEASE, "Organization of Turkic States", "", "en",
                        PartialDate.parse("2025-05-23"), ""),
                Evidence.of(source));
    }

    private static void whatIf(Kurultai kurultai, Publishers publishers) {
        var divergence = kurultai.whatIf().replay(Scenario.named("One report had never been imported")
                .dropSource(new SourceId("azertac-2025-05-24")));
        Stream.of(Projections.HOST_ROTATION, publishers)
                .flatMap(projection -> divergence.differences(projection).stream())
                .forEach(difference -> System.out.println(divergence.why(difference).text(Id::value)));
    }

    private static String told(Change change) {
        return switch (change) {
            case Change.Appeared(var publisher, var row) -> "new: " + row.telling();
            case Change.Altered(var publisher, var before, var after) -> "now: " + after.telling();
            case Change.Gone(var publisher, var row) -> "gone: " + row.telling();
        };
    }
}
