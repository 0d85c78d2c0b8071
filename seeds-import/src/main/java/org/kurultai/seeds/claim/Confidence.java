package org.kurultai.seeds.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kurultai.domain.record.DateBasis;

/**
 * How sure a claim is: of a hundred that its rule made, so many were right by what people had coded, in steps of five. A rule
 * that is not named here is as good as others of its field.
 */
public final class Confidence {

    private static final double ANY = 0.9;
    private static final Map<Field, Double> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.NAME, 0.8),
            Map.entry(Field.ORDINAL, 0.85),
            Map.entry(Field.DATE, 0.85),
            Map.entry(Field.CITY, 0.95),
            Map.entry(Field.HOST, 0.95),
            Map.entry(Field.STATUS, 0.85),
            Map.entry(Field.PARTICIPANT, 0.95),
            Map.entry(Field.PARTY, 0.8),
            Map.entry(Field.INSTRUMENT, 0.8),
            Map.entry(Field.TOPIC, 0.75),
            Map.entry(Field.CEREMONY, 0.85),
            Map.entry(Field.NEXT_HOST, 0.7)));
    private static final Map<Field, Map<String, Double>> RULES = new EnumMap<>(Field.class);

    static {
        rule(Field.TYPE, "an engagement by name", 0.95);
        rule(Field.TYPE, "a visit by name", 0.95);
        rule(Field.TYPE, "a visit by its verb", 0.95);
        rule(Field.TYPE, "an encounter by its verb", 0.85);
        rule(Field.TYPE, "who signed", 0.8);
        rule(Field.TYPE, "a tribute by name", 0.7);
        rule(Field.TYPE, "many who met", 0.6);
        rule(Field.ORGANIZATION, "organization of the report", 0.85);
        rule(Field.ORGANIZATION, "whose ministers were received", 0.6);
        rule(Field.ORGANIZATION, "a name of no list", 0.6);
        rule(Field.CITY, "dateline that runs in", 0.85);
        rule(Field.CITY, "city of the headline", 0.85);
        rule(Field.CITY, "in a city of no list", 0.7);
        rule(Field.HOST, "hosts", 0.85);
        rule(Field.HOST, "in a state", 0.85);
        rule(Field.HOST, "received by the head of state", 0.8);
        rule(Field.HOST, "who received hosts", 0.75);
        rule(Field.HOST, "a visit of whoever was met", 0.75);
        rule(Field.HOST, "where an ambassador is sent", 0.6);
        rule(Field.DATE, "day of the meeting", 0.75);
        rule(Field.PARTICIPANT, "name alone", 0.9);
    }

    private Confidence() {}

    private static void rule(Field field, String rule, double confidence) {
        RULES.computeIfAbsent(field, key -> new HashMap<>()).put(rule, confidence);
    }

    /** How sure what a rule claims of a field is. */
    public static double of(Field field, String rule) {
        return RULES.getOrDefault(field, Map.of()).getOrDefault(rule, FIELDS.getOrDefault(field, ANY));
    }

    /** How sure a date is that a rule claims: surer with the year that the report or its page gives. */
    public static double ofDate(String rule, DateBasis basis) {
        var known = of(Field.DATE, rule);
        return known < FIELDS.get(Field.DATE) ? known : switch (basis) {
            case STATED -> 0.95;
            case NONE -> known;
            default -> 0.9;
        };
    }

    /** The rules that are surer or less sure than others of a field. */
    public static Set<String> rules(Field field) {
        return Set.copyOf(RULES.getOrDefault(field, Map.of()).keySet());
    }
}
