package org.kurultai.seeds.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.StatedDates;
import org.kurultai.domain.whatif.Edit;
import org.kurultai.domain.whatif.Expectation;
import org.kurultai.domain.whatif.Expectation.RowDiffers;
import org.kurultai.domain.whatif.Fate;
import org.kurultai.domain.whatif.Moment;
import org.kurultai.domain.whatif.Policy;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.Selection;
import org.kurultai.json.Names;
import org.kurultai.json.Vocabulary;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.dossier.DossierParts;
import org.kurultai.seeds.dossier.Located;
import org.kurultai.seeds.dossier.Problem;

/** Makes a scenario of what stands in a file, and gathers what is wrong on the way. */
final class ScenarioParts {

    private static final Vocabulary<Event> EVENTS = Vocabulary.events();
    /** Stands for the source in the identifiers of what a scenario says on no source's word. */
    private static final SourceId NOT_STATED = new SourceId("what-if");

    private static final List<String> PROJECTIONS = Catalogue.projections().stream().map(Projection::name).toList();

    private static final String EXPECTED = "an expectation is fact: and ends:, vanishes:, appears: or alters: and in:, untouched: or fingerprint:";

    private static final List<String> SELECTED = List.of(
            "fact", "statement", "source", "type", "tag", "valid", "from", "until");

    private final List<Problem> problems;

    ScenarioParts(List<Problem> problems) {
        this.problems = problems;
    }

    Scenario read(Located document) {
        var part = Part.of(document, "a scenario has a name, as scenario: ..., and its edits:", problems);
        part.allow(List.of("scenario", "base", "edits", "policies", "expect"));
        if (!part.has("scenario")) {
            part.problem("scenario", "the scenario has no name", "begin with scenario: and what it supposes");
        }
        var scenario = Scenario.named(part.read("scenario", name -> name).orElse("?"));
        scenario = scenario.from(part.read("base", Long::parseLong).orElse(Scenario.HEAD));
        for (var item : part.items("edits")) {
            scenario = edit(item).map(scenario::edit).orElse(scenario);
        }
        for (var item : part.items("expect")) {
            scenario = expectation(item).map(scenario::expect).orElse(scenario);
        }
        return part.value("policies").isEmpty() ? scenario : policies(part.value("policies").get(), scenario);
    }

    private Scenario policies(Located located, Scenario scenario) {
        var part = Part.of(located, "write the type of an event and its policy, as next-host-agreed: keep-fact",
                problems);
        var all = scenario;
        for (var name : part.group().properties().keySet()) {
            var policy = part.read(name, text -> Names.constant(Policy.class, text));
            var type = part.read(name, text -> EVENTS.type(name));
            all = policy.isPresent() && type.isPresent() ? all.policy(type.get(), policy.get()) : all;
        }
        return all;
    }

    private Optional<Edit> edit(Located item) {
        var part = Part.of(item, "an edit is one of drop:, replace: and insert:", problems);
        var kinds = Stream.of("drop", "replace", "insert").filter(part::has).toList();
        if (kinds.size() != 1) {
            part.problem("edit", "an edit is one of drop:, replace: and insert:", "begin each with a hyphen");
            return Optional.empty();
        }
        return switch (kinds.getFirst()) {
            case "drop" -> drop(part);
            case "replace" -> replace(part);
            default -> insert(part);
        };
    }

    private Optional<Edit> drop(Part edit) {
        edit.allow(List.of("drop"));
        var part = Part.of(edit.value("drop").orElseThrow(), "write what to drop, as {fact: ...} or {source: ...}",
                problems);
        part.allow(SELECTED);
        var selected = new ArrayList<Selection>();
        part.read("fact", FactId::new).map(Selection.OfFact::new).ifPresent(selected::add);
        part.read("statement", FactId::new).map(Selection.OfStatement::new).ifPresent(selected::add);
        part.read("source", SourceId::new).map(Selection.FromSource::new).ifPresent(selected::add);
        part.<Class<? extends Event>>read("type", EVENTS::type).map(Selection.OfType::new).ifPresent(selected::add);
        part.read("tag", ScenarioParts::tag).map(Selection.Tagged::new).ifPresent(selected::add);
        part.read("valid", DateRange::parse).map(ScenarioParts::within).ifPresent(selected::add);
        if (part.has("from") || part.has("until")) {
            selected.add(new Selection.GivenBetween(
                    part.read("from", Instant::parse).orElse(Instant.MIN),
                    part.read("until", Instant::parse).orElse(Instant.MAX)));
        }
        if (selected.isEmpty()) {
            edit.problem("drop", "nothing is selected", "name one of " + String.join(", ", SELECTED));
            return Optional.empty();
        }
        return Optional.of(new Edit.Drop(
                selected.size() == 1 ? selected.getFirst() : new Selection.AllOf(selected)));
    }

    private static Selection within(DateRange time) {
        return new Selection.Where("everything that happened in " + time, StatedDates.within(time));
    }

    private static Tag tag(String text) {
        var colon = text.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "a tag is written as its key and value, such as \"host: KAZ\", not \"%s\"".formatted(text));
        }
        return new Tag(text.substring(0, colon), text.substring(colon + 2));
    }

    private Optional<Edit> replace(Part edit) {
        edit.allow(List.of("replace", "by"));
        var fact = edit.read("replace", FactId::new);
        var by = edit.value("by").flatMap(located -> command(located, NOT_STATED));
        if (edit.value("by").isEmpty()) {
            edit.problem("replace", "what replaces it is missing", "write by: and a command");
        }
        return fact.isPresent() && by.isPresent()
                ? Optional.of(new Edit.Replace(fact.get(), by.get().command()))
                : Optional.empty();
    }

    private Optional<Edit> insert(Part edit) {
        edit.allow(List.of("insert", "source", "before", "after", "position", "given"));
        var source = edit.read("source", SourceId::new).orElse(NOT_STATED);
        return command(edit.value("insert").orElseThrow(), source).map(fact -> new Edit.Insert(
                new Envelope(
                        fact.commandId(),
                        edit.read("given", Instant::parse).orElse(Instant.EPOCH),
                        source.equals(NOT_STATED) ? Evidence.NONE : fact.evidence(),
                        fact.command()),
                moment(edit)));
    }

    private static Moment moment(Part edit) {
        return edit.read("before", FactId::new).<Moment>map(Moment.BeforeFact::new)
                .or(() -> edit.read("after", FactId::new).map(Moment.AfterFact::new))
                .or(() -> edit.read("position", Long::parseLong).map(Moment.Before::new))
                .or(() -> edit.read("given", Instant::parse).map(Moment.When::new))
                .orElseGet(Moment.AtEnd::new);
    }

    private Optional<DossierFact> command(Located located, SourceId source) {
        return new DossierParts(Integer.MAX_VALUE, problems).fact(located, source);
    }

    private static String projection(String name) {
        if (!PROJECTIONS.contains(name)) {
            throw new IllegalArgumentException("there is no projection \"%s\"; %s"
                    .formatted(name, Names.suggestion(name, PROJECTIONS)));
        }
        return name;
    }

    private Optional<Expectation> expectation(Located item) {
        var part = Part.of(item, EXPECTED, problems);
        part.allow(List.of("fact", "ends", "vanishes", "appears", "alters", "in", "untouched", "fingerprint"));
        for (var how : RowDiffers.How.values()) {
            if (part.has(Names.of(how))) {
                part.require("in", "name the projection of the row, as in: host-rotation");
                return part.read("in", ScenarioParts::projection)
                        .flatMap(in -> part.read(Names.of(how), row -> new RowDiffers(in, row, how)));
            }
        }
        if (part.has("untouched")) {
            return part.read("untouched", ScenarioParts::projection).map(Expectation.Untouched::new);
        }
        if (part.has("fingerprint")) {
            return part.read("fingerprint", Expectation.HasFingerprint::new);
        }
        part.require("fact", EXPECTED);
        part.require("ends", "say how the command of the fact ends, such as newly-rejected");
        return part.read("fact", FactId::new).flatMap(fact -> part.read("ends",
                fate -> new Expectation.Ends(fact, Names.constant(Fate.class, fate))));
    }
}
