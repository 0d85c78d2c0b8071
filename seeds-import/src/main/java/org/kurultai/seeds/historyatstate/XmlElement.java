package org.kurultai.seeds.historyatstate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.domain.record.Span;

/**
 * An element of an XML file and where in the file it stands.
 *
 * @param name its tag
 * @param attributes by their names
 * @param text all text in it, with single spaces
 * @param children the elements directly in it
 * @param place from the start of its first tag to the end of its last, in characters
 * @param line on which its first tag ends, from 1
 * @param column at which its first tag ends, from 1
 */
record XmlElement(
        String name,
        Map<String, String> attributes,
        String text,
        List<XmlElement> children,
        Span place,
        int line,
        int column) {

    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The elements directly in it of that name. */
    Stream<XmlElement> all(String tag) {
        return children.stream().filter(child -> child.name.equals(tag));
    }

    /** The text of the element at the end of the way, such as {@code ended/date}; empty if there is none. */
    String text(String way) {
        return find(way).map(XmlElement::text).orElse("");
    }

    private Optional<XmlElement> find(String way) {
        var slash = way.indexOf('/');
        return slash < 0
                ? all(way).findFirst()
                : all(way.substring(0, slash)).findFirst().flatMap(child -> child.find(way.substring(slash + 1)));
    }
}
