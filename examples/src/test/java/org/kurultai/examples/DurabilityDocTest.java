package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;

/** The snippets of docs/durability.md, run on the five reports. */
class DurabilityDocTest {

    @Test
    void what_was_backed_up_is_restored_as_it_was(@TempDir Path folder) {
        var file = folder.resolve("record.db");
        var newFile = folder.resolve("new.db");
        var backup = folder.resolve("backup.kurultai");
        try (var kurultai = Kurultai.open(file)) {
            SeedDossiers.all().forEach(new DossierImport(kurultai, InstantSource.system())::load);
            // @start region="verify"
            var found = kurultai.verify();
            var closed = Kurultai.builder().file(file).verify(); // even if it is too damaged to open; .jdbcUrl(url) for PostgreSQL
            // @end
            // @start region="backup"
            kurultai.backUp(backup); // while others go on recording
            Kurultai.builder().file(newFile).restore(backup); // or .jdbcUrl(url)
            // @end
            assertThat(found.damages()).isEmpty();
            assertThat(closed).isEqualTo(found);
            assertThat(Kurultai.builder().file(newFile).verify().checksum()).isEqualTo(found.checksum());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_of_the_page_is_tested() {
        return Snippets.of("docs/durability.md", "test/java/org/kurultai/examples/DurabilityDocTest.java");
    }
}
