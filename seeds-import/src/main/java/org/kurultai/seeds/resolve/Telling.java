package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.resolve.ToldSeries.Basis;

/** What one report tells, while it is told: whom and what of it is known already, and what has to be asked. */
public final class Telling {

    private final Memory memory;
    private final SourceId source;
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

    /**
     * The institution of that name.
     *
     * @param of whose it is
     * @param state the state at the top
     */
    public PartyId institution(PartyId of, PartyId state, Name name) {
        return memory.parties().institution(of, state, name);
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
        var taken = told.stream().map(KnownEngagement::occasion).collect(Collectors.toSet());
        var series = kind == Occasion.Kind.MEETING
                ? memory.engagements().series(account, source, told)
                : ToldSeries.NONE;
        return told(
                account, memory.engagements().identify(account, kind, series, source, taken, questions::add), series);
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
                .map(known -> told(account, known, ToldSeries.NONE))
                .orElseGet(() -> engagement(account, Occasion.Kind.VISIT));
        programme.forEach(part -> part.engagement.partOf(visit.occasion()));
        return visit;
    }

    private Identified told(Engagement account, KnownEngagement engagement, ToldSeries series) {
        if (!engagement.isOnlyToldBy(source)) {
            comparisons.add(Comparison.of(engagement.occasion(), engagement.account(), account));
        }
        memory.engagements().tell(engagement, account, source);
        told.add(engagement);
        return new Identified(engagement, series);
    }

    /** An engagement, identified. */
    public final class Identified {

        private final KnownEngagement engagement;
        private final ToldSeries told;
        private final Map<String, Integer> instruments = new HashMap<>();

        private Identified(KnownEngagement engagement, ToldSeries told) {
            this.engagement = engagement;
            this.told = told;
        }

        /** Which it is. */
        public Occasion occasion() {
            return engagement.occasion();
        }

        /** The series it belongs to; {@link SeriesId#NONE} if it belongs to none. */
        public SeriesId series() {
            return engagement.series();
        }

        /** By what the report tells the series apart; {@link Basis#NEIGHBOUR} if it is known to be another than the report takes it for. */
        public Basis basis() {
            return told.series().equals(series()) || told.basis() == Basis.BODY ? told.basis() : Basis.NEIGHBOUR;
        }

        /** Which document it is that was concluded there; to be asked once for each, in their order. */
        public InstrumentId instrument(InstrumentFact fact) {
            var ofItsKind = instruments.merge(fact.kind(), 1, Integer::sum);
            return engagement.instrument(fact, ofItsKind, source);
        }
    }

    /** Asks for whom somebody came, where the report does not say. */
    public void askForWhom(PersonId person, Participant participant, Occasion occasion) {
        questions.add(new Question("For whom did %s come to %s?".formatted(
                participant.role().isEmpty() ? participant.name()
                        : participant.name() + ", " + participant.role() + ",",
                occasion.id()), Set.of(person.value())));
    }

    /** Asks what bears on everything that the report tells. */
    public void askAboutAll(String question) {
        questions.add(new Question(
                question, told.stream().map(one -> one.occasion().id()).collect(Collectors.toSet())));
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
