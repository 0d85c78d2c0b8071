package org.kurultai.journal;

import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;

/** A JVM of its own that uses a journal, and tells on its standard output what it did. */
final class OtherProcess implements AutoCloseable {

    static final int BATCH = 3;

    private static final int WRITERS = 3;

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /**
     * Appends batches from several threads, tells the name of each once it is acknowledged, and so on until it is killed.
     * The payload of an event is the name of its batch.
     */
    static OtherProcess appending(Place place, Path directory) throws IOException {
        return start(command("append", place, directory, 0));
    }

    /** As {@link #appending}, where no file may grow beyond so many KiB; tells why it ends. */
    static OtherProcess appendingUntilFull(Place place, Path directory, int kibibytes) throws IOException {
        var command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kibibytes + " && exec \"$0\" \"$@\""));
        command.addAll(command("append", place, directory, 0));
        return start(command);
    }

    /** Tries to be the first in each round, tells how often it was, and ends without closing its journal or stream. */
    static OtherProcess racing(Place place, Path directory, int rounds) throws IOException {
        return start(command("race", place, directory, rounds));
    }

    private static List<String> command(String task, Place place, Path directory, int rounds) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + directory,
                "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(),
                task, String.valueOf(rounds), place.name(), place.address(directory));
    }

    private static OtherProcess start(List<String> command) throws IOException {
        return new OtherProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    public static void main(String[] arguments) {
        var journal = Place.valueOf(arguments[2]).open(arguments[3]);
        if (arguments[0].equals("append")) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "batch of writer %d in process %d number ".formatted(writer, ProcessHandle.current().pid());
                Thread.ofPlatform().start(() -> appendWithoutEnd(journal, name));
            }
            return;
        }
        journal.stream(StreamingCondition.startingFrom(null), null).setCallback(() -> {});
        System.out.println("ready");
        System.out.println(IntStream.range(0, Integer.parseInt(arguments[1]))
                .filter(round -> Races.isFirst(journal, round)).count());
    }

    private static void appendWithoutEnd(Journal journal, String name) {
        for (var number = 0;; number++) {
            var batch = name + number;
            try {
                append(journal, IntStream.range(0, BATCH).mapToObj(i -> event(batch, Tag.of("batch", batch)))
                        .toArray(TaggedEventMessage<?>[]::new));
            } catch (JournalException e) {
                System.out.println(e.getMessage());
                return;
            }
            System.out.println(batch);
        }
    }

    /** The next line it tells; waits for it. */
    String line() throws IOException {
        return output.readLine();
    }

    /** Kills it as {@code kill -9} does, and gives what it had told before it died and was not read yet. */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        return output.lines().toList();
    }

    /** All that it tells until it ends by itself. */
    List<String> lines() {
        return output.lines().toList();
    }

    /** Whether it ends by itself, soon. */
    boolean ends() throws InterruptedException {
        return process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
