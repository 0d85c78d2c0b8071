package org.kurultai.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.export.Chronicle;

/** The network of engagements; its GraphML read back by a library for graphs. */
class NetworkTest {

    private final Chronicle chronicle = new Chronicle();
    private final Map<String, String> names = new HashMap<>();
    private final Map<DefaultEdge, Map<String, String>> shared = new HashMap<>();

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void two_parties_are_joined_once_by_what_they_share() {
        var network = Network.of(chronicle.views());

        assertThat(network.edges())
                .filteredOn(edge -> edge.one().equals(Chronicle.AZE) && edge.other().equals(Chronicle.KAZ))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.engagements()).isEqualTo(2);
                    assertThat(edge.instruments()).isEqualTo(1);
                });
        assertThat(network.edges()).allSatisfy(edge -> assertThat(edge.one()).isLessThan(edge.other()));
    }

    @Test
    void graphml_holds_the_same_network() {
        var network = Network.of(chronicle.views());
        var graph = graph(network);

        assertThat(names).containsEntry("KAZ", "Kazakhstan").containsEntry("AZE.academy", "Police Academy, Azerbaijan");
        assertThat(graph.vertexSet()).hasSameSizeAs(network.nodes());
        assertThat(graph.edgeSet()).hasSameSizeAs(network.edges());
        assertThat(shared.get(graph.getEdge("AZE", "KAZ")))
                .containsEntry("engagements", "2")
                .containsEntry("instruments", "1");
    }

    @Test
    void signs_that_mean_something_to_xml_or_mermaid_are_written_so_that_they_do_not() throws IOException {
        chronicle.record(new RecordPartyName(new PartyId("AZE"), Name.english("A & \"B\" <C>"), DateRange.UNKNOWN));
        chronicle.from("other")
                .record(new RecordPartyName(new PartyId("AZE"), Name.english("A & \"B\" <C>"), DateRange.UNKNOWN));
        var network = Network.of(chronicle.views());

        graph(network);
        assertThat(names).containsEntry("AZE", "A & \"B\" <C>");
        var mermaid = new StringWriter();
        Mermaid.write(network, mermaid);
        assertThat(mermaid.toString()).contains("[\"A & #quot;B#quot; #lt;C>\"]");
    }

    @Test
    void mermaid_says_what_each_line_stands_for() throws IOException {
        var mermaid = new StringWriter();
        Mermaid.write(Network.of(chronicle.views()), mermaid);

        assertThat(mermaid.toString())
                .startsWith("graph LR\n")
                .contains("p0[\"Azerbaijan\"]")
                .containsPattern("p0 ---\\|\"2 engagements, 1 instrument\"\\| p\\d");
    }

    private Graph<String, DefaultEdge> graph(Network network) {
        var to = new StringWriter();
        GraphMl.write(network, to);
        var graph = GraphTypeBuilder.<String, DefaultEdge>undirected()
                .vertexSupplier(SupplierUtil.createStringSupplier())
                .edgeSupplier(SupplierUtil.DEFAULT_EDGE_SUPPLIER)
                .buildGraph();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) -> {
            if (of.getSecond().equals("name")) {
                names.put(of.getFirst(), value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer((of, value) -> shared.computeIfAbsent(of.getFirst(), edge -> new HashMap<>())
                .put(of.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(to.toString()));
        return graph;
    }
}
