package org.kurultai.domain.agreement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.office.OfficeEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.office.Tenures;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.PartialDate;

/** Who signs in a post holds it on that day, as far as the tenures recorded tell. */
final class InPost implements InstrumentRule {

    private record Signature(PostId post, Tenures.Service service) {}

    private final InstrumentId instrument;
    private final Facts facts;

    InPost(InstrumentId instrument, Facts facts) {
        this.instrument = instrument;
        this.facts = facts;
    }

    @Override
    public Set<Tag> scope() {
        var scope = new HashSet<Tag>();
        signatures(facts, s -> s.instrument().equals(instrument))
                .forEach(s -> scope.addAll(Tenures.scope(s.post(), s.service().person(), facts)));
        return scope;
    }

    @Override
    public Stream<Rejection> contradictions() {
        return signatures(facts, s -> s.instrument().equals(instrument))
                .flatMap(s -> Tenures.of(s.post(), facts).contradiction(s.service()).stream());
    }

    /** The facts that tell who signed in the post and who held it, as far as is known which they are. */
    static Set<Tag> scope(PostId post, PersonId person, Facts known) {
        var scope = new HashSet<>(Tenures.scope(post, person, known));
        scope.add(OfficeEvent.serviceTag(post));
        known.standing(InstrumentSigned.class, s -> isSignedIn(post, s))
                .forEach(signed -> scope.add(AgreementEvent.tag(signed.event().instrument())));
        return scope;
    }

    /**
     * What stands against something said of the post, if somebody signed in it.
     *
     * @param contradiction what stands against it, given the tenures of the post with one who signed in it
     */
    static Optional<Rejection> objection(
            PostId post, Facts known, Function<Tenures, Optional<Rejection>> contradiction) {
        return signatures(known, s -> isSignedIn(post, s))
                .filter(s -> s.post().equals(post))
                .flatMap(s -> contradiction.apply(Tenures.of(post, known).with(s.service())).stream())
                .findFirst();
    }

    private static boolean isSignedIn(PostId post, InstrumentSigned signed) {
        return signed.signatories().stream().anyMatch(s -> s.post().equals(post));
    }

    private static Stream<Signature> signatures(Facts facts, Predicate<InstrumentSigned> so) {
        return facts.standing(InstrumentSigned.class, so).stream().flatMap(InPost::signatures);
    }

    private static Stream<Signature> signatures(Fact<InstrumentSigned> signed) {
        var on = signed.events().map(InstrumentSigned::on).reduce(PartialDate.UNKNOWN, PartialDate::refinedBy);
        return signed.events()
                .flatMap(s -> s.signatories().stream())
                .filter(s -> !s.post().isNone() && !s.person().isNone())
                .distinct()
                .map(s -> new Signature(s.post(), new Tenures.Service(s.person(), on, true, signed.ref())));
    }
}
