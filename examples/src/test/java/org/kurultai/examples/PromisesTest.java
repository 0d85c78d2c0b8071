package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every promise names a test that exists. */
class PromisesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Spec|Properties))(?:\\.(\\w+))?`");

    @TestFactory
    Stream<DynamicTest> every_promise_names_a_test_that_exists() throws IOException {
        return TEST.matcher(Files.readString(ROOT.resolve("docs/promises.md")))
                .results()
                .map(named -> DynamicTest.dynamicTest(named.group(), () -> {
                    var source = source(named.group(1));
                    if (named.group(2) != null) {
                        assertThat(source).contains(" " + named.group(2) + "(");
                    }
                }));
    }

    private static String source(String test) throws IOException {
        for (var module : new String[] {"domain", "infrastructure", "seeds-import", "examples"}) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                var file = files.filter(f -> f.endsWith(test + ".java")).findFirst();
                if (file.isPresent()) {
                    return Files.readString(file.get());
                }
            }
        }
        throw new AssertionError("there is no test " + test);
    }
}
