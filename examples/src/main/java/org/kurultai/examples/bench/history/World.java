package org.kurultai.examples.bench.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;

/** Who there is to meet: a few of them meet most of the time. */
final class World {

    private static final List<String> STATES = List.of(
            "AZE", "KAZ", "TUR", "UZB", "KGZ", "HUN", "TKM", "GEO", "RUS", "CHN", "DEU", "FRA", "GBR", "USA", "ITA",
            "ROU",
            "BGR", "SRB", "POL", "UKR", "BLR", "MDA", "ARM", "IRN", "IRQ", "PAK", "IND", "TJK", "AFG", "MNG", "JPN",
            "KOR",
            "SAU", "ARE", "QAT", "KWT", "OMN", "JOR", "EGY", "DZA", "MAR", "TUN", "ESP", "PRT", "GRC", "ALB", "MKD",
            "BIH",
            "HRV", "SVN", "AUT", "CZE", "SVK", "LTU", "LVA", "EST", "FIN", "SWE", "NOR", "DNK");
    private static final List<String> PORTFOLIOS = List.of(
            "foreign", "interior", "defence", "economy", "transport", "energy", "health", "education", "culture",
            "justice");
    private static final int ORGANIZATIONS = 16;
    private static final int SERIES = 400;

    final List<PartyId> states = STATES.stream().map(PartyId::new).toList();
    final List<Organization> organizations = new ArrayList<>();
    final List<Series> series = new ArrayList<>();
    private final Map<String, Post> posts = new HashMap<>();
    private final Map<PartyId, List<String>> cities = new HashMap<>();
    private final Chance chance;

    World(Chance chance) {
        this.chance = chance;
        for (var number = 1; number <= ORGANIZATIONS; number++) {
            organizations.add(new Organization(new PartyId("ORG-" + number), members()));
        }
        for (var number = 1; number <= SERIES; number++) {
            var portfolio = chance.skewed(PORTFOLIOS);
            series.add(new Series(number, chance.skewed(organizations), portfolio, chance.between(14, 150)));
        }
    }

    private List<PartyId> members() {
        return Stream.generate(() -> chance.skewed(states))
                .distinct()
                .limit(chance.between(5, 12))
                .toList();
    }

    /** Two different states. */
    List<PartyId> pair() {
        return Stream.generate(() -> chance.skewed(states)).distinct().limit(2).toList();
    }

    Post post(PartyId body, String portfolio) {
        return posts.computeIfAbsent(body + "." + portfolio, id -> new Post(body, portfolio, chance));
    }

    Post anyPost() {
        return post(chance.skewed(states), chance.skewed(PORTFOLIOS));
    }

    String anyPortfolio() {
        return chance.skewed(PORTFOLIOS);
    }

    Place cityOf(PartyId state) {
        var known = cities.computeIfAbsent(state, s -> Stream.generate(() -> chance.name(1)).limit(6).toList());
        return Place.of(chance.skewed(known), state);
    }
}
