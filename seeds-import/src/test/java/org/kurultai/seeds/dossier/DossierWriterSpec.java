package org.kurultai.seeds.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Samples;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.json.Vocabulary;

class DossierWriterSpec {

    private static final Instant AT = Instant.parse("2026-01-21T14:00:00Z");
    private static final SourceId AZERTAC = new SourceId("azertac-2025-09-09");

    @Test
    void a_dossier_is_written_for_people_to_read() throws IOException {
        var meeting = new ScheduleMeeting(
                new MeetingId("ots-customs-11"),
                new SeriesId("ots-customs"),
                11,
                DateRange.parse("XXXX-09-06/XXXX-09-08"),
                new PartyId("KAZ"),
                Place.of("Turkistan", new PartyId("KAZ")));
        var evidence = new Evidence(AZERTAC, new Span(86, 217), 0.9, DateBasis.STATED);
        var out = new StringWriter();

        new DossierWriter()
                .write(
                        dossier("Customs: \"no\" year",
                                new DossierFact("held", meeting, evidence, 0, "no year stated")),
                        out);

        assertThat(out).hasToString("""
                source:
                  id: azertac-2025-09-09
                  kind: press-report
                  publisher: AZERTAC
                  title: "Customs: \\"no\\" year"
                  published: 2025-09-09
                facts:
                  - schedule-meeting:
                      meeting: ots-customs-11
                      series: ots-customs
                      ordinal: 11
                      when: XXXX-09-06/XXXX-09-08
                      host: KAZ
                      place: {city: Turkistan, country: KAZ}
                    at: 86-217
                    confidence: 0.9
                    dateBasis: stated
                    id: held
                    note: no year stated
                """);
    }

    @Test
    void every_command_is_read_back_as_it_was_written() {
        var commands = Vocabulary.commands();
        var dossier = dossier(
                "one of each",
                commands.names().stream()
                        .map(name -> new DossierFact(
                                "", Samples.of(commands.type(name)), Evidence.of(AZERTAC), 0, ""))
                        .toArray(DossierFact[]::new));

        assertThat(readBack(dossier).envelopes(AT)).isEqualTo(dossier.envelopes(AT));
    }

    @Property(seed = "1", edgeCases = EdgeCasesMode.FIRST)
    void any_words_are_read_back_as_they_were_written(@ForAll("words") String title, @ForAll("words") String note) {
        var cancelled = new CancelMeeting(new MeetingId("m"), title);
        var dossier = dossier(title, new DossierFact("", cancelled, Evidence.of(AZERTAC), 0, note));

        assertThat(readBack(dossier).envelopes(AT)).isEqualTo(dossier.envelopes(AT));
        assertThat(readBack(dossier).facts().getFirst().note()).isEqualTo(note);
    }

    @Property(seed = "1")
    void any_evidence_is_read_back_as_it_was_written(@ForAll("evidence") Evidence evidence) {
        var fact = new DossierFact("", new CancelMeeting(new MeetingId("m"), ""), evidence, 0, "");

        assertThat(readBack(dossier("", fact)).facts().getFirst().evidence()).isEqualTo(evidence);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "yes", "no", "on", "NO", "y", "true", "null", "~", "-", "- a", "2025", "2025-05-23", "007",
                        "1_000", "0x1F", "1e3", "+5", ".5", "1.", ".inf", "12:30:00", "4+4", "a: b", "a #b", "#", "*a",
                        "&a", "!b", "|", ">", "%", "@", "`", "{a}", "[a]", "'", "\"", "\\", "\t", " a", "a ", "a\nb",
                        "a\n", "\na", "a\n\n b\n", " \n", "\r\n", "<<", "=", "?", ": ", "---", "...", "Türkiye",
                        "Кыргыз", "\u0085", "\u2028", "\uFEFF", "\u0007", "😀"),
                Arbitraries.strings().withChars(" \n:#-'\"a,[]{}\t").ofMaxLength(12),
                Arbitraries.strings().all().filter(DossierWriterSpec::isText));
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                Arbitraries.integers().between(0, 1000),
                Arbitraries.integers().between(1, 1000),
                Arbitraries.doubles().between(0, 1).ofScale(9),
                Arbitraries.of(DateBasis.class))
                .as((start, length, confidence, basis) -> new Evidence(AZERTAC, new Span(start, start + length),
                        confidence, basis));
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Dossier dossier(String title, DossierFact... facts) {
        return new Dossier(
                new RegisterSource(
                        AZERTAC,
                        SourceKind.PRESS_REPORT,
                        "AZERTAC",
                        title,
                        "",
                        PartialDate.parse("2025-09-09"),
                        ""),
                List.of(facts));
    }

    private static Dossier readBack(Dossier dossier) {
        try {
            return new DossierReader().read("test.yaml", new StringReader(new DossierWriter().text(dossier)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
