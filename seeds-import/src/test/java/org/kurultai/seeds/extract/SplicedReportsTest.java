package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kurultai.seeds.report.ReportReader;

/** Reports of all languages that lost lines or words, were cut off, or got lines of others, as pages that are copied badly. */
class SplicedReportsTest {

    private static final int ROUNDS = 700;

    private static final List<List<String>> REPORTS = reports();

    /** What happens to a report. */
    enum Mishap {
        LINES_LOST {
            @Override
            void befall(List<String> lines, List<String> others, Random random) {
                for (var times = 0; times < 3 && lines.size() > 1; times++) {
                    lines.remove(random.nextInt(lines.size()));
                }
            }
        },
        LINES_SHUFFLED {
            @Override
            void befall(List<String> lines, List<String> others, Random random) {
                Collections.shuffle(lines, random);
            }
        },
        LINES_OF_ANOTHER {
            @Override
            void befall(List<String> lines, List<String> others, Random random) {
                for (var times = 0; times < 5; times++) {
                    lines.set(random.nextInt(lines.size()), others.get(random.nextInt(others.size())));
                }
            }
        },
        WORDS_LOST {
            @Override
            void befall(List<String> lines, List<String> others, Random random) {
                for (var times = 0; times < 6; times++) {
                    var words = words(lines, random);
                    words.remove(random.nextInt(words.size()));
                    lines.set(random.nextInt(lines.size()), String.join(" ", words));
                }
            }
        },
        WORDS_SHUFFLED {
            @Override
            void befall(List<String> lines, List<String> others, Random random) {
                for (var times = 0; times < 4; times++) {
                    var words = words(lines, random);
                    Collections.shuffle(words, random);
                    lines.set(random.nextInt(lines.size()), String.join(" ", words));
                }
            }
        },
        LINES_CUT {
            @Override
            void befall(List<String> lines, List<String> others, Random random) {
                for (var times = 0; times < 6; times++) {
                    var at = random.nextInt(lines.size());
                    var cut = random.nextInt(lines.get(at).length() + 1);
                    lines.set(at,
                            random.nextBoolean() ? lines.get(at).substring(cut) : lines.get(at).substring(0, cut));
                }
            }
        },
        PART_ONLY {
            @Override
            void befall(List<String> lines, List<String> others, Random random) {
                var from = random.nextInt(lines.size());
                lines.subList(0, from).clear();
                lines.subList(Math.min(lines.size(), 1 + random.nextInt(6)), lines.size()).clear();
            }
        };

        abstract void befall(List<String> lines, List<String> others, Random random);

        private static List<String> words(List<String> lines, Random random) {
            return new ArrayList<>(List.of(lines.get(random.nextInt(lines.size())).split(" ", -1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_happens_to_a_report_it_is_read(Mishap mishap) {
        var random = new Random(mishap.ordinal());
        var extraction = new Extraction();
        var reader = new ReportReader();
        for (var round = 0; round < ROUNDS; round++) {
            var lines = new ArrayList<>(REPORTS.get(random.nextInt(REPORTS.size())));
            mishap.befall(lines, REPORTS.get(random.nextInt(REPORTS.size())), random);
            var text = String.join("\n", lines) + ".";

            assertThatCode(() -> extraction.read(reader.read("spliced", text))).as(text).doesNotThrowAnyException();
        }
    }

    /** The reports that are fixtures of other tests, and the cases of one or two sentences. */
    private static List<List<String>> reports() {
        try (var files = Files.walk(
                Path.of(Objects.requireNonNull(SplicedReportsTest.class.getResource("told")).toURI()).getParent())) {
            var reports = new ArrayList<List<String>>();
            for (var file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                var lines = Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("= ") && !line.startsWith("# ")).toList();
                for (var from = 0; from < lines.size(); from += 20) {
                    reports.add(lines.subList(from, Math.min(lines.size(), from + 20)));
                }
            }
            assertThat(reports).hasSizeGreaterThan(100);
            return reports;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
