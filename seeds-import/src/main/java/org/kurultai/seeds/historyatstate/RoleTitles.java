package org.kurultai.seeds.historyatstate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kurultai.seeds.source.SourceFile;

/** The titles of chiefs of mission, from the folder of roles beside that of missions; without it, in its identifiers' words. */
final class RoleTitles {

    private final Path folder;
    private final Map<String, String> titles = new HashMap<>();

    private RoleTitles(Path folder) {
        this.folder = folder;
    }

    static RoleTitles beside(Path mission) {
        return new RoleTitles(mission.toAbsolutePath().resolveSibling("../roles-country-chiefs").normalize());
    }

    String title(String role) {
        return titles.computeIfAbsent(role, id -> stated(id).orElseGet(() -> Territories.words(id)));
    }

    private Optional<String> stated(String role) {
        var file = folder.resolve(role + ".xml");
        if (!role.matches("[a-z0-9-]+") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(XmlFile.read(SourceFile.of(file).text()).text("names/singular"))
                    .filter(title -> !title.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
