package org.kurultai.examples.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Words;
import org.kurultai.export.table.Table;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.dossier.ImportReport;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.resolve.Agreement;
import org.kurultai.seeds.resolve.Comparison;
import org.kurultai.seeds.review.Decision;
import org.kurultai.seeds.review.Proposal;
import org.kurultai.seeds.review.Prospect;
import org.kurultai.seeds.review.Review;

/**
 * What a report proposes to record; the rows are the facts.
 *
 * @param questions what a person has to decide before anything else
 * @param comparisons how what the report tells of engagements compares with what is known of them
 * @param accepted how many facts are accepted
 * @param recorded how many of these were recorded now
 * @param corroborated how many of them the record held already, from other sources
 * @param known how many of them were recorded as stated by the report already
 * @param refused how many of them contradict the record, and are kept beside it
 */
public record Reviewed(
        List<String> questions,
        List<Compared> comparisons,
        int accepted,
        int recorded,
        int corroborated,
        int known,
        int refused) {

    public Reviewed {
        questions = List.copyOf(questions);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * How an engagement compares with what is known of it in one field.
     *
     * @param about which engagement
     * @param field which field
     * @param agreement how it compares
     * @param known what is known
     * @param told what the report tells
     */
    public record Compared(Occasion about, Field field, Agreement agreement, String known, String told) {

        private static List<Compared> of(Comparison comparison) {
            return comparison.fields().stream()
                    .map(f -> new Compared(comparison.about(), f.field(), f.agreement(), f.known(), f.told()))
                    .toList();
        }
    }

    /**
     * A fact that is proposed.
     *
     * @param id by which it is accepted or rejected
     * @param told in words, by names
     * @param need how much it needs a decision
     * @param decision what was decided
     * @param line of the report on which its words begin
     * @param words the words that it rests on
     * @param questions what nobody could decide about it
     * @param contradiction why the record would refuse it
     * @param confidence how surely it was read, up to 1
     */
    public record ProposedFact(
            CommandId id,
            String told,
            Proposal.Need need,
            String decision,
            int line,
            String words,
            List<String> questions,
            String contradiction,
            double confidence) {

        public ProposedFact {
            questions = List.copyOf(questions);
        }
    }

    /**
     * @param loaded what came of recording what is accepted; none if it was not recorded
     * @param names what everything is called
     * @throws IOException if the report can no longer be read
     */
    public static Answer<ProposedFact> answer(
            Review review, List<Comparison> comparisons, List<ImportReport> loaded, Function<? super Id, String> names)
            throws IOException {
        var proposed = new ArrayList<ProposedFact>();
        for (var proposal : review.proposals()) {
            proposed.add(of(proposal, review, names));
        }
        return new Answer<>(table(proposed), List.of(new Reviewed(
                review.questions().stream().map(Question::text).toList(),
                comparisons.stream().flatMap(comparison -> Compared.of(comparison).stream()).toList(),
                review.accepted().facts().size(),
                loaded.stream().mapToInt(ImportReport::recorded).sum(),
                loaded.stream().mapToInt(ImportReport::corroborated).sum(),
                loaded.stream().mapToInt(ImportReport::known).sum(),
                loaded.stream().mapToInt(report -> report.refused().size()).sum())));
    }

    private static ProposedFact of(Proposal proposal, Review review, Function<? super Id, String> names)
            throws IOException {
        var passage = review.passage(proposal);
        return new ProposedFact(
                proposal.id(),
                Words.of(proposal.fact().command(), names),
                proposal.need(),
                decided(proposal.decision()),
                passage.line(),
                passage.words(),
                proposal.questions(),
                proposal.prospect() instanceof Prospect.Contradicts(var reason) ? reason.explanation(names) : "",
                proposal.fact().evidence().confidence());
    }

    private static String decided(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> "accepted";
            case Decision.Edited edited -> "edited";
            case Decision.Rejected rejected -> "rejected";
            case Decision.Open open -> "";
        };
    }

    static Table<ProposedFact> table(List<ProposedFact> facts) {
        return Table.of("review", "what a report proposes to record", ProposedFact.class, views -> facts)
                .with("id", ProposedFact::id)
                .with("told", ProposedFact::told)
                .with("need", ProposedFact::need)
                .with("decision", ProposedFact::decision)
                .with("line", ProposedFact::line)
                .withAside("words", ProposedFact::words)
                .with("questions", ProposedFact::questions)
                .with("contradiction", ProposedFact::contradiction)
                .with("confidence", fact -> Double.toString(fact.confidence()));
    }
}
