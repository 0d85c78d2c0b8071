package org.kurultai.export.network;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.view.Partner;
import org.kurultai.domain.view.PartyEntry;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;

/**
 * The network of engagements: two parties are joined if both took part in a visit, a meeting or an engagement, or share
 * an instrument. A party and its own institutions are not joined.
 *
 * @param nodes the parties that are joined to any other, by identifier
 * @param edges each pair once, by identifier
 */
public record Network(List<Node> nodes, List<Edge> edges) {

    /**
     * A party.
     *
     * @param name what it is called, in English
     */
    public record Node(PartyId party, String name, PartyEntry.Kind kind) {}

    /**
     * What two parties share.
     *
     * @param engagements in how many visits, meetings and engagements both took part
     * @param instruments how many instruments both signed, adopted or are parties to
     */
    public record Edge(PartyId one, PartyId other, int engagements, int instruments) {}

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The network that the views tell of. */
    public static Network of(Views views) {
        var relations = views.view(Projections.BILATERAL_RELATIONS);
        var directory = views.view(Projections.DIRECTORY);
        var terms = new Terms(views);
        var edges = relations.parties().stream()
                .flatMap(party -> relations.partners(party).stream())
                .filter(partner -> partner.of().compareTo(partner.party()) < 0)
                .filter(partner -> !directory.side(partner.of()).equals(directory.side(partner.party())))
                .map(Network::edge)
                .toList();
        var nodes = edges.stream()
                .flatMap(edge -> Stream.of(edge.one(), edge.other()))
                .distinct()
                .sorted()
                .map(party -> new Node(party, terms.inFull(party),
                        directory.party(party).map(PartyEntry::kind).orElse(PartyEntry.Kind.UNKNOWN)))
                .toList();
        return new Network(nodes, edges);
    }

    private static Edge edge(Partner partner) {
        return new Edge(partner.of(), partner.party(), partner.engagements(), partner.instruments());
    }
}
