package org.kurultai.domain.source;

import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.PartialDate;

/** What can be said about sources, and about facts as such. */
public sealed interface SourceCommand extends Command {

    /**
     * Registers a source.
     *
     * @param source identifies it
     * @param kind what kind of source it is
     * @param publisher who published it, empty if not known
     * @param title its headline or title, in words of your own where it is not a name
     * @param language of its text, as a BCP 47 tag such as {@code en}; empty if not known
     * @param published when it was published, which need not be when anything in it happened
     * @param address where it can be found; empty if not known
     * @param byline what the text says of its own making
     */
    record RegisterSource(
            SourceId source,
            SourceKind kind,
            String publisher,
            String title,
            String language,
            PartialDate published,
            String address,
            Byline byline)
            implements SourceCommand {
        public RegisterSource {
            Id.require(source, "the source");
        }

        /** A source that says nothing of its own making. */
        public RegisterSource(
                SourceId source,
                SourceKind kind,
                String publisher,
                String title,
                String language,
                PartialDate published,
                String address) {
            this(source, kind, publisher, title, language, published, address, Byline.UNSTATED);
        }
    }

    /**
     * Attests a recorded fact once more, on the evidence of another source.
     *
     * @param fact the fact, by the identifier of any statement of it
     */
    record AttestFact(FactId fact) implements SourceCommand {
        public AttestFact {
            Id.require(fact, "the fact");
        }
    }

    /**
     * Disputes a recorded fact.
     *
     * @param fact the fact, by the identifier of any statement of it
     * @param ground what speaks against it
     */
    record DisputeFact(FactId fact, String ground) implements SourceCommand {
        public DisputeFact {
            Id.require(fact, "the fact");
        }
    }

    /**
     * Resolves every dispute about a fact that is open at this point of the record.
     *
     * @param fact the fact, by the identifier of any statement of it
     * @param finding whether the fact stands or falls
     * @param preferred where it stands and sources state it differently, the source whose words count;
     *     {@link SourceId#NONE} to leave all as they are
     * @param ground why
     */
    record ResolveDispute(FactId fact, Finding finding, SourceId preferred, String ground) implements SourceCommand {
        public ResolveDispute {
            Id.require(fact, "the fact");
            if (finding == Finding.FALLS && !preferred.isNone()) {
                throw new IllegalArgumentException("a fact that falls leaves no source to prefer, so not " + preferred);
            }
        }
    }

    /**
     * Retracts a source: what rests on it alone no longer stands.
     *
     * @param source the source
     * @param ground why
     */
    record RetractSource(SourceId source, String ground) implements SourceCommand {
        public RetractSource {
            Id.require(source, "the source");
        }
    }
}
