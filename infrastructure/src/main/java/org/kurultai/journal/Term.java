package org.kurultai.journal;

import java.util.Collection;
import java.util.List;

/**
 * Events that carry a tag of each group and are of one of the types; without groups whatever their tags are, without
 * types whatever their type is.
 */
record Term(List<? extends Collection<String>> groups, Collection<String> types) {

    /** Looked up at each position found: a planner might take a join for an occasion to go through all events. */
    private static final String TYPE = " AND (SELECT e.type FROM events e WHERE e.position = t0.position)";

    boolean matches(EventRow event) {
        return (types.isEmpty() || types.contains(event.type()))
                && groups.stream().allMatch(tags -> event.tags().stream().anyMatch(tags::contains));
    }

    /**
     * The positions of these events, each once: the first of those that are of a type, or that the index of tags knows,
     * at most so many; and of those for one of whose tags their identifier stands.
     */
    Query positions(Range range, int limit) {
        var query = Query.of("SELECT position FROM (").and(groups.isEmpty() ? byType(range) : byTags(range))
                .and(" ORDER BY 1 LIMIT ?) filed", limit);
        for (var group : groups) {
            query.and(" UNION ").and(byId(range, group));
        }
        return query;
    }

    private Query byType(Range range) {
        return range.of("e.position", Query.of("SELECT e.position FROM events e WHERE "))
                .and(" AND e.type").in(types);
    }

    private Query byTags(Range range) {
        var query = range.of("t0.position", Query.of("SELECT DISTINCT t0.position FROM " + tables() + " WHERE "));
        for (var group = 0; group < groups.size(); group++) {
            query.and(" AND t" + group + ".tag").in(groups.get(group));
        }
        for (var group = 1; group < groups.size(); group++) {
            query.and(" AND t" + group + ".position = t0.position");
        }
        return types.isEmpty() ? query : query.and(TYPE).in(types);
    }

    private String tables() {
        var tables = new StringBuilder("tags t0");
        for (var group = 1; group < groups.size(); group++) {
            tables.append(", tags t").append(group);
        }
        return tables.toString();
    }

    /** Those that carry a tag of this group by their identifier, and one of each other as it is filed. */
    private Query byId(Range range, Collection<String> own) {
        var query = range.of("e.position", Query.of("SELECT e.position FROM events e WHERE "))
                .and(" AND e.id").in(own.stream().map(Tags::value).toList())
                .and(" AND e.id_key || ':' || e.id").in(own);
        for (var group : groups) {
            if (group != own) {
                query.and(" AND EXISTS (SELECT 1 FROM tags t WHERE t.position = e.position AND t.tag").in(group)
                        .and(")");
            }
        }
        return types.isEmpty() ? query : query.and(" AND e.type").in(types);
    }
}
