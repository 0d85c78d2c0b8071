package org.kurultai.domain.office;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.PartialDate;

/** What was recorded about persons, posts and who held which. */
public sealed interface OfficeEvent extends Event {

    /** The key of the tags of what shows somebody doing something in a post. */
    String SERVICE = "service";

    /** A person was registered. */
    record PersonRegistered(PersonId person, Name name) implements OfficeEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            return Set.of(personTag(person));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof PersonRegistered p && p.person.equals(person);
        }

        @Override
        public PersonRegistered withPersons(UnaryOperator<PersonId> identifier) {
            return new PersonRegistered(identifier.apply(person), name);
        }
    }

    /** A person was found to go by another spelling. */
    record NameVariantRecorded(PersonId person, Name name) implements OfficeEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            return Set.of(personTag(person));
        }

        @Override
        public NameVariantRecorded withPersons(UnaryOperator<PersonId> identifier) {
            return new NameVariantRecorded(identifier.apply(person), name);
        }
    }

    /** It became known when a person lived. */
    record LifeDatesRecorded(PersonId person, PartialDate born, PartialDate died) implements OfficeEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            return Set.of(lifeTag(person));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof LifeDatesRecorded l && l.person.equals(person);
        }

        @Override
        public LifeDatesRecorded withPersons(UnaryOperator<PersonId> identifier) {
            return new LifeDatesRecorded(identifier.apply(person), born, died);
        }
    }

    /** Two persons were found to be one. */
    record PersonsMerged(PersonId kept, PersonId merged, String ground) implements OfficeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(identityTag(kept), identityTag(merged));
        }

        /** What the one began the other may have ended. */
        @Override
        public Dating dating() {
            return Dating.together(identityTag(kept), identityTag(merged));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof PersonsMerged m
                    && (m.kept.equals(kept) && m.merged.equals(merged)
                            || m.kept.equals(merged) && m.merged.equals(kept));
        }
    }

    /** A post was established. */
    record PostEstablished(PostId post, PartyId body, Portfolio portfolio, Name title, boolean collegial)
            implements OfficeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(postTag(post));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof PostEstablished p && p.post.equals(post);
        }
    }

    /** A person was commissioned to a post. */
    record PersonCommissioned(PostId post, PersonId person, Commission commission)
            implements OfficeEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            return Set.of(commissionTag(post, person), tenureTag(post), careerTag(post));
        }

        @Override
        public Dating dating() {
            return Dating.by(identityTag(person));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof PersonCommissioned c
                    && c.post.equals(post)
                    && c.person.equals(person)
                    && c.commission.compatible(commission);
        }

        @Override
        public PersonCommissioned withPersons(UnaryOperator<PersonId> identifier) {
            return new PersonCommissioned(post, identifier.apply(person), commission);
        }
    }

    /** A person was commissioned to a post, or nominated for it, and never took it up. */
    record CommissionLapsed(PostId post, PersonId person, Commission commission, LapseReason reason, String ground)
            implements OfficeEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            return Set.of(commissionTag(post, person));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof CommissionLapsed l
                    && l.post.equals(post)
                    && l.person.equals(person)
                    && l.commission.compatible(commission)
                    && l.reason.compatible(reason);
        }

        @Override
        public CommissionLapsed withPersons(UnaryOperator<PersonId> identifier) {
            return new CommissionLapsed(post, identifier.apply(person), commission, reason, ground);
        }
    }

    /** What happened in the tenure of a post by a person. */
    sealed interface TenureEvent extends OfficeEvent, NamesPersons {
        /** Which post. */
        PostId post();

        /** Whose tenure. */
        PersonId person();

        /** Whether both are about the tenure of the same post by the same person. */
        default boolean same(TenureEvent other) {
            return other.post().equals(post()) && other.person().equals(person());
        }
    }

    /** A person was appointed to a post. */
    record PersonAppointed(PostId post, PersonId person, PartialDate from, boolean acting) implements TenureEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(tenureTag(post), careerTag(post));
        }

        @Override
        public Dating dating() {
            return Dating.of(identityTag(person), Bounds.told(Extent.told(from.earliest(), from.latest())));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof PersonAppointed a
                    && same(a)
                    && a.acting == acting
                    && a.from.compatible(from);
        }

        @Override
        public PersonAppointed withPersons(UnaryOperator<PersonId> identifier) {
            return new PersonAppointed(post, identifier.apply(person), from, acting);
        }
    }

    /** A person was attested in a post on a day. */
    record TenureAttested(PostId post, PersonId person, PartialDate on, boolean acting) implements TenureEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(tenureTag(post), attestationTag(post, person));
        }

        /** It lies on its own day, wherever the person is attested besides. */
        @Override
        public Dating dating() {
            var day = new Tag("attested", attestationTag(post, person).value() + " " + on);
            return Dating.of(day, Bounds.told(Extent.told(on.earliest(), on.latest())));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof TenureAttested a && same(a) && a.acting == acting && a.on.equals(on);
        }

        @Override
        public TenureAttested withPersons(UnaryOperator<PersonId> identifier) {
            return new TenureAttested(post, identifier.apply(person), on, acting);
        }
    }

    /** A person's tenure of a post ended; {@code on} is the last day in office. */
    record TenureEnded(PostId post, PersonId person, PartialDate on, EndReason reason) implements TenureEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(tenureTag(post), careerTag(post));
        }

        @Override
        public Dating dating() {
            return Dating.of(identityTag(person), Bounds.told(Extent.told(on.earliest(), on.latest())));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof TenureEnded e && same(e) && e.on.compatible(on);
        }

        @Override
        public TenureEnded withPersons(UnaryOperator<PersonId> identifier) {
            return new TenureEnded(post, identifier.apply(person), on, reason);
        }
    }

    /** A rank was conferred on a person. */
    record RankConferred(PersonId person, Name rank, PartialDate on) implements OfficeEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            return Set.of(rankTag(person));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof RankConferred r
                    && r.person.equals(person)
                    && r.rank.equals(rank)
                    && r.on.compatible(on);
        }

        @Override
        public RankConferred withPersons(UnaryOperator<PersonId> identifier) {
            return new RankConferred(identifier.apply(person), rank, on);
        }
    }

    /** What carries this tag is about a person's names. */
    static Tag personTag(PersonId person) {
        return Tag.of("person", person);
    }

    /** What carries this tag tells which identifiers are one person. */
    static Tag identityTag(PersonId person) {
        return Tag.of("identity", person);
    }

    /** What carries this tag is about the post itself. */
    static Tag postTag(PostId post) {
        return Tag.of("post", post);
    }

    /** What carries this tag tells who held the post when. */
    static Tag tenureTag(PostId post) {
        return Tag.of("tenure", post);
    }

    /** What carries this tag tells when persons entered and left the post, not when they are merely seen in it. */
    static Tag careerTag(PostId post) {
        return Tag.of("career", post);
    }

    /** What carries this tag shows the person in the post. */
    static Tag attestationTag(PostId post, PersonId person) {
        return Tag.of("attestation", post, person);
    }

    /** What carries this tag tells of the person's commissions to the post. */
    static Tag commissionTag(PostId post, PersonId person) {
        return Tag.of("commission", post, person);
    }

    /** What carries this tag tells when the person lived. */
    static Tag lifeTag(PersonId person) {
        return Tag.of("life", person);
    }

    /** What carries this tag shows somebody doing something in the post. */
    static Tag serviceTag(PostId post) {
        return Tag.of(SERVICE, post);
    }

    /** What carries this tag is about a person's ranks. */
    static Tag rankTag(PersonId person) {
        return Tag.of("rank", person);
    }
}
