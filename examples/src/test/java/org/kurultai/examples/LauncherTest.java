package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a folder with a space in its name. In the place of Maven stands a script that counts how often it is
 * called and puts a jar there, which holds the classes under test and names those that they need.
 */
class LauncherTest {

    private static final String JDK = System.getProperty("java.home");

    @TempDir
    private Path folder;

    private Path launcher;
    private Path builds;

    @BeforeEach
    void lay_out_a_clone() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh on this machine");
        var root = folder.resolve("a clone");
        launcher = root.resolve("examples/bin/kurultai");
        builds = folder.resolve("builds");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("bin", "kurultai"), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.createDirectories(root.resolve("domain/src/main"));
        Files.writeString(root.resolve("domain/pom.xml"), "<project/>");
        jar(folder.resolve("program.jar"));
        script("mvn", """
                echo built >> "%s"
                mkdir -p examples/target/kurultai
                cp "%s" examples/target/kurultai/kurultai-examples.jar
                """.formatted(builds, folder.resolve("program.jar")));
    }

    @Test
    void it_builds_the_program_once_and_runs_it_from_any_folder() throws Exception {
        assertThat(run(JDK, "--version").text).startsWith("kurultai ");
        assertThat(run(JDK, "demo", "--record", "my record.db").text).contains("MINISTER TENURE");
        assertThat(folder.resolve("elsewhere/my record.db")).exists();
        assertThat(builds).hasContent("built");
    }

    @Test
    void it_says_the_version_that_the_build_has_written_into_the_program() throws Exception {
        assertThat(run(JDK, "--version").text).isEqualTo("kurultai 9.8.7-TEST\n");
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<addDefaultImplementationEntries>true</addDefaultImplementationEntries>");
    }

    @Test
    void it_builds_again_what_is_out_of_date() throws Exception {
        run(JDK, "--version");
        var newer = Files.writeString(launcher.getParent().resolve("../../domain/src/main/Changed.java"), "");
        assertThat(newer.toFile().setLastModified(System.currentTimeMillis() + 5000)).isTrue();
        run(JDK, "--version");
        assertThat(Files.readAllLines(builds)).hasSize(2);
    }

    @Test
    void it_hands_on_the_exit_code() throws Exception {
        assertThat(run(JDK, "no-such-command").code).isEqualTo(2);
    }

    @Test
    void a_program_that_reads_along_may_stop_when_it_has_enough() throws Exception {
        run(JDK, "--version");
        script("read-nothing", "\"%s\" demo | true\n".formatted(launcher));
        var reader = folder.resolve("path/read-nothing").toString();
        assertThat(run(List.of(reader), JDK).text).isEmpty();
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        var old = folder.resolve("old jdk");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho too old\n");
        assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        assertThat(run(old.toString(), "--version").text).doesNotContain("too old");
    }

    @Test
    void a_build_that_fails_is_shown_and_nothing_is_run() throws Exception {
        script("mvn", "echo the reason\nexit 1\n");
        var run = run(JDK, "--version");
        assertThat(run.code).isEqualTo(1);
        assertThat(run.text).contains("the reason", "kurultai: the build failed");
    }

    private void script(String name, String text) throws IOException {
        var file = folder.resolve("path").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void jar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "9.8.7-TEST");
        manifest.getMainAttributes().put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        var classes = Path.of("target/classes");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest); var files = Files.walk(classes)) {
            for (var part : files.filter(Files::isRegularFile).filter(part -> !part.endsWith("MANIFEST.MF")).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(part).toString()));
                Files.copy(part, jar);
            }
        }
    }

    private record Run(int code, String text) {}

    private Run run(String jdk, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(args));
        return run(command, jdk);
    }

    private Run run(List<String> command, String jdk) throws IOException, InterruptedException {
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        var builder = new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk);
        builder.environment().merge("PATH", folder.resolve("path").toString(), (all, first) -> first + ":" + all);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }
}
