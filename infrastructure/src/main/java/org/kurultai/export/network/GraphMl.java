package org.kurultai.export.network;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kurultai.json.Names;

/** Writes a network as GraphML (graphml.graphdrawing.org), which tools for networks read. */
public final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes a network; the writer is left open. */
    public static void write(Network network, Writer to) {
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(to);
            new GraphMl(xml).write(network);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the network cannot be written as XML", e);
        }
    }

    private void write(Network network) throws XMLStreamException {
        xml.writeStartDocument("1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key("name", "node", "string");
        key("kind", "node", "string");
        key("engagements", "edge", "int");
        key("instruments", "edge", "int");
        start("graph", "id", "engagements");
        xml.writeAttribute("edgedefault", "undirected");
        for (var node : network.nodes()) {
            start("node", "id", node.party().value());
            data("name", node.name());
            data("kind", Names.of(node.kind()));
            xml.writeEndElement();
        }
        for (var edge : network.edges()) {
            start("edge", "source", edge.one().value());
            xml.writeAttribute("target", edge.other().value());
            data("engagements", Integer.toString(edge.engagements()));
            data("instruments", Integer.toString(edge.instruments()));
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private void start(String element, String attribute, String value) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        xml.writeAttribute(attribute, value);
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
