package org.kurultai.seeds.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML page: a line for each block, nothing of menus, scripts and footers. */
final class Page {

    private static final String NOT_REPORT = "script, style, noscript, template, nav, aside, footer, form, iframe, svg, button, [hidden], [aria-hidden=true]";
    private static final String BASE = "";

    private Page() {}

    /** Whether the bytes look like a page of HTML. */
    static boolean is(String name, byte[] bytes) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        var beginning = new String(bytes, 0, Math.min(bytes.length, 200), java.nio.charset.StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return beginning.startsWith("<!doctype html") || beginning.startsWith("<html");
    }

    /** The page's text; its charset is the one it declares. */
    static String text(byte[] bytes) {
        try {
            var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, BASE);
            page.select(NOT_REPORT).remove();
            return lines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(Document page) {
        var lines = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    lines.append(text.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    lines.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    lines.append('\n');
                }
            }
        });
        return lines.toString().replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }
}
