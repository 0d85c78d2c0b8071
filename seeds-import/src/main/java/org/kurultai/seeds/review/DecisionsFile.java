package org.kurultai.seeds.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.SourceId;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.dossier.DossierParts;
import org.kurultai.seeds.dossier.DossierWriter;
import org.kurultai.seeds.dossier.Located;
import org.kurultai.seeds.dossier.Located.Group;
import org.kurultai.seeds.dossier.Located.Many;
import org.kurultai.seeds.dossier.LocatedReader;
import org.kurultai.seeds.dossier.Mark;
import org.kurultai.seeds.dossier.Problem;

/**
 * Decisions as a YAML file for people: each proposed fact as it would stand in a dossier, and what was decided about it. It lies
 * beside the dossier: {@code report.review.yaml} beside {@code report.yaml}.
 */
public final class DecisionsFile {

    private static final String DECISIONS = "decisions";
    private static final String ACCEPTED = "accepted";
    private static final String REJECTED = "rejected";
    private static final String EDITED = "edited";
    private static final String INSTEAD = "instead";
    private static final String GROUND = "ground";
    private static final SourceId ANY = new SourceId("?");

    private final List<Problem> problems = new ArrayList<>();

    private DecisionsFile() {}

    /** The file beside a dossier's. */
    public static Path beside(Path dossier) {
        var name = dossier.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dossier.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".review.yaml");
    }

    /**
     * Reads decisions; where there is no file, nothing was decided.
     *
     * @throws DossierException if the file holds no decisions; it tells line and column
     */
    public static Decisions read(Path file) throws IOException {
        return Files.exists(file) ? read(file.toString(), Files.readString(file)) : Decisions.NONE;
    }

    /**
     * Reads decisions.
     *
     * @param name what problems call the file
     * @throws DossierException if the text holds no decisions; it tells line and column
     */
    public static Decisions read(String name, String yaml) throws IOException {
        var file = new DecisionsFile();
        var decisions = LocatedReader.read(new StringReader(yaml), file.problems)
                .map(file::decisions)
                .orElse(Decisions.NONE);
        if (!file.problems.isEmpty()) {
            throw DossierException.of(name, file.problems);
        }
        return decisions;
    }

    /** Writes decisions, whole or not at all. */
    public static void write(Decisions decisions, Path file) throws IOException {
        var whole = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp");
        Files.writeString(whole, text(decisions));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Decisions as text. */
    public static String text(Decisions decisions) {
        var document = JsonNodeFactory.instance.objectNode();
        var list = document.putArray(DECISIONS);
        decisions.all().forEach((proposed, decision) -> list.add(tree(proposed, decision)));
        return DossierWriter.text(document);
    }

    private static ObjectNode tree(Command proposed, Decision decision) {
        var tree = JsonNodeFactory.instance.objectNode();
        switch (decision) {
            case Decision.Open open -> {}
            case Decision.Accepted accepted -> tree.set(ACCEPTED, DossierWriter.tree(proposed));
            case Decision.Rejected(var ground) -> {
                tree.set(REJECTED, DossierWriter.tree(proposed));
                if (!ground.isEmpty()) {
                    tree.put(GROUND, ground);
                }
            }
            case Decision.Edited(var instead) -> {
                tree.set(EDITED, DossierWriter.tree(proposed));
                tree.set(INSTEAD, DossierWriter.tree(instead));
            }
        }
        return tree;
    }

    private Decisions decisions(Located document) {
        if (!(document instanceof Group file)
                || file.properties().get(DECISIONS) == null
                || !(file.properties().get(DECISIONS).value() instanceof Many many)) {
            problem(document.mark(), "no decisions stand here", "begin with decisions: and a list");
            return Decisions.NONE;
        }
        var decisions = Decisions.NONE;
        for (var item : many.items()) {
            decisions = item instanceof Group decision ? with(decisions, decision) : unreadable(decisions, item);
        }
        return decisions;
    }

    private Decisions with(Decisions decisions, Group decision) {
        if (decision.properties().containsKey(ACCEPTED)) {
            return command(decision, ACCEPTED).map(c -> decisions.with(c, Decision.ACCEPTED)).orElse(decisions);
        }
        if (decision.properties().containsKey(REJECTED)) {
            var property = decision.properties().get(GROUND);
            var ground = property == null ? "" : property.value().json().asText();
            return command(decision, REJECTED)
                    .map(c -> decisions.with(c, new Decision.Rejected(ground)))
                    .orElse(decisions);
        }
        if (decision.properties().containsKey(EDITED) && decision.properties().containsKey(INSTEAD)) {
            return command(decision, EDITED)
                    .flatMap(c -> command(decision, INSTEAD).map(i -> decisions.with(c, new Decision.Edited(i))))
                    .orElse(decisions);
        }
        return unreadable(decisions, decision);
    }

    private Decisions unreadable(Decisions decisions, Located item) {
        problem(item.mark(), "this is no decision",
                "write accepted: or rejected: or edited: with instead:, and the fact");
        return decisions;
    }

    private Optional<Command> command(Group decision, String name) {
        return new DossierParts(Integer.MAX_VALUE, problems)
                .fact(decision.properties().get(name).value(), ANY)
                .map(DossierFact::command);
    }

    private void problem(Mark mark, String what, String remedy) {
        problems.add(new Problem(mark, what, remedy));
    }
}
