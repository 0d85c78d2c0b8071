package org.kurultai.domain.office;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeRejection.PostBelongsToAnother;
import org.kurultai.domain.office.OfficeRejection.PostHasAnotherPortfolio;
import org.kurultai.domain.office.OfficeRejection.PostIsHeldInAnotherWay;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** A post belongs to one party, has one portfolio, and is held by one person at a time unless it is collegial. */
final class EstablishPostDecider implements Decider<EstablishPost> {

    @Override
    public Class<EstablishPost> command() {
        return EstablishPost.class;
    }

    @Override
    public Set<Tag> scope(EstablishPost c, Facts known) {
        return TenureScope.of(c.post(), known);
    }

    @Override
    public Decision decide(EstablishPost c, Facts known) {
        var candidate = new PostEstablished(c.post(), c.body(), c.portfolio(), c.title(), c.collegial());
        return contradiction(c, known, p -> !p.body().equals(c.body()), f -> new PostBelongsToAnother(
                c.post(), c.body(), f))
                .or(() -> contradiction(c, known, p -> otherPortfolio(p, c), f -> new PostHasAnotherPortfolio(
                        c.post(), c.portfolio(), f)))
                .or(() -> contradiction(c, known, p -> p.collegial() != c.collegial(), f -> new PostIsHeldInAnotherWay(
                        c.post(), c.collegial(), f)))
                .or(() -> Tenures.of(c.post(), known).contradiction(candidate))
                .map(Decision::rejected)
                .orElseGet(() -> known.settle(candidate));
    }

    private static Optional<Rejection> contradiction(
            EstablishPost c, Facts known, Predicate<PostEstablished> otherwise, Function<FactRef, Rejection> reason) {
        return known.find(PostEstablished.class, p -> p.post().equals(c.post()) && otherwise.test(p))
                .map(fact -> reason.apply(fact.ref()));
    }

    private static boolean otherPortfolio(PostEstablished p, EstablishPost c) {
        return !p.portfolio().isNone() && !c.portfolio().isNone() && !p.portfolio().equals(c.portfolio());
    }
}
