package org.kurultai.seeds.historyatstate;

import java.util.List;
import java.util.regex.Pattern;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceFormat;
import org.kurultai.seeds.source.SourceReading;

/**
 * Reads the registers: visits, missions, positions and persons become dossiers. Roles only lend the missions their titles,
 * and of tables of codes nothing is recorded.
 */
public final class HistoryAtState implements SourceFormat {

    private static final Pattern ROOT = Pattern.compile(
            "(?s)\\A\\s*(?:<\\?xml[^>]*\\?>)?(?:\\s|<!--.{0,4000}?-->)*"
                    + "<(visits|country-mission|principal-position|person|role|code-table)[\\s>]");

    @Override
    public boolean recognises(SourceFile file) {
        return file.isCalled(".xml") && ROOT.matcher(file.text()).find();
    }

    @Override
    public SourceReading read(SourceFile file) {
        var root = XmlFile.read(file.text());
        return switch (root.name()) {
            case "visits" -> VisitsFile.read(file, root);
            case "country-mission" -> MissionFile.read(file, root);
            case "principal-position" -> PositionFile.read(file, root);
            case "person" -> PersonFile.read(file, root);
            case "role", "code-table" -> new SourceReading(List.of(), List.of());
            default -> throw new SourceException(
                    root.line(), root.column(), "<%s> is none of the registers' files".formatted(root.name()), "");
        };
    }
}
