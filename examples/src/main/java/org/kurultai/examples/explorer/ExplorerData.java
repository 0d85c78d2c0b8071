package org.kurultai.examples.explorer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.Hosting;
import org.kurultai.domain.view.HostingStatus;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Tenure;
import org.kurultai.examples.print.Words;
import org.kurultai.export.Dates;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;
import org.kurultai.export.network.Network;
import org.kurultai.export.table.Table;
import org.kurultai.export.table.Tables;

/** What the page shows: every view as text, and of some what a chart is drawn from. */
final class ExplorerData {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Views views;
    private final Terms terms;
    private final Words words;

    ExplorerData(Views views) {
        this.views = views;
        this.terms = new Terms(views);
        this.words = new Words(views);
    }

    ObjectNode json(String record, String made) {
        var data = JSON.objectNode().put("record", record).put("made", made);
        var all = data.putArray("views");
        Tables.all().forEach(table -> all.add(view(table)));
        var sources = data.putArray("sources");
        views.view(Projections.DIRECTORY).sources().forEach(source -> sources.add(terms.source(source.source())));
        data.set("timeline", timeline());
        data.set("tenures", tenures());
        data.set("hosts", hosts());
        data.set("network", network());
        return data;
    }

    private <R> ObjectNode view(Table<R> table) {
        var view = JSON.objectNode().put("name", table.name()).put("description", table.description());
        var columns = view.putArray("columns");
        table.columns().stream().filter(c -> !c.aside()).forEach(c -> columns.add(c.name().replace('_', ' ')));
        var rows = view.putArray("rows");
        table.rows(views).forEach(row -> words.row(table, row).forEach(rows.addArray()::add));
        return view;
    }

    private ArrayNode timeline() {
        var timeline = JSON.arrayNode();
        views.view(Projections.TIMELINE).all().stream().filter(Happening::isDated).forEach(row -> timeline.addObject()
                .put("when", day(row.when().start().hasYear() ? row.when().start() : row.when().end()))
                .put("what", Terms.kind(row.kind()))
                .put("text", "%s: %s".formatted(Dates.of(row.when()), words.of(row.matter().name()))));
        return timeline;
    }

    /** Bars run from what is stated, else from what is attested: what lies beyond is not known and not drawn. */
    private ArrayNode tenures() {
        var tenures = JSON.arrayNode();
        views.view(Projections.MINISTER_TENURE).all().stream()
                .flatMap(post -> post.tenures().stream())
                .forEach(tenure -> {
                    var from = first(tenure.start().on(), tenure.firstAttested(), tenure.end().on());
                    var to = first(tenure.end().on(), tenure.lastAttested(), tenure.start().on());
                    if (from.hasYear() && to.hasYear()) {
                        tenures.addObject().put("post", terms.post(tenure.post()))
                                .put("person", terms.person(tenure.person())).put("from", day(from))
                                .put("to", day(to)).put("text", told(tenure, from, to));
                    }
                });
        return tenures;
    }

    private String told(Tenure tenure, PartialDate from, PartialDate to) {
        return "%s, %s%s to %s%s".formatted(
                terms.person(tenure.person()),
                Dates.of(from), tenure.start().on().hasYear() ? "" : " (attested)",
                Dates.of(to), tenure.end().on().hasYear() ? "" : " (attested)");
    }

    private static PartialDate first(PartialDate stated, DateRange attested, PartialDate other) {
        return Stream.of(stated, attested.start(), other).filter(PartialDate::hasYear).findFirst()
                .orElse(PartialDate.UNKNOWN);
    }

    private ArrayNode hosts() {
        var rotation = views.view(Projections.HOST_ROTATION);
        var meetings = new TreeMap<String, Integer>();
        rotation.series().stream()
                .flatMap(series -> rotation.rows(series).stream())
                .filter(row -> row.status() == HostingStatus.HELD && !row.host().isNone())
                .map(Hosting::host)
                .forEach(host -> meetings.merge(terms.party(host), 1, Integer::sum));
        var hosts = JSON.arrayNode();
        meetings.forEach((name, number) -> hosts.addObject().put("name", name).put("meetings", number));
        return hosts;
    }

    private ObjectNode network() {
        var network = Network.of(views);
        var json = JSON.objectNode();
        var kinds = json.putArray("kinds");
        network.nodes().stream().map(node -> Terms.kind(node.kind())).distinct().forEach(kinds::add);
        var nodes = json.putArray("nodes");
        network.nodes().forEach(node -> nodes.addObject().put("id", node.party().value()).put("name", node.name())
                .put("symbolSize", 14).put("category", Terms.kind(node.kind())));
        var edges = json.putArray("edges");
        network.edges().forEach(edge -> edges.addObject().put("source", edge.one().value())
                .put("target", edge.other().value()).put("weight", edge.engagements() + edge.instruments())
                .put("text", "%s and %s: %s, %s".formatted(terms.party(edge.one()),
                        terms.party(edge.other()), Counted.of(edge.engagements(), "engagement"),
                        Counted.of(edge.instruments(), "instrument"))));
        return json;
    }

    private static String day(PartialDate date) {
        return date.earliest().toString();
    }
}
