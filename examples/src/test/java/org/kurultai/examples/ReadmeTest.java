package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what is tested. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path TESTED = Path.of("src", "test", "java", "org", "kurultai", "examples");

    @Test
    void the_embedding_example_is_a_region_of_a_tested_file() throws IOException {
        assertThat(Files.readString(README))
                .contains("```java\n" + region("QuickStartTest.java", "quick-start") + "```");
    }

    @Test
    void the_what_if_example_is_a_region_of_a_tested_file() throws IOException {
        assertThat(Files.readString(README))
                .contains("```java\n" + region("WhatIfExampleTest.java", "what-if") + "```");
    }

    @Test
    void the_export_example_is_a_region_of_a_tested_file() throws IOException {
        assertThat(Files.readString(README))
                .contains("```java\n" + region("WhatIfExampleTest.java", "export") + "```");
    }

    private static String region(String file, String name) throws IOException {
        var text = Files.readString(TESTED.resolve(file));
        var start = text.indexOf('\n', text.indexOf("@start region=\"" + name + "\"")) + 1;
        var end = text.lastIndexOf('\n', text.indexOf("// @end", start)) + 1;
        return text.substring(start, end - 1).stripIndent() + "\n";
    }
}
