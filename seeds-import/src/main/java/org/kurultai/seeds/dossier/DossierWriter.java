package org.kurultai.seeds.dossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.json.Names;

/** Writes dossiers, so that what is read back is the same. Comments of an earlier file are not kept. */
public final class DossierWriter {

    /**
     * Writes a dossier.
     *
     * @param dossier what to write
     * @param out where to write it, in UTF-8 if it is a file; it is not closed
     * @throws IOException if it cannot be written
     */
    public void write(Dossier dossier, Writer out) throws IOException {
        out.write(text(dossier));
    }

    /** The dossier as text. */
    public String text(Dossier dossier) {
        var document = object();
        document.set(Format.SOURCE, source(dossier.source()));
        var facts = document.putArray(Format.FACTS);
        dossier.facts().forEach(fact -> facts.add(fact(fact)));
        return Layout.of(document);
    }

    /** A fact as it stands in a dossier, without where it stands in the source. */
    public static ObjectNode tree(Command command) {
        var properties = object();
        properties.set(Format.CODEC.typeName(command), Format.CODEC.toTree(command));
        return properties;
    }

    /** A tree as the text of a file, laid out as dossiers are. */
    public static String text(ObjectNode tree) {
        return Layout.of(tree);
    }

    private static ObjectNode source(RegisterSource source) {
        var properties = object().put(Format.SOURCE_ID, source.source().value());
        var command = Format.CODEC.toTree(source);
        command.remove(Format.SOURCE);
        return properties.setAll(command);
    }

    private static ObjectNode fact(DossierFact fact) {
        var properties = tree(fact.command());
        var evidence = fact.evidence();
        if (!evidence.place().isNone()) {
            properties.put(Format.AT, evidence.place().toString());
        }
        if (evidence.confidence() != 1) {
            properties.put(Format.CONFIDENCE, BigDecimal.valueOf(evidence.confidence()));
        }
        if (evidence.dateBasis() != DateBasis.NONE) {
            properties.put(Format.DATE_BASIS, Names.of(evidence.dateBasis()));
        }
        if (!fact.id().isEmpty()) {
            properties.put(Format.ID, fact.id());
        }
        if (!fact.note().isEmpty()) {
            properties.put(Format.NOTE, fact.note());
        }
        return properties;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
