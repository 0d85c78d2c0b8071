package org.kurultai.seeds.facts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.language.Organizations;

/** Writes facts as JSON: for each report its engagements, and for each of their values the words it rests on. */
public final class FactsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FactsJson() {}

    /** The facts of reports by their names. */
    public static ObjectNode of(Map<String, List<Engagement>> reports) {
        var documents = NODES.objectNode();
        reports.forEach((name, engagements) -> documents.set(name, document(engagements)));
        var all = NODES.objectNode();
        all.set("documents", documents);
        return all;
    }

    private static ObjectNode document(List<Engagement> engagements) {
        var document = NODES.objectNode();
        var list = document.putArray("engagements");
        engagements.forEach(engagement -> list.add(of(engagement)));
        return document;
    }

    private static ObjectNode of(Engagement engagement) {
        var json = NODES.objectNode();
        json.put("type", engagement.type().code());
        var ofRegion = Organizations.isRegion(engagement.organization());
        put(json, "body", ofRegion ? of(engagement.body(), engagement.organization()) : engagement.body());
        put(json, "organization", ofRegion ? "" : engagement.organization());
        put(json, "ordinal", engagement.ordinal());
        json.set("dates", dates(engagement.when()));
        if (!engagement.when().partial().isEmpty()) {
            json.put("partial_date", engagement.when().partial());
        }
        put(json, "city", engagement.city());
        put(json, "host_country", engagement.host());
        json.put("status", engagement.scheduled() ? "scheduled" : "held");
        var participants = json.putArray("participants");
        engagement.participants().forEach(participant -> participants.add(of(participant)));
        var parties = json.putArray("participant_countries");
        engagement.parties().forEach(parties::add);
        var instruments = json.putArray("instruments");
        engagement.instruments().forEach(instrument -> instruments.add(of(instrument)));
        json.set("next_host", of(engagement.nextHost()));
        var topics = json.putArray("topics");
        engagement.topics().forEach(topics::add);
        var evidence = json.putArray("evidence");
        engagement.claims().forEach(claim -> evidence.add(of(claim)));
        return json;
    }

    /** The states of a part of the world are no organization, and a body none the less: "heads of state of Central Asia". */
    private static String of(String body, String region) {
        return body.isEmpty() ? region : body + " of " + region;
    }

    private static com.fasterxml.jackson.databind.JsonNode dates(When when) {
        if (!when.isFull()) {
            return NODES.nullNode();
        }
        return NODES.objectNode()
                .put("start", when.start().toString())
                .put("end", when.end().toString())
                .put("basis", lower(when.basis()));
    }

    private static ObjectNode of(Participant participant) {
        var json = NODES.objectNode();
        json.put("name", participant.name());
        put(json, "role", participant.role());
        put(json, "country", participant.state());
        json.put("deputy", participant.deputy());
        if (!participant.organization().isEmpty()) {
            json.put("organization", participant.organization());
        }
        if (!participant.rank().isEmpty()) {
            json.put("rank", participant.rank());
        }
        if (participant.host()) {
            json.put("host", true);
        }
        return json;
    }

    private static ObjectNode of(InstrumentFact instrument) {
        var json = NODES.objectNode();
        json.put("kind", instrument.kind());
        put(json, "title", instrument.title());
        put(json, "count", instrument.count());
        json.putNull("signatories");
        json.put("status", instrument.status());
        return json;
    }

    private static com.fasterxml.jackson.databind.JsonNode of(NextHost next) {
        if (next.isNone()) {
            return NODES.nullNode();
        }
        var json = NODES.objectNode();
        put(json, "country", next.state());
        put(json, "city", next.city());
        put(json, "year", next.year());
        return json;
    }

    private static ObjectNode of(Claim claim) {
        return NODES.objectNode()
                .put("field", lower(claim.field()))
                .put("value", claim.value())
                .put("start", claim.span().start())
                .put("end", claim.span().end())
                .put("zone", lower(claim.zone()))
                .put("rule", claim.rule())
                .put("basis", lower(claim.basis()))
                .put("confidence", claim.confidence());
    }

    private static void put(ObjectNode json, String name, String value) {
        if (value.isEmpty()) {
            json.putNull(name);
        } else {
            json.put(name, value);
        }
    }

    private static void put(ObjectNode json, String name, int value) {
        if (value == 0) {
            json.putNull(name);
        } else {
            json.put(name, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
