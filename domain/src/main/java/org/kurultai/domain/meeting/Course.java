package org.kurultai.domain.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.kurultai.domain.record.Subject;
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

    private static final Subject<OfMeeting, MeetingId, Course> COURSES = new Subject<>(
            OfMeeting.class, OfMeeting::meeting, Course::new);

    private static final Comparator<DateRange> LATEST = Comparator
            .comparing((DateRange range) -> range.start().earliest())
            .thenComparing(DateRange::toString);

    private final MeetingId meeting;
    private final List<Fact<OfMeeting>> facts;
    private @Nullable SeriesId series;
    private @Nullable List<DateRange> plans;
    private @Nullable List<PartyId> hosts;
    private @Nullable Bearing bearing;

    private Course(MeetingId meeting, Facts known) {
        this.meeting = meeting;
        this.facts = known.standing(OfMeeting.class);
    }

    /** What the facts tell of a meeting. */
    public static Course of(MeetingId meeting, Facts known) {
        return known.about(meeting, COURSES);
    }

    /** What the facts tell of every meeting they name, in the order in which they first name it. */
    public static List<Course> all(Facts known) {
        return known.aboutEach(COURSES);
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
        var stated = SeriesId.NONE;
        for (var one : stated(MeetingScheduled.class, MeetingScheduled::series)) {
            if (stated.isNone() || !one.isNone() && one.compareTo(stated) < 0) {
                stated = one;
            }
        }
        return stated;
    }

    /** The how-manieth of its series; 0 if not stated. */
    public int ordinal() {
        var lowest = 0;
        for (var ordinal : stated(MeetingScheduled.class, MeetingScheduled::ordinal)) {
            if (ordinal > 0 && (lowest == 0 || ordinal < lowest)) {
                lowest = ordinal;
            }
        }
        return lowest;
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
        if (facts.isEmpty()) {
            return List.of(DateRange.UNKNOWN);
        }
        var began = one(stated(MeetingConvened.class, MeetingConvened::on));
        var ended = one(stated(MeetingConcluded.class, MeetingConcluded::on));
        var possible = new ArrayList<DateRange>(1);
        for (var plan : planned()) {
            if (mayHaveBeenHeld(plan, began, ended) && !possible.contains(asHeld(plan, began, ended))) {
                possible.add(asHeld(plan, began, ended));
            }
        }
        return possible.isEmpty() ? List.of(asHeld(DateRange.UNKNOWN, began, ended)) : List.copyOf(possible);
    }

    /** The party that hosts it; {@link PartyId#NONE} if not stated. */
    public PartyId host() {
        return hosts().isEmpty() ? PartyId.NONE : hosts().getFirst();
    }

    /** All parties that may be its host: those that sources state, or those to which it may have been moved last. */
    public List<PartyId> hosts() {
        var known = hosts;
        if (known == null) {
            known = possibleHosts();
            hosts = known;
        }
        return known;
    }

    private List<PartyId> possibleHosts() {
        var moved = hosts(stated(last(MeetingRelocated.class, MeetingRelocated::on), MeetingRelocated::host));
        return moved.isEmpty() ? hosts(stated(MeetingScheduled.class, MeetingScheduled::host)) : moved;
    }

    private static List<PartyId> hosts(List<PartyId> stated) {
        stated.removeIf(PartyId::isNone);
        stated.sort(Comparator.naturalOrder());
        return List.copyOf(stated);
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
        return first(MeetingCancelled.class);
    }

    /** The fact that it began. */
    public Optional<Fact<MeetingConvened>> convened() {
        return first(MeetingConvened.class);
    }

    /** The fact that it was held and is over. */
    public Optional<Fact<MeetingConcluded>> concluded() {
        return first(MeetingConcluded.class);
    }

    /** What rules about anything but the course itself look at. */
    record Bearing(
            SeriesId series, int ordinal, List<PartyId> hosts, List<DateRange> plans, boolean cancelled) {}

    Bearing bearing() {
        var known = bearing;
        if (known == null) {
            known = new Bearing(series(), ordinal(), hosts(), plans(), cancelled().isPresent());
            bearing = known;
        }
        return known;
    }

    /** The days as planned, before it is asked whether they agree with those on which it was held. */
    List<DateRange> planned() {
        var moves = lastMoves();
        return moves.isEmpty()
                ? List.of(together(stated(MeetingScheduled.class, MeetingScheduled::when)))
                : moves.stream().map(Move::to).toList();
    }

    /** All days to which it was ever moved. */
    Stream<DateRange> moves() {
        return moved().stream().map(Move::to);
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
        return Said.of(facts(type)).stream();
    }

    /** What sources state in facts of one kind, each once. */
    private <E extends OfMeeting, T> List<T> stated(Class<E> type, Function<E, T> what) {
        return stated(facts(type), what);
    }

    private static <E extends OfMeeting, T> List<T> stated(List<Fact<E>> facts, Function<E, T> what) {
        var all = new ArrayList<T>(2);
        for (var fact : facts) {
            for (var statement : fact.statements()) {
                var stated = what.apply(statement.event());
                if (!all.contains(stated)) {
                    all.add(stated);
                }
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked") // all statements of a fact are of the class of the first
    private <E extends OfMeeting> List<Fact<E>> facts(Class<E> type) {
        List<Fact<E>> found = List.of();
        for (var fact : facts) {
            if (type.isInstance(fact.event())) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add((Fact<E>) (Fact<?>) fact);
            }
        }
        return found;
    }

    private <E extends OfMeeting> Optional<Fact<E>> first(Class<E> type) {
        var all = facts(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    private record Move(Fact<? extends OfMeeting> fact, DateRange to, PartialDate on) {}

    private static <E extends OfMeeting> Move move(
            Fact<E> fact, Function<E, DateRange> to, Function<E, PartialDate> on) {
        return new Move(fact, together(stated(List.of(fact), to)), on(fact, on));
    }

    private List<Move> moved() {
        var moves = new ArrayList<Move>();
        for (var fact : facts(MeetingRescheduled.class)) {
            moves.add(move(fact, MeetingRescheduled::when, MeetingRescheduled::on));
        }
        for (var fact : facts(MeetingPostponed.class)) {
            moves.add(move(fact, MeetingPostponed::until, MeetingPostponed::on));
        }
        return moves;
    }

    private List<Move> lastMoves() {
        var all = moved();
        return all.size() < 2 ? all : all.stream()
                .filter(move -> all.stream().noneMatch(later -> move.on().before(later.on()).isYes()))
                .toList();
    }

    private <E extends OfMeeting> List<Fact<E>> last(Class<E> type, Function<E, PartialDate> on) {
        var all = facts(type);
        return all.size() < 2 ? all : all.stream()
                .filter(f -> all.stream().noneMatch(later -> on(f, on).before(on(later, on)).isYes()))
                .toList();
    }

    private static <E extends OfMeeting> PartialDate on(Fact<E> fact, Function<E, PartialDate> on) {
        return one(stated(List.of(fact), on));
    }

    private static PartialDate one(List<PartialDate> dates) {
        return switch (dates.size()) {
            case 0 -> PartialDate.UNKNOWN;
            case 1 -> dates.getFirst();
            default -> dates.stream()
                    .sorted(Comparator.comparing(PartialDate::toString))
                    .reduce(PartialDate.UNKNOWN, PartialDate::refinedBy);
        };
    }

    private static DateRange together(List<DateRange> ranges) {
        return switch (ranges.size()) {
            case 0 -> DateRange.UNKNOWN;
            case 1 -> ranges.getFirst();
            default -> ranges.stream()
                    .sorted(Comparator.comparing(DateRange::toString))
                    .reduce(DateRange.UNKNOWN, DateRange::refinedBy);
        };
    }

    private static boolean mayHaveBeenHeld(DateRange plan, PartialDate began, PartialDate ended) {
        return !ended.before(plan.start()).isYes()
                && !began.before(plan.start()).isYes()
                && !plan.endsBefore(began).isYes();
    }

    private static DateRange asHeld(DateRange plan, PartialDate began, PartialDate ended) {
        var start = actually(began, plan.start());
        var end = actually(ended, plan.end());
        return end.before(start).isYes()
                ? DateRange.between(start, PartialDate.UNKNOWN)
                : new DateRange(start, end, plan.open() && end.isUnknown());
    }

    private static PartialDate actually(PartialDate was, PartialDate planned) {
        return was.isUnknown() ? planned : was.refinedBy(planned);
    }
}
