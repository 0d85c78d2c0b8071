package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.AgreedHost.Outcome;
import org.kurultai.domain.view.HostRotationQuestion.HostedBy;
import org.kurultai.domain.view.HostRotationQuestion.HostsOf;

/** Who hosted the meetings of a series, who is to host the next, and whose turn it is. */
public final class HostRotation implements View<HostRotation> {

    /** More than that tell nobody anything that the ordinals of the others do not. */
    private static final int MOST_MISSING = 100;

    private final Reading<HostingKey> reading;

    private enum All {
        SERIES
    }

    /** What is known of a series on a date. */
    private record Known(SeriesId series, PartialDate on) {}

    /** Whose turn it is next, as of a date. */
    private record Next(SeriesId series, PartialDate asOf) {}

    HostRotation(Reading<HostingKey> reading) {
        this.reading = reading;
    }

    @Override
    public HostRotation through(Lens lens) {
        return new HostRotation(reading.through(lens));
    }

    /** Every series of which anything is known, by its identifier. */
    public List<SeriesId> series() {
        return list(All.SERIES, view -> view.reading.groups(SeriesId.class).stream()
                .filter(view::isKnown)
                .toList());
    }

    /** Whether anything is known of the series. */
    boolean isKnown(SeriesId series) {
        return !established(series).isEmpty() || !rows(series).isEmpty() || !declined(series).isEmpty();
    }

    /** What a series is called; {@link Name#NONE} if no name is recorded. */
    public Name name(SeriesId series) {
        return established(series)
                .each(SeriesEstablished::name, Name.NONE, name -> name.text() + "|" + name.language())
                .stream()
                .map(Stated::value)
                .findFirst()
                .orElse(Name.NONE);
    }

    /**
     * Every meeting of the series that is known, agreed, or must have been since later ones are counted: by ordinal,
     * and those whose ordinal is not known last. An agreement that was declined is no row. Where more than 100 must
     * have been of which nothing is known, none of these is one.
     */
    public List<Hosting> rows(SeriesId series) {
        return list(new HostsOf(series), view -> view.hostings(series));
    }

    private List<Hosting> hostings(SeriesId series) {
        var read = read(series);
        var rows = new ArrayList<Hosting>();
        read.meetings().forEach(meeting -> rows.add(row(series, meeting, read.agreed())));
        read.agreed().stream()
                .filter(agreed -> agreed.meeting().isNone() && agreed.outcome() != Outcome.DECLINED)
                .forEach(agreed -> rows.add(new Hosting(series, agreed.ordinal(), MeetingId.NONE, agreed.host(),
                        agreed.when(), agreed.place(), HostingStatus.AGREED, agreed.evidence())));
        rows.addAll(missing(series, rows));
        rows.sort(Comparator.comparing((Hosting row) -> row.ordinal() == 0)
                .thenComparing(Hosting::ordinal)
                .thenComparing(Hosting::when, Mark.BY_DATE)
                .thenComparing(Hosting::meeting)
                .thenComparing(Hosting::host));
        return List.copyOf(rows);
    }

    private static Hosting row(SeriesId series, MeetingReading meeting, List<AgreedHost> agreed) {
        var meant = agreed.stream()
                .filter(a -> a.meeting().equals(meeting.meeting()) && a.outcome() != Outcome.DECLINED)
                .toList();
        var planned = meeting.host().isNone() && meeting.status() != HostingStatus.HELD && meant.size() == 1;
        var ordinal = meeting.ordinal() == 0 && meant.size() == 1 ? meant.getFirst().ordinal() : meeting.ordinal();
        return new Hosting(
                series,
                ordinal,
                meeting.meeting(),
                planned ? meant.getFirst().host() : meeting.host(),
                meeting.when(),
                meeting.place(),
                meeting.status(),
                Stated.evidence(Stream.concat(
                        meeting.evidence().stream(), meant.stream().flatMap(a -> a.evidence().stream()))));
    }

    private static List<Hosting> missing(SeriesId series, List<Hosting> rows) {
        var counted = new TreeSet<>(rows.stream().map(Hosting::ordinal).toList());
        var missing = new ArrayList<Hosting>();
        if (counted.isEmpty() || counted.last() - counted.size() > MOST_MISSING) {
            return missing;
        }
        for (int ordinal = 1; ordinal < counted.last(); ordinal++) {
            if (!counted.contains(ordinal)) {
                missing.add(new Hosting(series, ordinal, MeetingId.NONE, PartyId.NONE,
                        DateRange.UNKNOWN, Place.UNKNOWN, HostingStatus.UNKNOWN, List.of()));
            }
        }
        return missing;
    }

    /**
     * What the series agreed on coming hosts, and what came of each.
     *
     * @param asOf the date on which one asks: an agreement is overdue once its time is certainly past
     */
    public List<AgreedHost> agreed(SeriesId series, PartialDate asOf) {
        var read = read(series, asOf);
        return read.agreed().stream()
                .map(agreed -> agreed.outcome() == Outcome.OPEN && read.isPast(agreed, asOf)
                        ? agreed.with(Outcome.OVERDUE)
                        : agreed)
                .toList();
    }

    /** The parties that declined to host meetings of the series. */
    public List<DeclinedTurn> declined(SeriesId series) {
        return read(series).declined();
    }

    /** The meetings the party hosted, in whatever series. */
    public List<Hosting> hostedBy(PartyId party) {
        return list(new HostedBy(party), view -> view.hostings(party));
    }

    private List<Hosting> hostings(PartyId party) {
        var sides = Stream.concat(
                Stream.of(party),
                reading.keys(HostingKey.Institution.class, party).stream().map(HostingKey.Institution::institution));
        return sides.flatMap(host -> reading.keys(HostingKey.HostedBy.class, host).stream())
                .map(hosted -> meeting(hosted.meeting()).series())
                .filter(s -> !s.isNone())
                .distinct()
                .sorted()
                .flatMap(s -> rows(s).stream())
                .filter(row -> row.status() == HostingStatus.HELD
                        && (row.host().equals(party) || side(row.host()).equals(party)))
                .toList();
    }

    /**
     * Whose turn it is to host the next meeting of the series, by the plans, the agreements, or else the rule.
     *
     * @param asOf the date on which one asks: who belongs to the organization, and what its members are called
     */
    public Turn whoseTurn(SeriesId series, PartialDate asOf) {
        return once(new Next(series, asOf), view -> view.turn(series, asOf));
    }

    private Turn turn(SeriesId series, PartialDate asOf) {
        return new TurnFinder(reading, series, established(series), read(series, asOf), this::side, asOf).turn();
    }

    /** What part of the hosting each party has borne that hosted or belongs to the series: most first. */
    public List<HostingShare> share(SeriesId series, PartialDate asOf) {
        var read = read(series, asOf);
        var held = read.held().stream().filter(m -> !m.host().isNone()).toList();
        var shares = new TreeMap<PartyId, List<MeetingId>>();
        new TurnFinder(reading, series, established(series), read, this::side, asOf)
                .parties()
                .forEach(party -> shares.put(party, new ArrayList<>()));
        held.forEach(m -> shares.computeIfAbsent(side(m.host()), p -> new ArrayList<>()).add(m.meeting()));
        return shares.entrySet().stream()
                .map(e -> new HostingShare(e.getKey(), e.getValue(), held.size()))
                .sorted(Comparator.comparing(share -> -share.hosted().size()))
                .toList();
    }

    /** The state or organization that a party stands for: itself, or the one whose institution it is. */
    private PartyId side(PartyId party) {
        var of = Statements.of(reading.facts(new HostingKey.Named(party)), InstitutionRegistered.class)
                .chosen(InstitutionRegistered::of, PartyId.NONE);
        return of.isNone() || of.equals(party) ? party : of;
    }

    private Statements<SeriesEstablished> established(SeriesId series) {
        return Statements.of(reading.facts(new HostingKey.Series(series)), SeriesEstablished.class);
    }

    private SeriesReading read(SeriesId series) {
        return on(series, reading.lens().validAt());
    }

    /** On the date asked about, unless the lens is at another. */
    private SeriesReading read(SeriesId series, PartialDate asOf) {
        return reading.lens().validAt().isUnknown() ? on(series, asOf) : read(series);
    }

    private SeriesReading on(SeriesId series, PartialDate date) {
        return once(new Known(series, date), view -> SeriesReading.of(
                series,
                view.keys(series, HostingKey.InSeries.class, HostingKey.InSeries::meeting).map(view::meeting).toList(),
                view.reading.facts(view.keys(series, HostingKey.Agreed.class, key -> key).toList()),
                view.reading.facts(view.keys(series, HostingKey.Declined.class, key -> key).toList()),
                view::side,
                Lens.validAt(date)));
    }

    private <T extends HostingKey, R> Stream<R> keys(SeriesId series, Class<T> kind, Function<T, R> part) {
        return reading.keys(kind, series).stream().map(part);
    }

    private MeetingReading meeting(MeetingId meeting) {
        var course = new HostingKey.Course(meeting);
        return once(course, view -> MeetingReading.of(meeting, view.reading.facts(course)));
    }

    private <T> T once(Object what, Function<HostRotation, T> way) {
        return reading.once(what, within -> way.apply(new HostRotation(within)));
    }

    private <T> List<T> list(Object what, Function<HostRotation, List<T>> way) {
        return reading.list(what, within -> way.apply(new HostRotation(within)));
    }
}
