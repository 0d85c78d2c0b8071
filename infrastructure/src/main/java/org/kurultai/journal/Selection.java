package org.kurultai.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/** Which events criteria ask for: those of any of its terms. */
sealed interface Selection {

    Selection NOTHING = new Some(List.of());

    /** Asks the criteria themselves whether they match anything: flattening them forgets a member that does. */
    static Selection of(EventCriteria criteria) {
        return criteria.matches(Everything.UNHEARD_OF, Set.of()) ? new Everything() : Some.of(criteria.flatten());
    }

    boolean matches(EventRow event);

    /**
     * Queries that together give the positions of these events, in no order, some perhaps more than once: of the first, at most
     * so many, and perhaps of others.
     */
    List<Query> positions(Range range, int limit);

    /** A query for the first of these events, in order, in the columns that {@link EventRows} reads. */
    Query events(Range range, int limit, Dialect dialect);

    /** Without a condition. */
    record Everything() implements Selection {

        private static final QualifiedName UNHEARD_OF = new QualifiedName(Everything.class);

        @Override
        public boolean matches(EventRow event) {
            return true;
        }

        @Override
        public List<Query> positions(Range range, int limit) {
            return List.of(range.of("position", Query.of("SELECT position FROM events WHERE "))
                    .and(" ORDER BY position LIMIT ?", limit));
        }

        @Override
        public Query events(Range range, int limit, Dialect dialect) {
            return range.of("e.position", Query.of("SELECT e.position, " + EventRows.COLUMNS + " FROM events e WHERE "))
                    .and(" ORDER BY e.position LIMIT ?", limit);
        }
    }

    /** The events of any term. */
    record Some(List<Term> terms) implements Selection {

        private static final int TAGS_IN_A_TERM = 4096;

        /** Criteria that ask for a single tag, which most do, share a term with all that ask for the same types. */
        static Selection of(Set<EventCriterion> criteria) {
            var terms = new ArrayList<Term>();
            var single = new LinkedHashMap<Set<String>, Set<String>>();
            for (var criterion : criteria) {
                var tags = criterion.tags().stream().map(Tags::text).collect(Collectors.toCollection(TreeSet::new));
                var types = criterion.types().stream().map(QualifiedName::name)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (tags.size() == 1) {
                    single.computeIfAbsent(types, t -> new TreeSet<>()).addAll(tags);
                } else {
                    terms.add(new Term(tags.stream().map(List::of).toList(), types));
                }
            }
            single.forEach((types, tags) -> parts(List.copyOf(tags))
                    .forEach(part -> terms.add(new Term(List.of(part), types))));
            return new Some(terms);
        }

        private static List<List<String>> parts(List<String> tags) {
            var parts = new ArrayList<List<String>>();
            for (var from = 0; from < tags.size(); from += TAGS_IN_A_TERM) {
                parts.add(tags.subList(from, Math.min(tags.size(), from + TAGS_IN_A_TERM)));
            }
            return parts;
        }

        @Override
        public boolean matches(EventRow event) {
            return terms.stream().anyMatch(term -> term.matches(event));
        }

        @Override
        public List<Query> positions(Range range, int limit) {
            return terms.stream().map(term -> term.positions(range, limit)).toList();
        }

        @Override
        public Query events(Range range, int limit, Dialect dialect) {
            var query = Query.of("SELECT p.position, " + EventRows.COLUMNS + " FROM (");
            var union = "";
            for (var positions : positions(range, limit)) {
                query.and(union).and(positions);
                union = " UNION ";
            }
            return query.and(" ORDER BY 1 LIMIT ?) p" + dialect.eventsAt() + " ORDER BY p.position", limit);
        }
    }
}
