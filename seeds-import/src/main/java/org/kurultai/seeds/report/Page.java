package org.kurultai.seeds.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an HTML page: a line for each block of its main part, nothing of menus, sidebars, scripts and footers. Where the
 * page says when it was published, a line above tells it as a collector's would: dates of its sidebars are of other reports.
 */
final class Page {

    private static final String NOT_REPORT = "script, style, noscript, template, nav, aside, footer, form, iframe, svg, button, [hidden], [aria-hidden=true]";
    private static final String PUBLISHED = "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=pubdate], meta[name=date], time[itemprop=datePublished], time[pubdate]";
    private static final Pattern ASIDE = Pattern.compile(
            "(^|[\\s_-])(sidebar|side-bar|widgets?|related|menu|breadcrumbs?|footer|cookies?|newsletter|popular|trending"
                    + "|most-read|mostread|recommended|news-list|newslist|latest|teasers?|share|social|comments)([\\s_-]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int ENOUGH = 200;
    private static final int LONGEST_STAMP = 60;
    private static final int LONGEST_CELL = 100;
    private static final String CELL = " | ";
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
            var published = published(page);
            page.select(NOT_REPORT).remove();
            page.select("div, section, ul, ol, table").stream().filter(Page::isBeside).forEach(Node::remove);
            return (published + lines(main(page))).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String published(Document page) {
        return page.select(PUBLISHED).stream()
                .map(element -> DAY.matcher(element.attr("content") + element.attr("datetime")))
                .filter(Matcher::find)
                .findFirst()
                .map(day -> "date " + day.group() + "\n\n")
                .orElse("");
    }

    /** What is called a sidebar or the like, unless the report is within it. */
    private static boolean isBeside(Element element) {
        return (ASIDE.matcher(element.className()).find() || ASIDE.matcher(element.id()).find())
                && element.select("main, article, h1").isEmpty()
                && element.closest("article") == null;
    }

    /** The part that is marked as the main one, with the heading of the page, if it holds enough to be a report. */
    private static Element main(Document page) {
        var marked = page.select("main, [role=main]");
        var parts = marked.isEmpty() ? page.select("article") : marked;
        if (parts.size() != 1 || parts.getFirst().text().length() < ENOUGH) {
            return page.body();
        }
        var main = parts.getFirst();
        var heading = page.selectFirst("h1");
        if (heading != null && main.select("h1").isEmpty()) {
            stamps(heading.siblingElements()).reversed().forEach(main::prependChild);
            main.prependChild(heading);
        } else {
            stamps(main.previousElementSiblings()).forEach(main::prependChild);
        }
        return main;
    }

    /** The short lines with a year beside the heading or above the main part, which may say when the page was published. */
    private static List<Element> stamps(Elements beside) {
        return beside.stream()
                .filter(element -> element.text().length() <= LONGEST_STAMP && YEAR.matcher(element.text()).find()
                        && element.select("a").isEmpty())
                .toList();
    }

    /** A cell of a row of few words each, behind another. */
    private static boolean isNextCell(Element element) {
        return isCell(element) && element.previousElementSibling() != null;
    }

    private static boolean isCell(Element element) {
        return element.is("td, th") && element.parent() != null && element.parent().children().stream()
                .allMatch(
                        cell -> cell.text().length() <= LONGEST_CELL && cell.select("p, div, br, li, table").isEmpty());
    }

    private static String lines(Element part) {
        var lines = new StringBuilder();
        part.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    lines.append(text.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    lines.append(isNextCell(element) ? CELL : "\n");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock() && !isCell(element)) {
                    lines.append('\n');
                }
            }
        });
        return lines.toString().replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }
}
