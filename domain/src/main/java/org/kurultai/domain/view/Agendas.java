package org.kurultai.domain.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.record.Evidence;

/** The topics of occasions that were not called off, as all sources together tell them. */
final class Agendas {

    private record Mention(String words, Evidence evidence) {}

    private final Chronicle chronicle;

    /** The topics of one occasion. */
    private record Of(Occasion occasion) {}

    Agendas(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The topics of some occasions, in the order in which these took place. */
    List<TopicUse> at(Stream<Occasion> occasions) {
        var uses = occasions.distinct().flatMap(occasion -> chronicle.reading().once(
                new Of(occasion), within -> new Agendas(new Chronicle(within)).of(occasion).toList()).stream());
        return ByDate.inOrder(uses, TopicUse::when,
                Orders.onOneDay(TopicUse::when, TopicUse::occasion).thenComparing(TopicUse::topic));
    }

    private Stream<TopicUse> of(Occasion occasion) {
        var agenda = Statements.of(chronicle.at(occasion), AgendaSet.class);
        return agenda.isEmpty()
                ? Stream.of()
                : chronicle.gathering(occasion)
                        .filter(g -> ((Matter.Gathering) g.matter()).status() != HostingStatus.CANCELLED)
                        .flatMap(g -> uses(agenda, g));
    }

    private static Stream<TopicUse> uses(Statements<AgendaSet> agenda, Happening gathering) {
        var mentions = agenda.all().stream()
                .flatMap(s -> s.event().topics().stream().map(topic -> new Mention(topic, s.evidence())))
                .collect(Collectors.groupingBy(m -> Topic.of(m.words()), TreeMap::new, Collectors.toList()));
        var matter = (Matter.Gathering) gathering.matter();
        return mentions.values().stream().map(same -> new TopicUse(
                Stated.each(same, Mention::words, Mention::evidence, words -> words).getFirst().value(),
                matter.occasion(),
                gathering.when(),
                matter.series(),
                gathering.parties(),
                Stated.evidence(same.stream().map(Mention::evidence))));
    }

    /** The trend of each topic among these uses: the most frequent first. */
    static List<TopicTrend> trends(Collection<TopicUse> uses) {
        return uses.stream()
                .collect(Collectors.groupingBy(use -> Topic.of(use.topic()), TreeMap::new, Collectors.toList()))
                .values().stream()
                .map(Agendas::trend)
                .sorted(Comparator.comparing(trend -> -trend.occasions()))
                .toList();
    }

    private static TopicTrend trend(List<TopicUse> uses) {
        var years = Years.of(uses, TopicUse::year).stream()
                .map(e -> new TopicTrend.InYear(
                        e.getKey(), e.getValue().stream().map(TopicUse::occasion).distinct().toList()))
                .toList();
        var words = uses.stream()
                .collect(Collectors.groupingBy(TopicUse::topic, TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
        return new TopicTrend(words, years, Stated.evidence(uses.stream().flatMap(u -> u.evidence().stream())));
    }
}
