package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.export.table.Tables;

/** The page to look around in the five reports. */
class ExploreTest {

    private static final String DATA = "<script id=\"data\" type=\"application/gzip;base64\">";

    @TempDir
    private Path folder;

    @Test
    void the_page_holds_every_view_and_loads_nothing_from_elsewhere() throws IOException {
        run("demo");
        run("explore", "--to", folder.resolve("page.html").toString());

        var page = Files.readString(folder.resolve("page.html"));
        var start = page.indexOf(DATA) + DATA.length();
        var data = new ObjectMapper().readTree(unpacked(page.substring(start, page.indexOf("</script>", start))));
        assertThat(data.path("views")).extracting(view -> view.path("name").textValue())
                .containsExactlyElementsOf(Tables.names());
        assertThat(data.path("views")).allSatisfy(view -> assertThat(view.path("rows")).isNotEmpty());
        assertThat(data.path("timeline")).isNotEmpty();
        assertThat(data.at("/network/edges")).isNotEmpty();
        assertThat(page).contains("Apache License").doesNotContain("@ECHARTS@", "@DATA@");
        assertThat(page.replaceAll("(?s)<script( type=\"module\")?>.*?</script>", ""))
                .doesNotContainPattern("<(script|link|img)[^>]+(src|href)=");
    }

    private static InputStream unpacked(String data) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
    }

    private void run(String... args) {
        var all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--record";
        all[args.length + 1] = folder.resolve("record.db").toString();
        assertThat(Main.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), all)).isZero();
    }
}
