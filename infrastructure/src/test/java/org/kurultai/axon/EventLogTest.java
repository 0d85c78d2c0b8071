package org.kurultai.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.axon.Examples.naming;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Recorded;
import org.kurultai.journal.Journal;
import org.kurultai.journal.JournalException;
import org.kurultai.json.Codec;

/** The record is read from a journal without Axon's messages, and is the same. */
class EventLogTest {

    private static final int COMMANDS = 600;

    @TempDir
    private Path directory;

    @Test
    void what_is_read_from_a_journal_is_what_its_messages_carry() {
        try (var kurultai = Kurultai.open(file())) {
            kurultai.record(naming("named", "KAZ", "Kazakhstan").command(), Evidence.NONE);
            kurultai.record(naming("first", "KGZ", "Kyrgyzstan"));
            kurultai.record(naming("corroborates", "KGZ", "Kyrgyzstan"));
            LongStream.range(0, COMMANDS).forEach(
                    i -> kurultai.record(naming("command-" + i, "P" + i % 7, "Name " + i)));
        }
        try (var journal = Journal.open(file())) {
            var carried = carriedByMessages(journal);

            assertThat(read(journal, 0)).hasSizeGreaterThan(COMMANDS).isEqualTo(carried);
            assertThat(read(journal, COMMANDS)).isEqualTo(carried.subList(COMMANDS, carried.size()));
        }
    }

    @Test
    void metadata_that_cannot_be_read_is_told_of_with_its_position() throws Exception {
        try (var kurultai = Kurultai.open(file())) {
            kurultai.record(naming("first", "KGZ", "Kyrgyzstan"));
            kurultai.record(naming("second", "UZB", "Uzbekistan"));
        }
        try (var journal = Journal.open(file())) {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                    var statement = connection.createStatement()) {
                statement.execute("UPDATE events SET metadata = '{' WHERE position = 1");
            }
            assertThatThrownBy(() -> read(journal, 0)).isInstanceOf(JournalException.class)
                    .hasMessageContaining(file().toString())
                    .hasMessageContaining("the event at position 1 cannot be read");
        }
    }

    private static List<Recorded> read(Journal journal, long from) {
        var read = new ArrayList<Recorded>();
        new EventLog(journal, new Codec()).from(from, read::add);
        return read;
    }

    private static List<Recorded> carriedByMessages(Journal journal) {
        var log = new EventLog(journal, new Codec());
        var carried = new ArrayList<Recorded>();
        new EngineNumbering(log.engine(), log.messages()).from(0, carried::add);
        return carried;
    }

    private Path file() {
        return directory.resolve("record.kurultai");
    }
}
