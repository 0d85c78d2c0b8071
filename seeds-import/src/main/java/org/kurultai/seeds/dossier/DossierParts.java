package org.kurultai.seeds.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.json.CodecException;
import org.kurultai.json.Names;
import org.kurultai.seeds.dossier.Located.Group;
import org.kurultai.seeds.dossier.Located.Many;

/** Makes a dossier of what stands in a file, and gathers what is wrong on the way. */
public final class DossierParts {

    private static final SourceId NOT_YET_KNOWN = new SourceId("?");

    private final int length;
    private final List<Problem> problems;

    /**
     * Reads parts of a dossier.
     *
     * @param length of the text of the source, which no place exceeds
     * @param problems to which what is wrong is added
     */
    public DossierParts(int length, List<Problem> problems) {
        this.length = length;
        this.problems = problems;
    }

    Optional<Dossier> read(Located document) {
        if (!(document instanceof Group dossier)) {
            problem(document.mark(), "this is not a dossier", "a dossier has a source: and its facts:");
            return Optional.empty();
        }
        refuseUnknown(dossier, Format.DOSSIER);
        var source = source(dossier);
        var facts = facts(dossier, source.map(RegisterSource::source).orElse(NOT_YET_KNOWN));
        return source.isPresent() && problems.isEmpty()
                ? Optional.of(new Dossier(source.get(), facts))
                : Optional.empty();
    }

    /** The source that a dossier is of. */
    public Optional<RegisterSource> source(Group dossier) {
        var block = dossier.properties().get(Format.SOURCE);
        if (block == null) {
            problem(dossier.mark(), "the source is missing", "begin with source: and its id: and kind:");
            return Optional.empty();
        }
        if (!(block.value() instanceof Group source)) {
            problem(block.mark(), "the source is not described", "give it at least an id: and a kind:");
            return Optional.empty();
        }
        var known = new ArrayList<>(Format.COMMANDS.properties(Format.REGISTER_SOURCE));
        known.replaceAll(name -> name.equals(Format.SOURCE) ? Format.SOURCE_ID : name);
        if (refuseUnknown(source, known)) {
            return Optional.empty();
        }
        if (!source.properties().containsKey(Format.SOURCE_ID)) {
            problem(block.mark(), "the source has no id", "give it one that no other source has");
            return Optional.empty();
        }
        return command(Format.REGISTER_SOURCE, block.mark(), asCommand(source)).map(RegisterSource.class::cast);
    }

    /** The source's block, in the words of the command. */
    private static Group asCommand(Group source) {
        var properties = new HashMap<>(source.properties());
        properties.put(Format.SOURCE, properties.remove(Format.SOURCE_ID));
        return new Group(source.mark(), properties);
    }

    private List<DossierFact> facts(Group dossier, SourceId source) {
        var block = dossier.properties().get(Format.FACTS);
        if (block == null) {
            problem(dossier.mark(), "the facts are missing", "write facts: [] if the source states none");
            return List.of();
        }
        if (!(block.value() instanceof Many items)) {
            problem(block.mark(), "the facts are not a list", "begin each fact with a hyphen");
            return List.of();
        }
        var facts = new ArrayList<DossierFact>();
        var lines = new HashMap<CommandId, Integer>(Map.of(
                Dossier.commandId(source), dossier.properties().get(Format.SOURCE) == null
                        ? 1
                        : dossier.properties().get(Format.SOURCE).mark().line()));
        for (var item : items.items()) {
            fact(item, source).ifPresent(fact -> {
                var earlier = lines.putIfAbsent(fact.commandId(), fact.line());
                if (earlier != null) {
                    twice(item.mark(), fact, earlier);
                }
                facts.add(fact);
            });
        }
        return facts;
    }

    private void twice(Mark mark, DossierFact fact, int earlier) {
        if (fact.id().isEmpty()) {
            problem(
                    mark,
                    "this fact is stated twice, at lines %d and %d".formatted(earlier, fact.line()),
                    "keep one of them, or give one an id to keep both places in the source");
        } else {
            problem(
                    mark,
                    "the id \"%s\" is taken, at lines %d and %d".formatted(fact.id(), earlier, fact.line()),
                    "give each fact its own");
        }
    }

    /** A fact, as it stands in a dossier. */
    public Optional<DossierFact> fact(Located item, SourceId source) {
        if (!(item instanceof Group fact)) {
            problem(item.mark(), "this is not a fact",
                    "write a command with its properties, as convene-meeting: {...}");
            return Optional.empty();
        }
        var circumstances = new Circumstances(fact, length, problems);
        var evidence = circumstances.evidence(source);
        var id = circumstances.id();
        var note = circumstances.note();
        return command(fact)
                .map(command -> new DossierFact(id, command, evidence, fact.mark().line(), note));
    }

    private Optional<Command> command(Group fact) {
        var names = new ArrayList<>(fact.properties().keySet());
        names.removeAll(Format.CIRCUMSTANCES);
        var commands = names.stream().filter(Format.COMMANDS.names()::contains).toList();
        if (names.isEmpty()) {
            problem(fact.mark(), "this fact states no command", "write one, as convene-meeting: {...}");
        } else if (commands.isEmpty()) {
            unknownCommand(fact, names.getFirst());
        } else if (commands.size() > 1) {
            problem(
                    fact.properties().get(commands.get(1)).mark(),
                    "a fact states one command, not " + String.join(" and ", commands),
                    "begin another fact with a hyphen");
        } else if (!refuseUnknown(fact, union(commands, Format.CIRCUMSTANCES))) {
            var property = fact.properties().get(commands.getFirst());
            return command(commands.getFirst(), property.mark(), property.value());
        }
        return Optional.empty();
    }

    private void unknownCommand(Group fact, String name) {
        problem(
                fact.properties().get(name).mark(),
                "there is no command \"%s\"".formatted(name),
                Names.nearest(name, Format.COMMANDS.names())
                        .map("did you mean \"%s\"? "::formatted)
                        .orElse("")
                        + "all commands stand in docs/dossier.schema.json");
    }

    private Optional<Command> command(String type, Mark mark, Located properties) {
        try {
            return Optional.of(Format.CODEC.fromTree(type, properties.json()));
        } catch (CodecException e) {
            problem(e.where().matches() ? mark : properties.find(e.where()), e.problem(), e.remedy());
            return Optional.empty();
        }
    }

    /** Whether there are properties that are not known; each is a problem. */
    private boolean refuseUnknown(Group group, Collection<String> known) {
        var unknown = group.properties().keySet().stream()
                .filter(name -> !known.contains(name))
                .toList();
        for (var name : unknown) {
            problem(
                    group.properties().get(name).mark(),
                    "there is no property \"%s\" here".formatted(name),
                    Names.suggestion(name, known));
        }
        return !unknown.isEmpty();
    }

    private static List<String> union(List<String> one, List<String> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private void problem(Mark mark, String what, String remedy) {
        problems.add(new Problem(mark, what, remedy));
    }
}
