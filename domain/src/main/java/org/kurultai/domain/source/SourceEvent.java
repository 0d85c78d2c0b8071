package org.kurultai.domain.source;

import java.util.List;
import java.util.Set;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.record.Withdrawal;
import org.kurultai.domain.time.PartialDate;

/** What was recorded about sources, and about facts as such. */
public sealed interface SourceEvent extends Event {

    /** A source was registered. */
    record SourceRegistered(
            SourceId source,
            SourceKind kind,
            String publisher,
            String title,
            String language,
            PartialDate published,
            String address,
            Byline byline)
            implements SourceEvent {
        /** A source that says nothing of its own making. */
        public SourceRegistered(
                SourceId source,
                SourceKind kind,
                String publisher,
                String title,
                String language,
                PartialDate published,
                String address) {
            this(source, kind, publisher, title, language, published, address, Byline.UNSTATED);
        }

        @Override
        public Set<Tag> tags() {
            return Set.of(tag(source));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof SourceRegistered r && r.source.equals(source);
        }
    }

    /** Somebody disputes a fact; it stands, and the dispute shows beside it, until it is resolved. */
    record FactDisputed(FactRef fact, String ground) implements SourceEvent, AboutFacts {
        @Override
        public List<FactRef> facts() {
            return List.of(fact);
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof FactDisputed d && d.fact.id().equals(fact.id()) && d.ground.equals(ground);
        }
    }

    /** The disputes about a fact ended with the fact standing. */
    record FactUpheld(FactRef fact, SourceId preferred, String ground) implements SourceEvent, AboutFacts {
        @Override
        public List<FactRef> facts() {
            return List.of(fact);
        }
    }

    /** The disputes about a fact ended with the fact falling. */
    record FactOverruled(FactRef withdrawn, String ground) implements SourceEvent, Withdrawal {}

    /** A source was retracted. */
    record SourceRetracted(SourceId source, String ground) implements SourceEvent, SourceWithdrawal {
        @Override
        public Set<Tag> tags() {
            return Set.of(SourceWithdrawal.tag(source), tag(source));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof SourceRetracted r && r.source.equals(source);
        }
    }

    /** What carries this tag is about the source itself. */
    static Tag tag(SourceId source) {
        return Tag.of("source", source);
    }
}
