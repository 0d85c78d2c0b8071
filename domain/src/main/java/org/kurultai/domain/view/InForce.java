package org.kurultai.domain.view;

import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Step.Kind;

/**
 * Whether an instrument is in force on a date, as far as the record tells: from its entry into force, or from its
 * signature where its kind takes effect by that alone, until it is terminated or superseded. Once it is denounced or
 * suspended nothing is certain: what that does depends on its terms and on the other parties, and nothing is recorded of
 * either.
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
        return question.begun().and(question.taken(Kind.TERMINATED, Kind.SUPERSEDED).not()).and(question.undisturbed());
    }

    private Answer begun() {
        if (date.before(instrument.when().start()).isYes()) {
            return Answer.NO;
        }
        var entry = instrument.steps().stream().filter(s -> s.kind() == Kind.ENTERED_INTO_FORCE).findFirst();
        if (entry.isPresent()) {
            return date.before(entry.get().on()).not();
        }
        return instrument.designation().kind().needsNoRatification()
                ? date.before(instrument.when().end()).not()
                : Answer.UNKNOWN;
    }

    /** Whether one of these steps was taken before the date; a step holds from the day after. */
    private Answer taken(Kind one, Kind other) {
        return instrument.steps().stream()
                .filter(s -> s.kind() == one || s.kind() == other)
                .map(s -> s.on().before(date))
                .reduce(Answer.NO, Answer::or);
    }

    private Answer undisturbed() {
        return taken(Kind.DENOUNCED, Kind.SUSPENDED).isNo() ? Answer.YES : Answer.UNKNOWN;
    }
}
