package org.kurultai.examples.explorer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.kurultai.export.Views;

/** Writes one page of HTML with the whole record in it, and all that is needed to look around in it: no network is. */
public final class ExplorerPage {

    private static final String PAGE = "explorer.html";
    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    private ExplorerPage() {}

    /**
     * Writes the page; the writer is left open.
     *
     * @param record what the record is called
     * @param made the day on which it is made
     */
    public static void write(Views views, String record, String made, Writer to) throws IOException {
        var page = resource(PAGE);
        var charts = page.indexOf("@ECHARTS@");
        var data = page.indexOf("@DATA@");
        to.write(page, 0, charts);
        to.write(resource(ECHARTS));
        to.write(page, charts + "@ECHARTS@".length(), data - charts - "@ECHARTS@".length());
        to.write(packed(new ExplorerData(views).json(record, made).toString()));
        to.write(page, data + "@DATA@".length(), page.length() - data - "@DATA@".length());
    }

    /** In letters of which none means anything to a page. */
    private static String packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ExplorerPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks its part " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
