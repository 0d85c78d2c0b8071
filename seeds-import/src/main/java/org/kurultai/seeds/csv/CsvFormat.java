package org.kurultai.seeds.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.json.Names;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.dossier.DossierParts;
import org.kurultai.seeds.dossier.Problem;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceFormat;
import org.kurultai.seeds.source.SourceReading;

/**
 * Reads tables in CSV. A mapping, a YAML file described by {@code docs/csv-mapping.schema.json}, says what each row states: facts
 * as they stand in a dossier, with columns in braces. A row of which anything cannot be read states nothing and is told.
 */
public final class CsvFormat implements SourceFormat {

    private final @Nullable Path mapping;

    /** Tables beside which their mapping lies: {@code ministers.mapping.yaml} beside {@code ministers.csv}. */
    public CsvFormat() {
        this.mapping = null;
    }

    /** Tables that are all read by one mapping. */
    public CsvFormat(Path mapping) {
        this.mapping = mapping;
    }

    @Override
    public boolean recognises(SourceFile file) {
        return file.isCalled(".csv", ".tsv") && Files.isRegularFile(mapping(file));
    }

    private Path mapping(SourceFile file) {
        var given = mapping;
        return given == null ? file.path().resolveSibling(file.stem() + ".mapping.yaml") : given;
    }

    @Override
    public SourceReading read(SourceFile file) {
        var mapping = read(mapping(file));
        var problems = new ArrayList<Problem>();
        var table = Table.read(file.text(), mapping.separator(), problems);
        requireColumns(mapping, table);
        var facts = new LinkedHashMap<CommandId, DossierFact>();
        for (var row : table.rows()) {
            var wrong = new ArrayList<Problem>();
            var stated = facts(row, mapping, wrong);
            if (wrong.isEmpty()) {
                stated.forEach(fact -> facts.putIfAbsent(fact.commandId(), fact));
            }
            problems.addAll(wrong);
        }
        return new SourceReading(List.of(new Dossier(mapping.source(), List.copyOf(facts.values()))), problems);
    }

    private static Mapping read(Path mapping) {
        try {
            return MappingReader.read(SourceFile.of(mapping).text());
        } catch (IOException e) {
            throw new SourceException(1, 1, "the mapping %s cannot be read: %s".formatted(mapping, e), "");
        } catch (SourceException e) {
            throw new SourceException(e.problems().stream()
                    .map(p -> new Problem(p.line(), p.column(), "in the mapping %s: %s".formatted(mapping, p.what()),
                            p.remedy()))
                    .toList());
        }
    }

    private static void requireColumns(Mapping mapping, Table table) {
        var unknown = mapping.facts().stream()
                .flatMap(fact -> fact.unknown(table.columns()).stream())
                .distinct()
                .map(column -> new Problem(1, 1, "there is no column \"%s\"".formatted(column),
                        Names.suggestion(column, table.columns())))
                .toList();
        if (!unknown.isEmpty()) {
            throw new SourceException(unknown);
        }
    }

    private static List<DossierFact> facts(Row row, Mapping mapping, List<Problem> problems) {
        var parts = new DossierParts(Integer.MAX_VALUE, problems);
        var facts = new ArrayList<DossierFact>();
        for (var template : mapping.facts()) {
            try {
                template.fill(row, mapping)
                        .flatMap(fact -> parts.fact(fact, mapping.source().source()))
                        .ifPresent(fact -> facts.add(restingOn(row, fact)));
            } catch (CellException e) {
                problems.add(new Problem(e.mark(), String.valueOf(e.getMessage()), ""));
            }
        }
        return facts;
    }

    private static DossierFact restingOn(Row row, DossierFact fact) {
        var read = fact.evidence();
        var evidence = new Evidence(read.source(), row.place(), read.confidence(), read.dateBasis());
        return new DossierFact(fact.id(), fact.command(), evidence, row.line(), fact.note());
    }
}
