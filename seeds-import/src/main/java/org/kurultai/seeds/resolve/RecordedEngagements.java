package org.kurultai.seeds.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.Itinerary;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.seeds.facts.Called;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.When;

/** The meetings, visits and engagements of a record, told as a report would tell them. */
final class RecordedEngagements {

    private static final Set<String> HEADS = Set.of("president", "prime-minister", "monarch");

    private final Facts known;
    private final Parties parties;
    private final Delegates delegates;
    private final Map<SeriesId, SeriesEstablished> series;
    private final Map<Occasion, List<Fact<Concluded>>> documents;
    private final Map<Occasion, List<Fact<NextHostAgreed>>> nextHosts;

    private RecordedEngagements(Facts known, Parties parties, Posts posts) {
        this.known = known;
        this.parties = parties;
        this.delegates = new Delegates(known, parties, posts);
        this.series = known.standing(SeriesEstablished.class).stream()
                .map(Fact::event)
                .collect(Collectors.toMap(SeriesEstablished::series, Function.identity(), (one, other) -> one));
        this.documents = known.standing(Concluded.class).stream()
                .collect(Collectors.groupingBy(fact -> fact.event().occasion()));
        this.nextHosts = known.standing(NextHostAgreed.class).stream()
                .collect(Collectors.groupingBy(fact -> Occasion.of(fact.event().at())));
    }

    static Engagements of(Facts known, Parties parties, Posts posts) {
        var recorded = new RecordedEngagements(known, parties, posts);
        var engagements = new Engagements();
        recorded.series.values().forEach(one -> recorded.names(one).forEach(name -> engagements.remember(
                recorded.organization(one), name, one.series())));
        recorded.meetings().forEach(engagements::remember);
        recorded.visits().forEach(engagements::remember);
        recorded.engagements().forEach(engagements::remember);
        return engagements;
    }

    private Stream<KnownEngagement> meetings() {
        return known.standing(MeetingScheduled.class).stream().map(fact -> {
            var course = Course.of(fact.event().meeting(), known);
            var occasion = Occasion.of(course.meeting());
            var established = Optional.ofNullable(series.get(course.series()));
            return known(fact, occasion, Occasion.NONE, course.series(), account(
                    occasion,
                    type(established, occasion),
                    established.map(this::told).orElse(""),
                    established.map(this::organization).orElse(""),
                    course.ordinal(),
                    when(course.when()),
                    course.place().city(),
                    course.host()));
        });
    }

    private Stream<KnownEngagement> visits() {
        return known.standing(VisitAnnounced.class).stream().map(fact -> {
            var visit = fact.event();
            var occasion = VisitEvent.occasion(visit.visit());
            var account = account(occasion, EngagementType.VISIT, "", "", 0,
                    when(Itinerary.of(visit.visit(), known).when()), visit.place().city(), visit.host());
            return known(
                    fact, occasion, Occasion.NONE, SeriesId.NONE,
                    Accounts.withParty(account, parties.code(visit.visitor())));
        });
    }

    /** The engagements of visits; one that is a meeting of its own is known as that. */
    private Stream<KnownEngagement> engagements() {
        var hosts = known.standing(VisitAnnounced.class).stream()
                .map(Fact::event)
                .collect(Collectors.toMap(VisitAnnounced::visit, VisitAnnounced::host, (one, other) -> one));
        return known.standing(EngagementRecorded.class).stream()
                .filter(fact -> fact.event().meeting().isNone())
                .flatMap(fact -> type(fact.event().kind()).stream().map(type -> {
                    var engagement = fact.event();
                    var occasion = VisitEvent.occasion(engagement.engagement());
                    return known(fact, occasion, VisitEvent.occasion(engagement.visit()), SeriesId.NONE, account(
                            occasion, type, "", "", 0,
                            when(Itinerary.of(engagement.visit(), known).when(occasion)), engagement.place().city(),
                            hosts.getOrDefault(engagement.visit(), PartyId.NONE)));
                }));
    }

    private KnownEngagement known(
            Fact<? extends Event> fact, Occasion occasion, Occasion partOf, SeriesId in, Engagement account) {
        return new KnownEngagement(occasion, partOf, in, account, sources(fact), documents(occasion));
    }

    private static Set<SourceId> sources(Fact<? extends Event> fact) {
        return fact.statements().stream().map(statement -> statement.evidence().source()).collect(Collectors.toSet());
    }

    private List<KnownInstrument> documents(Occasion occasion) {
        return documents.getOrDefault(occasion, List.of()).stream()
                .map(fact -> new KnownInstrument(
                        fact.event().instrument(),
                        InstrumentFact.kind(fact.event().kind()),
                        fact.event().title().text(),
                        sources(fact)))
                .toList();
    }

    private Engagement account(
            Occasion occasion,
            EngagementType type,
            String body,
            String organization,
            int ordinal,
            When when,
            String city,
            PartyId host) {
        var instruments = documents.getOrDefault(occasion, List.of()).stream().map(Fact::event).map(document -> {
            var status = document instanceof InstrumentSigned ? InstrumentFact.SIGNED : InstrumentFact.ADOPTED;
            return new InstrumentFact(
                    InstrumentFact.kind(document.kind()), document.title().text(), 0, status, Span.NONE);
        });
        return new Engagement(type, Called.NOTHING, body, organization, ordinal, when, city, code(host), false,
                delegates.participants(occasion), delegates.parties(occasion), instruments.toList(),
                nextHost(occasion), List.of());
    }

    private NextHost nextHost(Occasion occasion) {
        return nextHosts.getOrDefault(occasion, List.of()).stream()
                .findFirst()
                .map(fact -> new NextHost(
                        code(fact.event().host()),
                        fact.events().map(next -> next.place().city()).filter(c -> !c.isEmpty()).findFirst().orElse(""),
                        fact.events().mapToInt(next -> next.when().start().year()).max().orElse(0)))
                .orElse(NextHost.NONE);
    }

    private String code(PartyId party) {
        return party.isNone() ? "" : parties.code(party);
    }

    private String organization(SeriesEstablished series) {
        return code(series.organization());
    }

    private String told(SeriesEstablished series) {
        return Body.of(series, parties.names(series.organization())).told(series);
    }

    /** The names by which reports may tell of a series: its body, or what it is called. */
    private Stream<String> names(SeriesEstablished series) {
        return Stream.of(Body.of(series, parties.names(series.organization())).words(), series.name().text());
    }

    private EngagementType type(Optional<SeriesEstablished> in, Occasion occasion) {
        var level = in.map(SeriesEstablished::level).orElse(Level.UNSTATED);
        if (level == Level.HEADS_OF_STATE || level == Level.HEADS_OF_GOVERNMENT) {
            return EngagementType.SUMMIT;
        }
        var came = delegates.participants(occasion);
        var sides = came.stream().map(Acquaintances::side).distinct().count();
        if (in.isEmpty() && sides > 2 && isAudience(came)) {
            return EngagementType.AUDIENCE;
        }
        return in.isEmpty() && sides == 2 ? EngagementType.BILATERAL_TALKS : EngagementType.MEETING;
    }

    /** Whether guests of several states, none of them its head, were with the head of the state that hosts. */
    private static boolean isAudience(List<Participant> came) {
        var heads = came.stream().filter(participant -> HEADS.contains(participant.post())).toList();
        return !heads.isEmpty() && heads.stream().allMatch(Participant::host);
    }

    /** What a report would call it; nothing if reports do not tell of such as engagements. */
    private static Optional<EngagementType> type(EngagementKind kind) {
        return switch (kind) {
            case AUDIENCE -> Optional.of(EngagementType.AUDIENCE);
            case TALKS, MEETING -> Optional.of(EngagementType.BILATERAL_TALKS);
            case CEREMONY -> Optional.of(EngagementType.CEREMONY);
            case SIGNING -> Optional.of(EngagementType.SIGNING);
            case TOUR -> Optional.empty();
        };
    }

    private static When when(DateRange days) {
        return days.isUnknown()
                ? When.UNKNOWN
                : new When(days.start(), days.end().isUnknown() ? days.start() : days.end(), DateBasis.STATED);
    }
}
