package org.kurultai.seeds.review;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Recorded;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.review.Proposal.Need;

/**
 * The review of a dossier. A review does not change: each decision gives another.
 *
 * {@snippet file="org/kurultai/seeds/review/ReviewSpec.java" region="review"}
 */
public final class Review {

    /** Below it a fact counts as not surely read. */
    private static final double SURE = 0.8;

    private final Dossier dossier;
    private final SourceWords source;
    private final List<Question> questions;
    private final Map<CommandId, Prospect> prospects;
    private final List<Recorded> supposed;
    private final Decisions decisions;

    private Review(
            Dossier dossier,
            SourceWords source,
            List<Question> questions,
            Map<CommandId, Prospect> prospects,
            List<Recorded> supposed,
            Decisions decisions) {
        this.dossier = dossier;
        this.source = source;
        this.questions = List.copyOf(questions);
        this.prospects = prospects;
        this.supposed = supposed;
        this.decisions = decisions;
    }

    /**
     * Begins a review, or goes on with one.
     *
     * @param dossier what is proposed
     * @param source gives the text of the source when a passage of it is to be shown
     * @param questions what nobody could decide
     * @param record the record into which it is to come
     * @param decisions what was decided before, perhaps about an earlier reading of the same source
     */
    public static Review of(
            Dossier dossier, SourceWords source, List<Question> questions, History record, Decisions decisions) {
        var dryRun = new DryRun(record);
        var prospects = new HashMap<CommandId, Prospect>();
        dossier.envelopes(Instant.EPOCH).forEach(command -> prospects.put(command.id(), dryRun.of(command)));
        return new Review(dossier, source, questions, prospects, dryRun.supposed(), decisions);
    }

    /** What a person has to decide before anything else: the questions about facts of which some are still open. */
    public List<Question> questions() {
        return questions.stream().filter(question -> decisions.leaveOpen(question, List.of(dossier))).toList();
    }

    /** Everything that is proposed and was not rejected: what needs a decision first, then in the order of the source. */
    public List<Proposal> proposals() {
        return dossier.facts().stream()
                .filter(fact -> !(decisions.about(fact.command()) instanceof Decision.Rejected))
                .map(this::proposal)
                .sorted(Comparator.comparing((Proposal p) -> !p.isOpen())
                        .thenComparing(Proposal::need)
                        .thenComparing(p -> p.fact().evidence().place().start()))
                .toList();
    }

    /** The same, by what it is about: first those things about which something needs a decision. */
    public List<Group> groups() {
        return proposals().stream()
                .collect(Collectors.groupingBy(
                        proposal -> Subject.of(proposal.fact().command()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** What everything proposed would record, if it were accepted: it tells what the things are called that are new. */
    public List<Recorded> supposed() {
        return supposed;
    }

    /** The words that a proposal rests on, read from the source now. */
    public Passage passage(Proposal proposal) throws IOException {
        return source.passage(proposal.fact().evidence().place());
    }

    /** Accepts a fact. */
    public Review accept(CommandId fact) {
        return decide(fact, Decision.ACCEPTED);
    }

    /**
     * Accepts all that nothing was decided about, that were read at least as surely, and that need no decision for another
     * reason: neither a question is open about them nor do they contradict the record.
     */
    public Review acceptAbove(double confidence) {
        var accepted = decisions;
        for (var proposal : proposals()) {
            if (proposal.isOpen()
                    && proposal.need().compareTo(Need.CONFLICT) > 0
                    && proposal.fact().evidence().confidence() >= confidence) {
                accepted = accepted.with(proposal.fact().command(), Decision.ACCEPTED);
            }
        }
        return with(accepted);
    }

    /** Records something else in the place of a fact. */
    public Review edit(CommandId fact, Command instead) {
        return decide(fact, new Decision.Edited(instead));
    }

    /** Rejects a fact: it is not recorded, and not proposed again. */
    public Review reject(CommandId fact, String ground) {
        return decide(fact, new Decision.Rejected(ground));
    }

    /** Takes a decision about a fact back. */
    public Review reopen(CommandId fact) {
        return decide(fact, Decision.OPEN);
    }

    private Review decide(CommandId fact, Decision decision) {
        return with(decisions.with(find(fact).command(), decision));
    }

    private Review with(Decisions others) {
        return new Review(dossier, source, questions, prospects, supposed, others);
    }

    private DossierFact find(CommandId id) {
        return dossier.facts().stream()
                .filter(fact -> fact.commandId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the dossier has no fact " + id));
    }

    /** What was decided, to be kept beside the dossier. */
    public Decisions decisions() {
        return decisions;
    }

    /** What was accepted, as it stands or edited: the dossier to be recorded. */
    public Dossier accepted() {
        return new Dossier(dossier.source(), dossier.facts().stream()
                .filter(fact -> !decisions.about(fact.command()).equals(Decision.OPEN))
                .flatMap(fact -> decisions.applyTo(fact).stream())
                .toList());
    }

    private Proposal proposal(DossierFact fact) {
        var asked = questions.stream()
                .filter(question -> question.bearsOn(fact.command()))
                .map(Question::text)
                .toList();
        var prospect = prospects.getOrDefault(fact.commandId(), new Prospect.New());
        return new Proposal(fact, prospect, asked, need(fact, prospect, asked), decisions.about(fact.command()));
    }

    private static Need need(DossierFact fact, Prospect prospect, List<String> asked) {
        if (!asked.isEmpty()) {
            return Need.QUESTION;
        }
        if (prospect instanceof Prospect.Contradicts) {
            return Need.CONFLICT;
        }
        return fact.evidence().confidence() < SURE ? Need.UNSURE : Need.NONE;
    }
}
