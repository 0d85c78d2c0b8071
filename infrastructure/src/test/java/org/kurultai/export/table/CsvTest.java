package org.kurultai.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;

/** Tables as CSV, read back by another library than the one that wrote them. */
class CsvTest {

    private static final PartyId AZE = new PartyId("AZE");
    private static final SeriesId SERIES = new SeriesId("interior");

    private final Kurultai kurultai = Kurultai.inMemory();

    @AfterEach
    void close() {
        kurultai.close();
    }

    @Test
    void a_row_has_identifiers_their_names_and_dates_as_edtf() throws IOException {
        record("azertac", new RegisterState(AZE, "AZE", Name.english("Azerbaijan, Republic of"), DateRange.UNKNOWN));
        record("azertac", new ScheduleMeeting(new MeetingId("interior-2"), SERIES, 2,
                DateRange.parse("XXXX-09-06/XXXX-09-08"), AZE, Place.of("Baku", AZE)));
        record("trend", new ScheduleMeeting(new MeetingId("interior-2"), SERIES, 2, DateRange.UNKNOWN, AZE,
                Place.UNKNOWN));

        assertThat(csv(RotationTable.TABLE).getLast().toMap()).contains(
                entry("series", "interior"),
                entry("ordinal", "2"),
                entry("host", "AZE"),
                entry("host_name", "Azerbaijan, Republic of"),
                entry("when", "XXXX-09-06/XXXX-09-08"),
                entry("city", "Baku"),
                entry("status", "scheduled"),
                entry("sources", "azertac; trend"));
    }

    @Test
    void what_is_not_known_is_left_empty() throws IOException {
        record("azertac", new ScheduleMeeting(new MeetingId("interior-x"), SERIES, 0, DateRange.UNKNOWN, PartyId.NONE,
                Place.UNKNOWN));

        assertThat(csv(RotationTable.TABLE).getFirst().toMap()).contains(
                entry("ordinal", ""), entry("host", ""), entry("host_name", ""), entry("when", ""), entry("city", ""));
    }

    @Test
    void quotes_commas_and_line_breaks_come_back_as_they_were() throws IOException {
        var name = "Tashpulatov, \"Aziz\"\r\nof Uzbekistan";
        var aziz = new PersonId("aziz");
        record("trend", new RegisterPerson(aziz, Name.english(name)));
        record("trend", new RecordNameVariant(aziz, new Name("Әзиз", "kk")));

        assertThat(csv(PersonsTable.TABLE).getFirst().toMap())
                .contains(entry("person", "aziz"), entry("person_name", name), entry("names", name + "; Әзиз"));
    }

    @Test
    void lines_end_as_rfc_4180_says() {
        assertThat(text(DirectoryTables.SOURCES)).matches("[^\\r\\n]+\\r\\n");
    }

    @ParameterizedTest
    @MethodSource("org.kurultai.export.table.Tables#all")
    void a_table_of_an_empty_record_has_its_headings(Table<?> table) throws IOException {
        try (var parsed = CSVFormat.RFC4180.parse(new StringReader(text(table)))) {
            assertThat(parsed.getRecords()).singleElement()
                    .extracting(CSVRecord::toList)
                    .isEqualTo(Csv.headings(table));
        }
    }

    private void record(String source, Command command) {
        kurultai.recordOrThrow(command, Evidence.of(new SourceId(source)));
    }

    private String text(Table<?> table) {
        var to = new StringWriter();
        Csv.write(table, kurultai::view, to);
        return to.toString();
    }

    private List<CSVRecord> csv(Table<?> table) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parsed = format.parse(new StringReader(text(table)))) {
            return parsed.getRecords();
        }
    }
}
