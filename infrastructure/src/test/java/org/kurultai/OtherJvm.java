package org.kurultai;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.messaging.core.MessageStream;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;

/** An application in a JVM of its own that opens a record, and tells on its standard output how far it is. */
final class OtherJvm implements AutoCloseable {

    /** The file in its home that lists the classes it loaded. */
    static final String LOADED_CLASSES = "classes.log";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final BufferedReader output;

    private OtherJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** What it does once an event handler of its own has heard what it recorded. */
    enum Task {
        /** Closes the record, tells so and ends. */
        CLOSE,
        /** Tells so and ends without closing it. */
        LEAVE_OPEN,
        /** Waits for a word, names the party so many times, and tells so. */
        NAME
    }

    static OtherJvm start(Task task, Path home, Path file, int names) throws IOException {
        return running(OtherJvm.class, home, task.name(), file.toString(), Integer.toString(names));
    }

    /** A JVM that runs another program. */
    static OtherJvm running(Class<?> program, Path home, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load:file=" + home.resolve(LOADED_CLASSES),
                "-Duser.home=" + home,
                "-Dorg.sqlite.tmpdir=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new OtherJvm(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    public static void main(String[] arguments) throws Exception {
        var heard = new CountDownLatch(1);
        var task = Task.valueOf(arguments[0]);
        var kurultai = Kurultai.builder()
                .file(Path.of(arguments[1]))
                .eventProcessor("mine", (event, context) -> {
                    heard.countDown();
                    return MessageStream.empty();
                })
                .open();
        kurultai.record(naming("first"));
        heard.await();
        if (task == Task.NAME) {
            System.out.println("ready");
            System.in.read();
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                kurultai.record(naming("other-" + i));
            }
        }
        if (task != Task.LEAVE_OPEN) {
            kurultai.close();
        }
        System.out.println("done");
    }

    static Envelope naming(String id) {
        return new Envelope(
                new CommandId(id),
                Instant.EPOCH,
                Evidence.NONE,
                new RecordPartyName(new PartyId("OTS"), Name.english("name " + id), DateRange.UNKNOWN));
    }

    /** The next line it tells; waits for it. */
    String line() throws IOException {
        return output.readLine();
    }

    /** Hands over each line that it tells from now on, in another thread, until it ends. */
    void lines(Consumer<String> told) {
        Thread.ofPlatform().daemon().start(() -> output.lines().forEach(told));
    }

    void go() throws IOException {
        process.outputWriter().append('\n').flush();
    }

    /** How long it takes from here until it has ended. */
    Duration ending() throws InterruptedException {
        long from = System.nanoTime();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return Duration.ofNanos(System.nanoTime() - from);
    }

    int exitCode() {
        return process.exitValue();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
    }
}
