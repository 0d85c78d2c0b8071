package org.kurultai.seeds.historyatstate;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.source.SourceException;

/** Reads XML with the place of each element; a document type, and with it any entity of its own, is refused. */
final class XmlFile {

    private static final XMLInputFactory XML = factory();

    /** Deeper than any register goes; who nests deeper is after the stack. */
    private static final int DEEPEST = 64;

    private final TagPlaces tags;
    private final XMLStreamReader in;

    private XmlFile(String text, XMLStreamReader in) {
        this.tags = new TagPlaces(text);
        this.in = in;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * The outermost element of a file.
     *
     * @throws SourceException if the text is not XML
     */
    static XmlElement read(String text) {
        try {
            var in = XML.createXMLStreamReader(new StringReader(text));
            while (in.next() != XMLStreamConstants.START_ELEMENT) {
                if (in.getEventType() == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("a document type stands here, which is not read", in.getLocation());
                }
            }
            var root = new XmlFile(text, in).element(new StringBuilder(), 1);
            while (in.hasNext()) {
                in.next();
            }
            return root;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static SourceException unreadable(XMLStreamException e) {
        var at = e.getLocation();
        var said = String.valueOf(e.getMessage());
        var what = said.substring(said.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
        return new SourceException(
                at == null ? 1 : Math.max(1, at.getLineNumber()),
                at == null ? 1 : Math.max(1, at.getColumnNumber()),
                "this is not well-formed XML: " + what,
                "");
    }

    private XmlElement element(StringBuilder around, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements are nested too deeply", in.getLocation());
        }
        var name = in.getLocalName();
        var opened = in.getLocation();
        var start = tags.opening().start();
        var attributes = attributes();
        var words = new StringBuilder();
        var children = new ArrayList<XmlElement>();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            switch (in.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(words, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(in.getText());
                default -> {}
            }
        }
        around.append(words);
        var place = new Span(start, tags.closing().end());
        return new XmlElement(
                name,
                attributes,
                words.toString().strip().replaceAll("\\s+", " "),
                children,
                place,
                opened.getLineNumber(),
                opened.getColumnNumber());
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i).strip());
        }
        return attributes;
    }
}
