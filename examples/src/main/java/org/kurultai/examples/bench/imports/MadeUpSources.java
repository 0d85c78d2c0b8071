package org.kurultai.examples.bench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Popolo document and a table of ministers, the same each time: each post is held by ten persons, one after the other. */
final class MadeUpSources {

    private static final int HOLDERS = 10;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private MadeUpSources() {}

    /** Writes them into a folder, with so many persons each. */
    static void write(Path folder, int persons) throws IOException {
        Files.writeString(folder.resolve("persons.json"), popolo(persons));
        Files.writeString(folder.resolve("ministers.mapping.yaml"), """
                source: {id: table-of-ministers, kind: register}
                facts:
                  - register-person: {person: "{Id}", name: {text: "{Name}", language: en}}
                  - appoint: {post: "{Post}", person: "{Id}", from: "{Start}"}
                  - end-tenure: {post: "{Post}", person: "{Id}", on: "{End}"}
                """);
        Files.writeString(folder.resolve("ministers.csv"), table(persons));
    }

    private static String popolo(int persons) {
        return "{\"persons\": [%s],\n \"posts\": [%s],\n \"memberships\": [%s]}".formatted(
                each(persons, i -> "{\"id\": \"p-%d\", \"name\": \"Person %d\", \"birth_date\": \"%d\"}"
                        .formatted(i, i, 1850 + i % 100)),
                each(persons / HOLDERS,
                        i -> "{\"id\": \"post-%d\", \"label\": \"Post %d\", \"organization_id\": \"state-%d\"}"
                                .formatted(i, i, i % 200)),
                each(persons, i -> ("{\"id\": \"m-%d\", \"person_id\": \"p-%d\", \"post_id\": \"post-%d\","
                        + " \"start_date\": \"%s\", \"end_date\": \"%s\"}")
                        .formatted(i, i, i / HOLDERS, start(i % HOLDERS), start(i % HOLDERS + 1))));
    }

    private static String table(int persons) {
        return "Id,Name,Post,Start,End\n"
                + IntStream.range(0, persons)
                        .mapToObj(i -> "m-%d,Minister %d,ministry-%d,%s,%s%n"
                                .formatted(i, i, i / HOLDERS, start(i % HOLDERS), start(i % HOLDERS + 1)))
                        .collect(Collectors.joining());
    }

    private static LocalDate start(int term) {
        return FIRST.plusYears(4L * term);
    }

    private static String each(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",\n  "));
    }
}
