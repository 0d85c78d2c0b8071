package org.kurultai.domain.office;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.time.PartialDate;

/** Why something said about persons, posts or tenures was not accepted. */
public sealed interface OfficeRejection extends Rejection {

    /** A person whose tenure has ended does not act in the post afterwards, unless appointed again. */
    record TenureHasEnded(PostId post, PersonId person, PartialDate date, List<FactRef> contradicts)
            implements OfficeRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "the tenure of %s as %s had ended before %s".formatted(names.apply(person), names.apply(post), date);
        }
    }

    /** A tenure does not end before a day on which the person is recorded as acting in the post. */
    record ServedAfterwards(PostId post, PersonId person, PartialDate end, List<FactRef> contradicts)
            implements OfficeRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as %s after %s, so the tenure did not end then".formatted(names.apply(person),
                    names.apply(post), end);
        }
    }

    /** A post that is not collegial has one full holder at a time. */
    record PostIsHeldByAnother(PostId post, PersonId person, PersonId holder, List<FactRef> contradicts)
            implements OfficeRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have been %s while %s was: the post has one full holder at a time"
                    .formatted(names.apply(person), names.apply(post), names.apply(holder));
        }
    }

    /** A post belongs to one party. */
    record PostBelongsToAnother(PostId post, PartyId body, FactRef fact) implements OfficeRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as a post of another party than %s".formatted(names.apply(post), names.apply(body));
        }
    }

    /** A post has one portfolio. */
    record PostHasAnotherPortfolio(PostId post, Portfolio portfolio, FactRef fact) implements OfficeRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded with another portfolio than %s".formatted(names.apply(post), portfolio);
        }
    }

    /** A post is held by one person at a time or by several. */
    record PostIsHeldInAnotherWay(PostId post, boolean collegial, FactRef fact) implements OfficeRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as a post that %s at a time"
                    .formatted(names.apply(post), collegial ? "one person holds" : "several persons hold");
        }
    }

    /** A commission lapses for one reason. */
    record CommissionLapsedOtherwise(PostId post, PersonId person, LapseReason lapse, FactRef fact)
            implements OfficeRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "the commission of %s as %s is recorded as lapsed for another reason than %s"
                    .formatted(names.apply(person), names.apply(post),
                            lapse.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    /** A person is born once and dies once. */
    record LivedAtAnotherTime(PersonId person, PartialDate born, PartialDate died, FactRef fact)
            implements OfficeRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as having lived at another time than from %s to %s".formatted(names.apply(person),
                    born, died);
        }
    }
}
