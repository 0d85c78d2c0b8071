package org.kurultai.examples;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is what is tested. */
class ReadmeTest {

    @TestFactory
    Stream<DynamicTest> every_snippet_is_a_region_of_a_tested_file() {
        return Snippets.of("README.md",
                "test/java/org/kurultai/examples/QuickStartTest.java",
                "test/java/org/kurultai/examples/WhatIfExampleTest.java");
    }
}
