package org.kurultai.domain.view;

import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Step.Kind;

/**
 * Whether an instrument is in force on a date, as far as the record tells. The reading follows the Vienna Convention on
 * the Law of Treaties, 1969: from its entry into force (article 24), or from its signature where its kind takes effect
 * by that alone (article 12), until it is terminated (article 54) or superseded (article 59) or, between two parties,
 * denounced by one (article 56); among more it goes on for the others (article 55). Suspension does not end it (article
 * 72). Where no day of signature is stated, that of the occasion counts.
 */
final class InForce {

    private final Instrument instrument;
    private final PartialDate date;

    private InForce(Instrument instrument, PartialDate date) {
        this.instrument = instrument;
        this.date = date;
    }

    static Answer at(Instrument instrument, PartialDate date) {
        var question = new InForce(instrument, date);
        return question.begun().and(question.ended().not());
    }

    private Answer begun() {
        if (date.before(instrument.when().start()).isYes()) {
            return Answer.NO;
        }
        if (taken(Kind.ENTERED_INTO_FORCE)) {
            return reached(Kind.ENTERED_INTO_FORCE);
        }
        return instrument.designations().stream().allMatch(d -> d.kind().needsNoRatification())
                ? date.before(instrument.when().end()).not()
                : Answer.UNKNOWN;
    }

    private Answer ended() {
        var ended = reached(Kind.TERMINATED).or(reached(Kind.SUPERSEDED));
        var betweenTwo = instrument.parties().size() == 2 && !taken(Kind.ACCEDED);
        return betweenTwo ? ended.or(reached(Kind.DENOUNCED)) : ended;
    }

    private boolean taken(Kind kind) {
        return instrument.steps().stream().anyMatch(step -> step.kind() == kind);
    }

    private Answer reached(Kind kind) {
        return instrument.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> date.before(step.on()).not())
                .reduce(Answer.NO, Answer::or);
    }
}
