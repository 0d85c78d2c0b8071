package org.kurultai.export.network;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import org.kurultai.domain.party.PartyId;

/** Writes a network as a Mermaid flowchart, which many wikis and code hosts draw. */
public final class Mermaid {

    private Mermaid() {}

    /** Writes a network; the writer is left open. */
    public static void write(Network network, Writer to) throws IOException {
        to.write("graph LR\n");
        var numbers = new HashMap<PartyId, String>();
        for (var node : network.nodes()) {
            var number = "p" + numbers.size();
            numbers.put(node.party(), number);
            to.write("    %s[\"%s\"]\n".formatted(number, escaped(node.name())));
        }
        for (var edge : network.edges()) {
            to.write("    %s ---|\"%s\"| %s\n"
                    .formatted(numbers.get(edge.one()), shared(edge), numbers.get(edge.other())));
        }
    }

    private static String shared(Network.Edge edge) {
        var engagements = count(edge.engagements(), "engagement");
        var instruments = count(edge.instruments(), "instrument");
        return engagements.isEmpty() || instruments.isEmpty()
                ? engagements + instruments
                : engagements + ", " + instruments;
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }

    /** Mermaid reads HTML's entities with a number sign. */
    private static String escaped(String text) {
        return text.replace("#", "#35;").replace("\"", "#quot;").replace("<", "#lt;").replace("\n", " ");
    }
}
