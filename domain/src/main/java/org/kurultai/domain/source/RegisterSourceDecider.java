package org.kurultai.domain.source;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;
import org.kurultai.domain.source.SourceRejection.PublishedByAnother;
import org.kurultai.domain.source.SourceRejection.PublishedOnAnotherDate;
import org.kurultai.domain.source.SourceRejection.WrittenInAnotherLanguage;

/** A source is published once, by one publisher, in one language. */
final class RegisterSourceDecider implements Decider<RegisterSource> {

    @Override
    public Class<RegisterSource> command() {
        return RegisterSource.class;
    }

    @Override
    public Set<Tag> scope(RegisterSource c, Facts known) {
        return Set.of(SourceEvent.tag(c.source()));
    }

    @Override
    public Decision decide(RegisterSource c, Facts known) {
        return contradiction(
                c,
                known,
                s -> !agree(s.publisher(), c.publisher()),
                fact -> new PublishedByAnother(c.source(), c.publisher(), fact))
                .or(() -> contradiction(
                        c,
                        known,
                        s -> !sameLanguage(s.language(), c.language()),
                        fact -> new WrittenInAnotherLanguage(c.source(), c.language(), fact)))
                .or(() -> contradiction(
                        c,
                        known,
                        s -> !s.published().compatible(c.published()),
                        fact -> new PublishedOnAnotherDate(c.source(), c.published(), fact)))
                .map(Decision::rejected)
                .orElseGet(() -> known.settle(new SourceRegistered(
                        c.source(), c.kind(), c.publisher(), c.title(), c.language(), c.published(), c.address(),
                        c.byline())));
    }

    private static Optional<Rejection> contradiction(
            RegisterSource c,
            Facts known,
            Predicate<SourceRegistered> otherwise,
            Function<FactRef, Rejection> rejection) {
        return known.find(SourceRegistered.class, s -> s.source().equals(c.source()) && otherwise.test(s))
                .map(fact -> rejection.apply(fact.ref()));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** One tag may say more than the other, such as {@code en-GB} and {@code en} (RFC 4647, basic filtering). */
    private static boolean sameLanguage(String one, String other) {
        return agree(one, other) || one.startsWith(other + "-") || other.startsWith(one + "-");
    }
}
