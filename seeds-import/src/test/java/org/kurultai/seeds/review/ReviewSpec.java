package org.kurultai.seeds.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.dossier.DossierWriter;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.review.Proposal.Need;
import org.kurultai.seeds.run.Formats;
import org.kurultai.seeds.run.ImportRun;
import org.kurultai.seeds.run.Progress;

class ReviewSpec {

    private static final String TEXT = """
            STRELSAU, March 5. The ministers met again.
            Colonel Sapt, born in 1840, spoke for Ruritania, and so, it seems, did Zapt.
            The meeting ended on Thursday.
            """;
    private static final SourceId GAZETTE = new SourceId("gazette-1894-03-05");
    private static final PersonId SAPT = new PersonId("sapt");
    private static final MeetingId MEETING = new MeetingId("ministers-2");
    private static final Occasion OCCASION = new Occasion(Occasion.Kind.MEETING, "ministers-2");

    private static final DossierFact PERSON = fact(new RegisterPerson(SAPT, Name.english("Colonel Sapt")),
            "Colonel Sapt", 1);
    private static final DossierFact BORN = fact(new RecordLifeDates(SAPT, date("1840"), PartialDate.UNKNOWN),
            "born in 1840", 0.95);
    private static final DossierFact CAME = fact(came("sapt"), "Colonel Sapt", 0.9);
    private static final DossierFact CAME_TOO = fact(came("zapt"), "Zapt", 0.9);
    private static final DossierFact OVER = fact(new ConcludeMeeting(MEETING, date("1894-03-08")), "ended on Thursday",
            0.5);
    private static final Dossier DOSSIER = new Dossier(
            new RegisterSource(GAZETTE, SourceKind.PRESS_REPORT, "", "", "en", PartialDate.UNKNOWN, ""),
            List.of(PERSON, BORN, CAME, CAME_TOO, OVER));
    private static final List<Question> QUESTIONS = List
            .of(new Question("is Zapt the same person as Colonel Sapt?", Set.of("zapt")));

    private final Kurultai record = Kurultai.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void each_proposal_is_shown_with_the_words_it_rests_on_read_from_the_source_when_it_is_shown() throws IOException {
        var file = Files.writeString(folder.resolve("gazette.txt"), TEXT);
        var review = review(() -> Files.readString(file));

        assertThat(review.passage(proposal(review, BORN)))
                .isEqualTo(new Passage("Colonel Sapt, ", "born in 1840",
                        ", spoke for Ruritania, and so, it seems, did Zapt.", 2));
        Files.writeString(file, "cut");
        assertThatThrownBy(() -> review.passage(proposal(review, BORN)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it is not the one that was read");
    }

    @Test
    void what_needs_a_decision_comes_first_questions_then_conflicts_then_what_was_not_read_surely() {
        record.record(new RecordLifeDates(SAPT, date("1841"), PartialDate.UNKNOWN),
                Evidence.of(new SourceId("register")));

        assertThat(review().proposals()).extracting(Proposal::fact, Proposal::need).containsExactly(
                tuple(CAME_TOO, Need.QUESTION),
                tuple(BORN, Need.CONFLICT),
                tuple(OVER, Need.UNSURE),
                tuple(PERSON, Need.NONE),
                tuple(CAME, Need.NONE));
    }

    @Test
    void each_proposal_tells_what_would_become_of_it_and_nothing_is_recorded() {
        record.record(new RegisterPerson(SAPT, Name.english("Sapt")), Evidence.of(new SourceId("register")));
        var before = record.history().events();
        var review = review();

        assertThat(proposal(review, PERSON).prospect()).isInstanceOf(Prospect.Corroborates.class);
        assertThat(proposal(review, CAME).prospect()).isEqualTo(new Prospect.New());
        assertThat(record.history().events()).isEqualTo(before);
    }

    @Test
    void what_contradicts_an_earlier_fact_of_the_same_dossier_is_a_conflict() {
        var twice = fact(new RecordLifeDates(SAPT, date("1850"), PartialDate.UNKNOWN), "born in 1840", 0.9);
        var review = Review.of(
                with(twice), () -> TEXT, List.of(), record.history(), Decisions.NONE);

        assertThat(proposal(review, BORN).prospect()).isEqualTo(new Prospect.New());
        assertThat(proposal(review, twice).prospect()).isInstanceOf(Prospect.Contradicts.class);
    }

    @Test
    void proposals_are_grouped_by_what_they_are_about() {
        assertThat(review().groups()).extracting(group -> group.about().toString())
                .containsExactly("meeting:ministers-2", "sapt");
        assertThat(review().groups().getFirst().proposals()).extracting(Proposal::fact)
                .containsExactly(CAME_TOO, OVER, CAME);
    }

    @Test
    void all_above_a_confidence_are_accepted_but_not_what_is_asked_about_or_contradicts() {
        record.record(new RecordLifeDates(SAPT, date("1841"), PartialDate.UNKNOWN),
                Evidence.of(new SourceId("register")));

        assertThat(review().acceptAbove(0.9).accepted().facts()).containsExactly(PERSON, CAME);
        assertThat(review().acceptAbove(0.4).accepted().facts()).containsExactly(PERSON, CAME, OVER);
    }

    @Test
    void an_edited_fact_is_recorded_as_edited_on_the_same_words() {
        var inFull = new ConcludeMeeting(MEETING, date("1894-03-01"));
        var accepted = review().edit(OVER.commandId(), inFull).accepted();

        assertThat(accepted.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.command()).isEqualTo(inFull);
            assertThat(fact.evidence()).isEqualTo(OVER.evidence());
        });
    }

    @Test
    void a_rejected_fact_is_neither_recorded_nor_proposed_again_however_the_source_is_read_anew() {
        var decisions = review().acceptAbove(0).reject(OVER.commandId(), "no year is stated").decisions();
        var again = new Dossier(DOSSIER.source(), List.of(
                PERSON, fact(OVER.command(), "The meeting ended on Thursday", 0.99)));
        var anew = Review.of(again, () -> TEXT, List.of(), record.history(), decisions);

        assertThat(anew.proposals()).extracting(Proposal::fact).containsExactly(PERSON);
        assertThat(anew.acceptAbove(0).accepted().facts()).containsExactly(PERSON);
    }

    @Test
    void a_question_about_a_person_is_asked_of_every_fact_that_names_the_person() {
        assertThat(DOSSIER.facts())
                .filteredOn(fact -> new Question("who is Sapt?", Set.of("sapt")).bearsOn(fact.command()))
                .containsExactly(PERSON, BORN, CAME);
    }

    @Test
    void a_question_is_asked_until_something_was_decided_about_each_fact_on_which_it_bears() {
        assertThat(review().questions()).isEqualTo(QUESTIONS);
        assertThat(review().accept(CAME.commandId()).questions()).isEqualTo(QUESTIONS);
        assertThat(review().accept(CAME_TOO.commandId()).questions()).isEmpty();
        assertThat(review().reject(CAME_TOO.commandId(), "it is Sapt").questions()).isEmpty();
    }

    @Test
    void a_decision_can_be_taken_back() {
        var review = review().reject(OVER.commandId(), "").reopen(OVER.commandId());

        assertThat(proposal(review, OVER).isOpen()).isTrue();
        assertThat(review.decisions()).isEqualTo(Decisions.NONE);
    }

    @Test
    void a_fact_that_is_not_in_the_dossier_cannot_be_decided_about() {
        var other = fact(came("rupert"), "Zapt", 1);

        assertThatThrownBy(() -> review().accept(other.commandId())).hasMessageContaining("the dossier has no fact");
    }

    @Test
    void what_is_accepted_is_recorded() throws IOException {
        var shown = new ArrayList<String>();
        // @start region="review"
        var review = Review.of(DOSSIER, () -> TEXT, QUESTIONS, record.history(), Decisions.NONE);
        for (var group : review.groups()) {
            for (var proposal : group.proposals()) {
                shown.add(proposal.need() + ": " + review.passage(proposal).words());
            }
        }
        review = review.reject(CAME_TOO.commandId(), "a misprint").acceptAbove(0.9);
        new DossierImport(record, InstantSource.system()).load(review.accepted());
        // @end
        assertThat(shown).startsWith("QUESTION: Zapt", "UNSURE: ended on Thursday");
        assertThat(record.history().events()).hasSize(4);
    }

    @Test
    void decisions_are_kept_in_a_file_for_people_and_read_back_equal() throws IOException {
        var decisions = review()
                .accept(PERSON.commandId())
                .reject(OVER.commandId(), "no year is stated")
                .edit(CAME_TOO.commandId(), came("tarlenheim"))
                .decisions();
        var file = folder.resolve("gazette.review.yaml");
        DecisionsFile.write(decisions, file);

        assertThat(Files.readString(file)).contains("ground: no year is stated");
        assertThat(DecisionsFile.read(file)).isEqualTo(decisions);
        assertThat(DecisionsFile.read(folder.resolve("missing.review.yaml"))).isEqualTo(Decisions.NONE);
        assertThat(decisions.stale(with(fact(came("rupert"), "Zapt", 1)))).isEmpty();
    }

    @Test
    void what_is_wrong_in_a_file_of_decisions_is_told_with_line_and_column() {
        assertThatThrownBy(
                () -> DecisionsFile.read("a.review.yaml", "decisions:\n  - refused: {}\n  - accepted: {invent: {}}\n"))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("a.review.yaml:2:5: this is no decision")
                .hasMessageContaining("a.review.yaml:3:");
    }

    @Test
    void an_import_minds_the_review_that_lies_beside_a_file() throws IOException {
        var file = folder.resolve("gazette.yaml");
        Files.writeString(file, new DossierWriter().text(DOSSIER));
        DecisionsFile.write(
                review().reject(OVER.commandId(), "").edit(BORN.commandId(), came("tarlenheim")).decisions(),
                DecisionsFile.beside(file));
        ImportRun.load(record, InstantSource.system(), Formats.structured(), List.of(folder), Progress.NONE);

        assertThat(record.history().events()).extracting(event -> event.envelope().command()).containsExactly(
                DOSSIER.source(), PERSON.command(), came("tarlenheim"), CAME.command(), CAME_TOO.command());
    }

    @Test
    void a_review_that_cannot_be_read_keeps_the_file_out_and_is_told() throws IOException {
        var file = folder.resolve("gazette.yaml");
        Files.writeString(file, new DossierWriter().text(DOSSIER));
        Files.writeString(DecisionsFile.beside(file), "decisions: perhaps\n");
        var report = ImportRun.load(record, InstantSource.system(), Formats.structured(), List.of(folder),
                Progress.NONE);

        assertThat(report.complaints()).singleElement().asString()
                .startsWith(file + ":1:1: in the review beside it: no decisions stand here");
        assertThat(record.history().events()).isEmpty();
    }

    private Review review() {
        return review(() -> TEXT);
    }

    private Review review(SourceWords source) {
        return Review.of(DOSSIER, source, QUESTIONS, record.history(), Decisions.NONE);
    }

    private static Proposal proposal(Review review, DossierFact fact) {
        return review.proposals().stream().filter(p -> p.id().equals(fact.commandId())).findFirst().orElseThrow();
    }

    private static Dossier with(DossierFact more) {
        var facts = new ArrayList<>(DOSSIER.facts());
        facts.add(more);
        return new Dossier(DOSSIER.source(), facts);
    }

    private static Command came(String person) {
        var delegate = Delegate.of(new PartyId("RUR"), new PersonId(person), PostId.NONE);
        return new RecordAttendance(OCCASION, delegate);
    }

    private static DossierFact fact(Command command, String words, double confidence) {
        var start = TEXT.indexOf(words);
        var evidence = new Evidence(GAZETTE, new Span(start, start + words.length()), confidence, DateBasis.NONE);
        return new DossierFact("", command, evidence, 0, "");
    }

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }
}
