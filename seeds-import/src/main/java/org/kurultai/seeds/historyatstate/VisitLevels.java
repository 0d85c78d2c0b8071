package org.kurultai.seeds.historyatstate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kurultai.domain.visit.VisitLevel;

/** At what level of protocol a visit was made, as its description says. */
final class VisitLevels {

    private static final Pattern VISIT = Pattern.compile(
            "(?i)\\b(official working|official state|state|official|offical|working|private|informal|unofficial)"
                    + "\\s+(?:select )?visit");

    private static final Map<String, VisitLevel> LEVELS = Map.of(
            "official working", VisitLevel.OFFICIAL_WORKING,
            "official state", VisitLevel.STATE,
            "state", VisitLevel.STATE,
            "official", VisitLevel.OFFICIAL,
            "offical", VisitLevel.OFFICIAL,
            "working", VisitLevel.WORKING,
            "private", VisitLevel.PRIVATE,
            "informal", VisitLevel.INFORMAL,
            "unofficial", VisitLevel.INFORMAL);

    private VisitLevels() {}

    /** The level; that of the official part where a private visit preceded or followed it; unstated where unclear. */
    static VisitLevel of(String description) {
        var found = new HashSet<VisitLevel>();
        var visits = VISIT.matcher(description);
        while (visits.find()) {
            found.add(LEVELS.getOrDefault(
                    visits.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), VisitLevel.UNSTATED));
        }
        if (found.size() > 1) {
            found.remove(VisitLevel.PRIVATE);
        }
        return found.size() == 1 ? found.iterator().next() : VisitLevel.UNSTATED;
    }
}
