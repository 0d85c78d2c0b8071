package org.kurultai.seeds.historyatstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Holder;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Tenure;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.seeds.Shared;
import org.kurultai.seeds.historyatstate.Registers.Entry;
import org.kurultai.seeds.run.FileReport.Verdict;
import org.kurultai.seeds.run.ImportRun;
import org.kurultai.seeds.run.Progress;
import org.kurultai.seeds.run.RunReport;

/** The whole of the registers in a record, held against the XML read by other means. */
class HistoryAtStateTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-01T00:00:00Z"));

    private static final Pattern FILE_AND_LINE = Pattern.compile("^(.*?\\.xml:\\d+):.*$");

    private static Path folder;
    private static Kurultai record;
    private static RunReport report;
    private static List<Entry> entries;
    private static final Set<String> told = new HashSet<>();
    private static final Set<String> recorded = new HashSet<>();
    private static final Set<String> refused = new HashSet<>();

    @BeforeAll
    static void import_everything() throws IOException {
        folder = Shared.file("data/history-at-state");
        entries = Registers.read(folder);
        record = Kurultai.inMemory();
        report = load();
        report.complaints().forEach(complaint -> told.add(FILE_AND_LINE.matcher(complaint).replaceFirst("$1")));
        record.history().events().forEach(event -> {
            var evidence = event.envelope().evidence();
            if (event.event() instanceof ClaimRefused) {
                refused.add(place(evidence.source(), evidence.place()));
                refused.add(claim(evidence.source(), evidence.place(), event.envelope().command().getClass()));
            } else {
                recorded.add(place(evidence.source(), evidence.place()));
            }
        });
    }

    @AfterAll
    static void close() {
        if (record != null) {
            record.close();
        }
    }

    private static RunReport load() throws IOException {
        return ImportRun.load(record, CLOCK, List.of(new HistoryAtState()), List.of(folder), Progress.NONE);
    }

    @Test
    void every_file_of_the_registers_is_read() {
        assertThat(report.files(Verdict.UNREADABLE)).isZero();
        assertThat(report.files())
                .filteredOn(file -> file.verdict() == Verdict.PASSED_OVER)
                .extracting(file -> file.file().getFileName().toString())
                .containsExactly("LICENSE.md", "README.md");
    }

    @Test
    void the_counts_are_those_in_the_documentation() throws IOException {
        var tenures = entries.stream().filter(entry -> !entry.isVisit()).toList();
        var documented = Files.readString(Path.of("..", "docs", "history-at-state.md"));

        assertThat(documented).contains(List.of(
                row("visits", count(entries, Entry::isVisit)),
                row("of these recorded", count(entries, entry -> entry.isVisit() && !isTold(entry))),
                row("tenures and nominations", count(tenures, entry -> true)),
                row("of these recorded as stated", count(tenures, entry -> !isTold(entry))),
                row("of these recorded in part, the rest refused",
                        count(tenures, entry -> isKept(entry) && isTold(entry))),
                row("of these not recorded", count(tenures, entry -> !isKept(entry))),
                row("commissions that were never taken up", count(tenures, entry -> !entry.isTenure()))));
    }

    private static String row(String what, long count) {
        return "| %s | %d |".formatted(what, count);
    }

    private static long count(List<Entry> of, Predicate<Entry> which) {
        return of.stream().filter(which).count();
    }

    private static boolean isKept(Entry entry) {
        return recorded.contains(place(entry.source(), entry.place()));
    }

    @Test
    void every_visit_and_every_tenure_is_in_the_record_or_told_with_the_reason() {
        assertThat(entries)
                .hasSizeGreaterThan(8_000)
                .filteredOn(entry -> !isKept(entry))
                .allMatch(HistoryAtStateTest::isTold);
    }

    @Test
    void whatever_was_refused_is_told_with_file_and_line() {
        assertThat(entries)
                .filteredOn(entry -> refused.contains(place(entry.source(), entry.place())))
                .isNotEmpty()
                .allMatch(HistoryAtStateTest::isTold);
    }

    @Test
    void each_visit_is_recorded_with_its_days() {
        var days = record.history().events().stream()
                .filter(event -> event.event() instanceof VisitAnnounced)
                .map(event -> (VisitAnnounced) event.event())
                .collect(Collectors.toMap(visit -> visit.visit().value(),
                        visit -> visit.when().start() + " " + visit.when().end()));
        var stated = entries.stream()
                .filter(entry -> entry.isVisit())
                .collect(Collectors.toMap(
                        visit -> "usa-visit-" + visit.text("id"),
                        visit -> visit.text("start-date") + " " + visit.text("end-date")));

        assertThat(days).isEqualTo(stated);
        assertThat(record.history().events()).filteredOn(event -> event.event() instanceof VisitConcluded)
                .hasSameSizeAs(stated.keySet());
    }

    @Test
    void the_secretaries_of_state_and_their_days_in_office_are_those_of_the_register() {
        var listed = entries.stream()
                .filter(entry -> entry.post().equals("usa-secretary") && entry.isTenure())
                .map(entry -> "%s %s/%s".formatted(entry.person(), orUnknown(entry.start()), orUnknown(entry.end())))
                .toList();

        assertThat(record.view(Projections.MINISTER_TENURE).of(new PostId("usa-secretary")).tenures())
                .extracting(t -> "%s %s/%s".formatted(t.person(), t.start().on(), t.end().on()))
                .containsExactlyElementsOf(listed)
                .hasSizeGreaterThan(60);
    }

    private static String orUnknown(String date) {
        return date.isEmpty() ? "XXXX" : date;
    }

    @Test
    void in_every_post_tenures_begin_on_the_days_of_the_register() {
        assertAgree(viewed(tenure -> day(tenure.start().on())), stated(Entry::start, Appoint.class));
    }

    @Test
    void in_every_post_tenures_end_on_the_days_of_the_register() {
        assertAgree(viewed(tenure -> day(tenure.end().on())), stated(Entry::end, EndTenure.class));
    }

    private static void assertAgree(Set<String> viewed, Set<String> stated) {
        assertThat(stated).hasSizeGreaterThan(4_000);
        assertThat(stated.stream().filter(tenure -> viewed.stream().noneMatch(v -> v.startsWith(tenure))))
                .as("stated and not in the view, not even more precisely")
                .isEmpty();
        assertThat(viewed.stream().filter(tenure -> !stated.contains(tenure))).as("in the view and not stated")
                .isEmpty();
    }

    /** Post, person and day of each tenure as the view has it. */
    private static Set<String> viewed(Function<Tenure, String> day) {
        return record.view(Projections.MINISTER_TENURE).all().stream()
                .filter(post -> post.post().value().startsWith("usa-"))
                .flatMap(post -> post.tenures().stream())
                .filter(tenure -> !day.apply(tenure).isEmpty())
                .map(tenure -> "%s %s %s".formatted(tenure.post(), tenure.person(), day.apply(tenure)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same as the XML states it, but for what was refused. */
    private static Set<String> stated(Function<Entry, String> day, Class<? extends Command> command) {
        return entries.stream()
                .filter(entry -> entry.isTenure() && !day.apply(entry).isEmpty())
                .filter(HistoryAtStateTest::isKept)
                .filter(entry -> !refused.contains(claim(entry.source(), entry.place(), command)))
                .map(entry -> "%s %s %s".formatted(entry.post(), entry.person(), day.apply(entry)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String day(PartialDate date) {
        return date.isUnknown() ? "" : date.toString().replaceAll("[~?%]", "");
    }

    private static String place(SourceId source, Span place) {
        return source + " " + place;
    }

    private static String claim(SourceId source, Span place, Class<? extends Command> command) {
        return place(source, place) + " " + command.getSimpleName();
    }

    private static boolean isTold(Entry entry) {
        return told.contains("%s:%d".formatted(entry.path(), entry.line()));
    }

    @Test
    void nobody_may_have_held_a_post_before_birth() {
        var date = PartialDate.parse("1700");
        var bornLater = Facts.of(record.history().events()).standing(LifeDatesRecorded.class).stream()
                .map(fact -> fact.event())
                .filter(life -> life.born().after(date).isYes())
                .map(LifeDatesRecorded::person)
                .collect(Collectors.toSet());
        var view = record.view(Projections.MINISTER_TENURE);

        assertThat(bornLater).isNotEmpty();
        assertThat(view.all().stream().flatMap(post -> view.holderAt(post.post(), date).stream()).map(Holder::person))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(bornLater);
    }

    @Test
    void importing_the_registers_a_second_time_adds_nothing() throws IOException {
        var before = record.history().head();
        var again = load();

        assertThat(record.history().head()).isEqualTo(before);
        assertThat(again.recorded()).isZero();
        assertThat(again.complaints()).isEqualTo(report.complaints());
    }
}
