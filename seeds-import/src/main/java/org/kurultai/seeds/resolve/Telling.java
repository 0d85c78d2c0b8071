package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Participant;

/** What one report tells, while it is told: whom and what of it is known already, and what has to be asked. */
public final class Telling {

    private final Memory memory;
    private final SourceId source;
    private final Set<Occasion> taken = new HashSet<>();
    private final List<KnownEngagement> told = new ArrayList<>();
    private final Set<Question> questions = new LinkedHashSet<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    Telling(Memory memory, SourceId source) {
        this.memory = memory;
        this.source = source;
    }

    /** The party of a code. */
    public PartyId party(String code) {
        return memory.parties().of(code);
    }

    /** The post of a kind that a party has. */
    public PostId post(PartyId party, String kind) {
        return memory.posts().of(party, kind);
    }

    /** Who a participant is. */
    public PersonId person(Participant participant) {
        return memory.persons().identify(participant, source, questions::add);
    }

    /** What the record has of a post, if it knows the post. */
    public Optional<PostEstablished> established(PostId post) {
        return memory.posts().established(post);
    }

    /**
     * Which engagement it is.
     *
     * @param account what the report tells of it
     * @param kind what it is to be recorded as if nothing is known of it yet
     */
    public Identified engagement(Engagement account, Occasion.Kind kind) {
        return told(account, memory.engagements().identify(account, kind, source, taken, questions::add));
    }

    /**
     * Which visit it is: the one in whose course others tell of one of the same engagements, or else one like any engagement.
     *
     * @param account what the report tells of it
     * @param programme what took place in its course, as far as the report tells
     */
    public Identified visit(Engagement account, List<Identified> programme) {
        var visit = programme.stream()
                .flatMap(part -> memory.engagements().known(part.engagement.partOf()).stream())
                .findFirst()
                .map(known -> told(account, known))
                .orElseGet(() -> engagement(account, Occasion.Kind.VISIT));
        programme.forEach(part -> part.engagement.partOf(visit.occasion()));
        return visit;
    }

    private Identified told(Engagement account, KnownEngagement engagement) {
        taken.add(engagement.occasion());
        if (!engagement.isOnlyToldBy(source)) {
            comparisons.add(Comparison.of(engagement.occasion(), engagement.account(), account));
        }
        memory.engagements().tell(engagement, account, source);
        told.add(engagement);
        return new Identified(engagement);
    }

    /** An engagement, identified. */
    public final class Identified {

        private final KnownEngagement engagement;
        private final Map<String, Integer> instruments = new HashMap<>();

        private Identified(KnownEngagement engagement) {
            this.engagement = engagement;
        }

        /** Which it is. */
        public Occasion occasion() {
            return engagement.occasion();
        }

        /** The series it belongs to; {@link SeriesId#NONE} if it belongs to none. */
        public SeriesId series() {
            return engagement.series();
        }

        /** Which document it is that was concluded there; to be asked once for each, in their order. */
        public InstrumentId instrument(InstrumentFact fact) {
            var ofItsKind = instruments.merge(fact.kind(), 1, Integer::sum);
            return engagement.instrument(fact, ofItsKind, source);
        }
    }

    /** What a person has to decide, once everything is told. */
    public List<Question> questions() {
        var all = new ArrayList<>(questions);
        told.forEach(engagement -> Engagements.oneDocument(engagement, source).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** How what the report tells compares with what others tell of the same engagements. */
    public List<Comparison> comparisons() {
        return List.copyOf(comparisons);
    }
}
