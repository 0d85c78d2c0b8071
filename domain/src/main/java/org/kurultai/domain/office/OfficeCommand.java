package org.kurultai.domain.office;

import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.PartialDate;

/** What can be said about persons, posts and who held which. */
public sealed interface OfficeCommand extends Command {

    /**
     * Registers a person under a name.
     *
     * @param person identifies the person
     * @param name the name as the source spells it
     */
    record RegisterPerson(PersonId person, Name name) implements OfficeCommand {
        public RegisterPerson {
            requireNamed(person, name);
        }
    }

    /**
     * Records another spelling of a person's name, or the name in another language or script.
     *
     * @param person whose name it is
     * @param name the variant
     */
    record RecordNameVariant(PersonId person, Name name) implements OfficeCommand {
        public RecordNameVariant {
            requireNamed(person, name);
        }
    }

    /**
     * Records when a person lived (Popolo: birth_date, death_date).
     *
     * @param person whose life it is
     * @param born when the person was born
     * @param died when the person died; unknown if that is not stated, or has not happened
     */
    record RecordLifeDates(PersonId person, PartialDate born, PartialDate died) implements OfficeCommand {
        public RecordLifeDates {
            Id.require(person, "the person");
            if (born.isUnknown() && died.isUnknown()) {
                throw new IllegalArgumentException("neither a date of birth nor one of death is stated");
            }
            if (died.before(born).isYes()) {
                throw new IllegalArgumentException("nobody born %s dies %s".formatted(born, died));
            }
        }
    }

    /**
     * Records that two persons were found to be one. From then on either identifier answers for both.
     *
     * @param kept the identifier to go by
     * @param merged the other identifier
     * @param ground what shows it
     */
    record MergePersons(PersonId kept, PersonId merged, String ground) implements OfficeCommand {
        public MergePersons {
            Id.require(kept, "the person to keep");
            Id.require(merged, "the person to merge");
            if (kept.equals(merged)) {
                throw new IllegalArgumentException("%s cannot be merged with itself".formatted(kept));
            }
        }
    }

    /**
     * Establishes a post.
     *
     * @param post identifies it
     * @param body the party whose post it is
     * @param portfolio its field; {@link Portfolio#NONE} if it has none
     * @param title what its holder is called
     * @param collegial whether several persons hold it at the same time, as of right
     */
    record EstablishPost(PostId post, PartyId body, Portfolio portfolio, Name title, boolean collegial)
            implements OfficeCommand {
        public EstablishPost {
            Id.require(post, "the post");
            Id.require(body, "the party whose post it is");
            Name.require(title, "the title of the post");
        }
    }

    /**
     * Records that a person was commissioned to a post. Whether and when the post was taken up is another fact.
     *
     * @param post which post
     * @param person who
     * @param commission when, as what and to whom
     */
    record CommissionPerson(PostId post, PersonId person, Commission commission) implements OfficeCommand {
        public CommissionPerson {
            requireHeld(post, person);
        }
    }

    /**
     * Records that a person was commissioned to a post, or nominated for it, and never took it up.
     *
     * @param post which post
     * @param person who
     * @param commission when, as what and to whom, as far as it was issued
     * @param reason why it was not taken up
     * @param ground what the source says of it; empty if not stated
     */
    record LapseCommission(PostId post, PersonId person, Commission commission, LapseReason reason, String ground)
            implements OfficeCommand {
        public LapseCommission {
            requireHeld(post, person);
        }
    }

    /**
     * Appoints a person to a post.
     *
     * @param post which post
     * @param person who
     * @param from the first day in office
     * @param acting whether only until a full holder is there
     */
    record Appoint(PostId post, PersonId person, PartialDate from, boolean acting) implements OfficeCommand {
        public Appoint {
            requireHeld(post, person);
        }
    }

    /**
     * Records that a person was in a post on a day, without anything said of since when.
     *
     * @param post which post
     * @param person who
     * @param on a day in office
     * @param acting whether only until a full holder is there
     */
    record AttestTenure(PostId post, PersonId person, PartialDate on, boolean acting) implements OfficeCommand {
        public AttestTenure {
            requireHeld(post, person);
        }
    }

    /**
     * Ends a person's tenure of a post.
     *
     * @param post which post
     * @param person who
     * @param on the last day in office
     * @param reason why
     */
    record EndTenure(PostId post, PersonId person, PartialDate on, EndReason reason) implements OfficeCommand {
        public EndTenure {
            requireHeld(post, person);
        }
    }

    /**
     * Confers a rank on a person, such as Colonel General.
     *
     * @param person on whom
     * @param rank its name
     * @param on when; a day on which the person is known to have had it, if no more is known
     */
    record ConferRank(PersonId person, Name rank, PartialDate on) implements OfficeCommand {
        public ConferRank {
            Id.require(person, "the person");
            Name.require(rank, "the rank");
        }
    }

    private static void requireNamed(PersonId person, Name name) {
        Id.require(person, "the person");
        Name.require(name, "the name of the person");
    }

    private static void requireHeld(PostId post, PersonId person) {
        Id.require(post, "the post");
        Id.require(person, "the person");
    }
}
