package org.kurultai.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.domain.agreement.AgreementCommand;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignMemorandum;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.meeting.OccasionCommand.RecordStatement;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.seeds.dossier.Dossier;

/** The five dossiers against the reports themselves, and against their facts as somebody else coded them. */
class SeedCompletenessTest {

    private static final String FILES = """
            trend-2025-05-23,   000_cf8cb07ea46cc8a9.txt
            azertac-2025-05-24, 001_8443613e3bff0c85.txt
            uzb-tur-2026-01-21, 002_f7dd89e24f5552ba.txt
            azertac-customs-11, 003_71b06f9d7c799878.txt
            mia-aze-bulgaria,   004_6abeab9057ec3e81.txt
            """;

    @ParameterizedTest
    @CsvSource(textBlock = FILES)
    void every_fact_names_its_place_in_the_text(String source, String file) throws IOException {
        var text = Files.readString(Shared.file("seeds/" + file));
        assertThat(dossier(source).facts()).allSatisfy(fact -> {
            assertThat(fact.evidence().place().isNone()).isFalse();
            assertThat(fact.evidence().place().end()).isLessThanOrEqualTo(text.length());
            if (fact.command() instanceof RegisterPerson person) {
                var place = fact.evidence().place();
                assertThat(text.substring(place.start(), place.end()))
                        .isEqualTo(person.name().text());
            }
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = FILES)
    void every_participant_is_there_for_the_right_party_in_the_right_rank(String source, String file)
            throws IOException {
        var names = commands(source, RegisterPerson.class)
                .collect(Collectors.toMap(RegisterPerson::person, p -> p.name().text(), (one, other) -> one));
        var came = commands(source, RecordAttendance.class)
                .map(RecordAttendance::delegate)
                .map(delegate -> described(delegate, names))
                .collect(Collectors.toSet());
        var expected = gold(file).flatMap(e -> each(e, "participants"))
                .map(SeedCompletenessTest::described)
                .collect(Collectors.toSet());
        assertThat(came).containsAll(expected);
        assertThat(came.stream().filter(d -> !d.startsWith(" for"))).hasSameSizeAs(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = FILES)
    void every_meeting_stands_with_its_number_its_date_as_far_as_stated_its_host_and_city(String source, String file)
            throws IOException {
        var expected = gold(file)
                .filter(e -> e.path("type").asText().equals("meeting"))
                .map(e -> "%s %s %s %s"
                        .formatted(
                                e.path("ordinal").asInt(),
                                e.path("dates").isNull()
                                        ? yearless(e.path("partial_date").asText(""))
                                        : e.path("dates").path("start").asText(),
                                e.path("host_country").asText(),
                                e.path("city").asText("").replace("null", "")))
                .toList();
        assertThat(commands(source, ScheduleMeeting.class)
                .map(m -> "%s %s %s %s".formatted(m.ordinal(), m.when(), m.host(), m.place().city())))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = FILES)
    void every_instrument_stands_under_its_kind_as_often_as_it_was_signed(String source, String file)
            throws IOException {
        var expected = gold(file)
                .flatMap(e -> each(e, "instruments"))
                .flatMap(i -> Stream.generate(() -> kind(i.path("kind").asText()))
                        .limit(Math.max(1, i.path("count").asInt())))
                .toList();
        assertThat(commands(source, AgreementCommand.class).map(SeedCompletenessTest::kind))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = FILES)
    void the_next_host_the_ceremonies_the_topics_and_the_speakers_are_there(String source, String file)
            throws IOException {
        assertThat(commands(source, AgreeNextHost.class)
                .map(n -> n.host() + " " + (n.when().isUnknown() ? "" : n.when())))
                .containsExactlyElementsOf(gold(file)
                        .map(e -> e.path("next_host"))
                        .filter(JsonNode::isObject)
                        .map(n -> n.path("country").asText() + " " + (n.path("year").isNull() ? "" : n.path("year")))
                        .toList());
        assertThat(commands(source, RecordCeremony.class))
                .hasSize((int) gold(file)
                        .filter(e -> e.path("type").asText().equals("ceremony"))
                        .count());
        assertThat(commands(source, SetAgenda.class).mapToInt(a -> a.topics().size()).sum())
                .isGreaterThanOrEqualTo(
                        gold(file).mapToInt(e -> e.path("topics").size()).sum());
        var speakers = commands(source, RecordStatement.class)
                .map(RecordStatement::speaker)
                .filter(speaker -> !speaker.isNone())
                .count();
        assertThat(speakers)
                .isGreaterThanOrEqualTo(
                        gold(file).mapToInt(e -> e.path("statements").size()).sum());
        assertThat(commands(source, AnnounceVisit.class))
                .hasSize((int) gold(file)
                        .filter(e -> e.path("type").asText().equals("visit"))
                        .count());
    }

    private static String described(Delegate delegate, Map<PersonId, String> names) {
        return "%s for %s%s%s"
                .formatted(
                        names.getOrDefault(delegate.person(), ""),
                        delegate.party(),
                        delegate.roles().contains(Role.DEPUTY) ? ", deputy" : "",
                        delegate.rank().isEmpty() ? "" : ", " + delegate.rank());
    }

    private static String described(JsonNode participant) {
        var country = participant.path("country");
        return "%s for %s%s%s"
                .formatted(
                        participant.path("name").asText(),
                        country.isNull() ? participant.path("organization").asText() : country.asText(),
                        participant.path("deputy").asBoolean() ? ", deputy" : "",
                        participant.has("rank") ? ", " + participant.path("rank").asText() : "");
    }

    private static String yearless(String date) {
        return date.isEmpty()
                ? "XXXX"
                : Stream.of(date.split("/")).map(d -> "XXXX-" + d).collect(Collectors.joining("/"));
    }

    private static InstrumentKind kind(AgreementCommand command) {
        return switch (command) {
            case SignMemorandum m -> InstrumentKind.MEMORANDUM_OF_UNDERSTANDING;
            case SignInstrument i -> i.kind();
            default -> throw new AssertionError(command + " is stated by none of the five");
        };
    }

    private static InstrumentKind kind(String gold) {
        return gold.equals("mou")
                ? InstrumentKind.MEMORANDUM_OF_UNDERSTANDING
                : InstrumentKind.valueOf(gold.toUpperCase(Locale.ROOT));
    }

    private static Stream<JsonNode> gold(String file) throws IOException {
        var all = new ObjectMapper().readTree(Shared.file("devset/seeds-gold.json").toFile());
        return each(all.path("documents").path(file), "engagements");
    }

    private static Stream<JsonNode> each(JsonNode node, String property) {
        return StreamSupport.stream(node.path(property).spliterator(), false);
    }

    private static Dossier dossier(String source) {
        return SeedDossiers.all().stream()
                .filter(d -> d.source().source().value().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static <C extends Command> Stream<C> commands(String source, Class<C> type) {
        return dossier(source).facts().stream()
                .map(fact -> fact.command())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
