package org.kurultai.domain.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Whether, when and where a meeting takes place, as far as the record tells: what every source states of it taken
 * together, whatever the order in which it was recorded.
 *
 * <p>A meeting that was moved takes place as it was moved last. Where it is not known which move was the last, all that
 * may have been are kept: a rule holds only if it holds for each of them.
 */
public final class Course {

    private static final Function<Facts, Map<MeetingId, Course>> ALL = Course::read;

    private static final Comparator<DateRange> LATEST = Comparator
            .comparing((DateRange range) -> range.start().earliest())
            .thenComparing(DateRange::toString);

    private final MeetingId meeting;
    private final List<Fact<OfMeeting>> facts;
    private @Nullable SeriesId series;
    private @Nullable List<DateRange> plans;

    private Course(MeetingId meeting, List<Fact<OfMeeting>> facts) {
        this.meeting = meeting;
        this.facts = List.copyOf(facts);
    }

    /** What the facts tell of a meeting. */
    public static Course of(MeetingId meeting, Facts known) {
        var course = all(known).get(meeting);
        return course == null ? new Course(meeting, List.of()) : course;
    }

    /** What the facts tell of every meeting they name, in the order in which they first name it. */
    public static Map<MeetingId, Course> all(Facts known) {
        return known.reading(ALL);
    }

    private static Map<MeetingId, Course> read(Facts known) {
        var meetings = new LinkedHashMap<MeetingId, List<Fact<OfMeeting>>>();
        known.standing(OfMeeting.class).forEach(fact -> meetings
                .computeIfAbsent(fact.event().meeting(), meeting -> new ArrayList<>())
                .add(fact));
        var courses = new LinkedHashMap<MeetingId, Course>();
        meetings.forEach((meeting, facts) -> courses.put(meeting, new Course(meeting, facts)));
        return Collections.unmodifiableMap(courses);
    }

    /** The facts that tell it. */
    public static Set<Tag> scope(MeetingId meeting) {
        return meeting.isNone() ? Set.of() : Set.of(OccasionEvent.courseTag(Occasion.of(meeting)));
    }

    /** Which meeting. */
    public MeetingId meeting() {
        return meeting;
    }

    /** The series it belongs to; {@link SeriesId#NONE} if none is stated. */
    public SeriesId series() {
        var known = series;
        if (known == null) {
            known = statedSeries();
            series = known;
        }
        return known;
    }

    private SeriesId statedSeries() {
        return said(MeetingScheduled.class)
                .map(s -> s.event().series())
                .filter(series -> !series.isNone())
                .min(Comparator.naturalOrder())
                .orElse(SeriesId.NONE);
    }

    /** The how-manieth of its series; 0 if not stated. */
    public int ordinal() {
        return said(MeetingScheduled.class)
                .mapToInt(s -> s.event().ordinal())
                .filter(ordinal -> ordinal > 0)
                .min()
                .orElse(0);
    }

    /**
     * The days on which it takes place or took place, as far as they are known. Where it is not known which of several
     * moves was the last, the one to the latest days is taken.
     */
    public DateRange when() {
        return plans().stream().max(LATEST).orElse(DateRange.UNKNOWN);
    }

    /** All days on which it may take place or have taken place; never empty. */
    public List<DateRange> plans() {
        var known = plans;
        if (known == null) {
            known = possiblePlans();
            plans = known;
        }
        return known;
    }

    private List<DateRange> possiblePlans() {
        var possible = planned().filter(this::mayHaveBeenHeld).map(this::asHeld).distinct().toList();
        return possible.isEmpty() ? List.of(asHeld(DateRange.UNKNOWN)) : possible;
    }

    /** The party that hosts it; {@link PartyId#NONE} if not stated. */
    public PartyId host() {
        return hosts().stream().findFirst().orElse(PartyId.NONE);
    }

    /** All parties that may be its host: those that sources state, or those to which it may have been moved last. */
    public List<PartyId> hosts() {
        return hosting()
                .map(s -> s.event() instanceof MeetingScheduled m ? m.host() : ((MeetingRelocated) s.event()).host())
                .distinct()
                .sorted()
                .toList();
    }

    /** Where it takes place, as far as it is known. */
    public Place place() {
        var moves = last(MeetingRelocated.class, MeetingRelocated::on);
        var places = moves.isEmpty()
                ? said(MeetingScheduled.class).map(s -> s.event().place())
                : moves.stream().flatMap(Fact::events).map(MeetingRelocated::place);
        return places.distinct().sorted(Comparator.comparing(Place::toString)).reduce(Place.UNKNOWN, Place::refinedBy);
    }

    /** The fact that it was called off. */
    public Optional<Fact<MeetingCancelled>> cancelled() {
        return facts(MeetingCancelled.class).findFirst();
    }

    /** The fact that it began. */
    public Optional<Fact<MeetingConvened>> convened() {
        return facts(MeetingConvened.class).findFirst();
    }

    /** The fact that it was held and is over. */
    public Optional<Fact<MeetingConcluded>> concluded() {
        return facts(MeetingConcluded.class).findFirst();
    }

    /** What rules about anything but the course itself look at. */
    record Bearing(
            SeriesId series, int ordinal, List<PartyId> hosts, List<DateRange> plans, boolean cancelled) {}

    Bearing bearing() {
        return new Bearing(series(), ordinal(), hosts(), plans(), cancelled().isPresent());
    }

    /** The days as planned, before it is asked whether they agree with those on which it was held. */
    Stream<DateRange> planned() {
        var moves = lastMoves();
        return moves.isEmpty()
                ? Stream.of(together(said(MeetingScheduled.class).map(s -> s.event().when())))
                : moves.stream().map(Move::to);
    }

    /** All days to which it was ever moved. */
    Stream<DateRange> moves() {
        return moved().map(Move::to);
    }

    /** The statements from which the days follow for which it is planned. */
    Stream<? extends Said<? extends OfMeeting>> planning() {
        var moves = lastMoves();
        return moves.isEmpty()
                ? said(MeetingScheduled.class).filter(s -> !s.event().when().isUnknown())
                : moves.stream().flatMap(move -> Said.of(move.fact()));
    }

    /** The statements from which the days follow on which it takes place. */
    Stream<? extends Said<? extends OfMeeting>> dating() {
        return Stream.of(
                planning(),
                said(MeetingConvened.class).filter(s -> !s.event().on().isUnknown()),
                said(MeetingConcluded.class).filter(s -> !s.event().on().isUnknown()))
                .flatMap(said -> said);
    }

    /** The statements from which its host follows. */
    Stream<? extends Said<? extends OfMeeting>> hosting() {
        var moves = last(MeetingRelocated.class, MeetingRelocated::on).stream()
                .flatMap(Said::of)
                .filter(s -> !s.event().host().isNone())
                .toList();
        return moves.isEmpty()
                ? said(MeetingScheduled.class).filter(s -> !s.event().host().isNone())
                : moves.stream();
    }

    <E extends OfMeeting> Stream<Said<E>> said(Class<E> type) {
        return facts(type).flatMap(Said::of);
    }

    @SuppressWarnings("unchecked") // all statements of a fact are of the class of the first
    private <E extends OfMeeting> Stream<Fact<E>> facts(Class<E> type) {
        return facts.stream().filter(fact -> type.isInstance(fact.event())).map(fact -> (Fact<E>) (Fact<?>) fact);
    }

    private record Move(Fact<? extends OfMeeting> fact, DateRange to, PartialDate on) {}

    private static <E extends OfMeeting> Move move(
            Fact<E> fact, Function<E, DateRange> to, Function<E, PartialDate> on) {
        return new Move(fact, together(fact.events().map(to)), on(fact, on));
    }

    private Stream<Move> moved() {
        return Stream.concat(
                facts(MeetingRescheduled.class).map(f -> move(f, MeetingRescheduled::when, MeetingRescheduled::on)),
                facts(MeetingPostponed.class).map(f -> move(f, MeetingPostponed::until, MeetingPostponed::on)));
    }

    private List<Move> lastMoves() {
        var all = moved().toList();
        return all.size() < 2 ? all : all.stream()
                .filter(move -> all.stream().noneMatch(later -> move.on().before(later.on()).isYes()))
                .toList();
    }

    private <E extends OfMeeting> List<Fact<E>> last(Class<E> type, Function<E, PartialDate> on) {
        var all = facts(type).toList();
        return all.size() < 2 ? all : all.stream()
                .filter(f -> all.stream().noneMatch(later -> on(f, on).before(on(later, on)).isYes()))
                .toList();
    }

    private static <E extends OfMeeting> PartialDate on(Fact<E> fact, Function<E, PartialDate> on) {
        return one(fact.events().map(on));
    }

    private static PartialDate one(Stream<PartialDate> dates) {
        var all = dates.distinct().toList();
        return all.size() < 2
                ? all.isEmpty() ? PartialDate.UNKNOWN : all.getFirst()
                : all.stream()
                        .sorted(Comparator.comparing(PartialDate::toString))
                        .reduce(PartialDate.UNKNOWN, PartialDate::refinedBy);
    }

    private static DateRange together(Stream<DateRange> ranges) {
        var all = ranges.distinct().toList();
        return all.size() < 2
                ? all.isEmpty() ? DateRange.UNKNOWN : all.getFirst()
                : all.stream()
                        .sorted(Comparator.comparing(DateRange::toString))
                        .reduce(DateRange.UNKNOWN, DateRange::refinedBy);
    }

    private PartialDate began() {
        return one(said(MeetingConvened.class).map(s -> s.event().on()));
    }

    private PartialDate ended() {
        return one(said(MeetingConcluded.class).map(s -> s.event().on()));
    }

    private boolean mayHaveBeenHeld(DateRange plan) {
        return !ended().before(plan.start()).isYes()
                && !began().before(plan.start()).isYes()
                && !plan.endsBefore(began()).isYes();
    }

    private DateRange asHeld(DateRange plan) {
        var start = actually(began(), plan.start());
        var end = actually(ended(), plan.end());
        return end.before(start).isYes()
                ? DateRange.between(start, PartialDate.UNKNOWN)
                : new DateRange(start, end, plan.open() && end.isUnknown());
    }

    private static PartialDate actually(PartialDate was, PartialDate planned) {
        return was.isUnknown() ? planned : was.refinedBy(planned);
    }
}
