package org.kurultai.domain.view;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.view.BilateralRelationsQuestion.PartnersOf;
import org.kurultai.domain.view.BilateralRelationsQuestion.RelationsBetween;
import org.kurultai.domain.view.Happening.Kind;

/**
 * What two parties have to do with each other through time: the engagements in which both took part, the instruments
 * they share, what was on the agenda. Which of the two comes first makes no difference.
 */
public final class BilateralRelations implements View<BilateralRelations> {

    private static final Set<Kind> ENGAGEMENTS = Set.of(Kind.VISIT, Kind.MEETING, Kind.ENGAGEMENT);
    private static final Set<Kind> CONCLUSIONS = Set.of(Kind.SIGNED, Kind.ADOPTED);

    private final Chronicle chronicle;
    private final TopicTrends topics;

    private enum All {
        PARTIES
    }

    BilateralRelations(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.topics = new TopicTrends(chronicle);
    }

    @Override
    public BilateralRelations through(Lens lens) {
        return new BilateralRelations(chronicle.through(lens));
    }

    /** Every party of which anything is known to have happened. */
    public List<PartyId> parties() {
        return chronicle.list(All.PARTIES, in -> in.reading().groups(PartyId.class).stream()
                .filter(party -> !in.of(party).isEmpty())
                .toList());
    }

    /** The parties with which the party had engagements or instruments: those with most of them first. */
    public List<Partner> partners(PartyId party) {
        return list(new PartnersOf(party), view -> view.sharing(party));
    }

    private List<Partner> sharing(PartyId party) {
        var shared = chronicle.of(party).stream().filter(h -> isEngagement(h) || isConclusion(h)).toList();
        var others = new TreeSet<PartyId>();
        shared.forEach(h -> others.addAll(h.parties()));
        others.remove(party);
        return others.stream()
                .map(other -> partner(party, other, shared.stream().filter(h -> h.parties().contains(other)).toList()))
                .sorted(Comparator.comparing(p -> -p.engagements() - p.instruments()))
                .toList();
    }

    private static Partner partner(PartyId of, PartyId party, List<Happening> shared) {
        return new Partner(
                of,
                party,
                (int) shared.stream().filter(BilateralRelations::isEngagement).count(),
                (int) shared.stream().filter(BilateralRelations::isConclusion).count(),
                Stated.evidence(shared.stream().flatMap(h -> h.evidence().stream())));
    }

    /** What the two had to do with each other, year by year; what has no year comes last, under year 0. */
    public List<RelationsInYear> between(PartyId one, PartyId other) {
        var pair = Pair.of(one, other);
        return list(new RelationsBetween(pair.one(), pair.other()), view -> view.inOrder(pair.one(), pair.other()));
    }

    private List<RelationsInYear> inOrder(PartyId first, PartyId second) {
        var shared = chronicle.shared(first, second)
                .filter(h -> isEngagement(h) || h.matter() instanceof Matter.Paper)
                .toList();
        var uses = topics.uses(shared.stream()).stream().collect(Collectors.groupingBy(TopicUse::year));
        return Years.of(shared, h -> Years.of(h.when())).stream()
                .map(e -> inYear(
                        first, second, e.getKey(), e.getValue(), uses.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    /** What about one thing is of the relations of the parties to it. */
    List<Happening> shared(TimelineKey thing) {
        return chronicle.ordered(Stream.of(thing)).stream()
                .filter(h -> h.parties().size() > 1 && (isEngagement(h) || h.matter() instanceof Matter.Paper))
                .toList();
    }

    List<TopicUse> topics(Happening shared) {
        return shared.matter() instanceof Matter.Gathering gathering ? topics.at(gathering.occasion()) : List.of();
    }

    private static RelationsInYear inYear(
            PartyId one, PartyId other, int year, List<Happening> shared, List<TopicUse> topics) {
        return new RelationsInYear(
                one,
                other,
                year,
                shared.stream().filter(BilateralRelations::isEngagement).toList(),
                shared.stream().filter(h -> !isEngagement(h)).toList(),
                topics,
                Stated.evidence(Stream.concat(
                        shared.stream().flatMap(h -> h.evidence().stream()),
                        topics.stream().flatMap(t -> t.evidence().stream()))));
    }

    private <T> List<T> list(Object what, Function<BilateralRelations, List<T>> way) {
        return chronicle.list(what, in -> way.apply(new BilateralRelations(in)));
    }

    private static boolean isEngagement(Happening happening) {
        return ENGAGEMENTS.contains(happening.kind());
    }

    private static boolean isConclusion(Happening happening) {
        return CONCLUSIONS.contains(happening.kind());
    }
}
