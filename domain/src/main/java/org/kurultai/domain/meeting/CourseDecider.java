package org.kurultai.domain.meeting;

import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/**
 * Whatever is said about the course of a meeting is recorded, unless it breaks a rule together with what is known: a
 * meeting is one meeting in whatever detail it is stated and has its place in its series, begins once, on a day for which
 * it was planned, ends once, after it has begun, and is moved or put off only while it is neither called off nor over.
 *
 * @param command the command it decides
 * @param said the fact that a command states
 */
record CourseDecider<C extends MeetingCommand.OfMeeting>(Class<C> command, Function<C, MeetingEvent.OfMeeting> said)
        implements Decider<C> {

    @Override
    public Set<Tag> scope(C c) {
        return Course.scope(c.meeting());
    }

    @Override
    public Set<Tag> scope(C c, Facts known) {
        return CourseChange.scope(said.apply(c), known);
    }

    @Override
    public Set<Dated> dated(C c, Facts known) {
        return CourseChange.dated(said.apply(c), known);
    }

    @Override
    public Decision decide(C c, Facts known) {
        return CourseChange.decide(said.apply(c), known);
    }
}
