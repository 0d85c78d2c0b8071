package org.kurultai.examples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The Java on a page of the documentation: each piece of it is a marked region of a file that is compiled and run. */
final class Snippets {

    private static final Pattern SNIPPET = Pattern.compile("```java\\R(.*?)\\R```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// @start region=\"[a-z-]+\"\\R(.*?)\\R *// @end",
            Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("import [\\w.]+;");

    private Snippets() {}

    /**
     * @param page below docs, or beside it
     * @param sources of the regions, below the sources of the examples
     */
    static Stream<DynamicTest> of(String page, String... sources) {
        var files = Stream.of(sources).map(source -> read(Path.of("src").resolve(source))).toList();
        var regions = files.stream().flatMap(file -> all(REGION, file)).map(String::stripIndent).collect(toSet());
        return all(SNIPPET, read(Path.of("..", page)))
                .map(snippet -> DynamicTest.dynamicTest(snippet.lines().findFirst().orElseThrow(), () -> {
                    if (isImports(snippet)) {
                        assertThat(snippet.lines())
                                .allMatch(line -> files.stream().anyMatch(file -> file.contains(line)));
                    } else {
                        assertThat(regions).contains(snippet);
                    }
                }));
    }

    private static boolean isImports(String snippet) {
        return snippet.lines().allMatch(line -> IMPORT.matcher(line).matches());
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
