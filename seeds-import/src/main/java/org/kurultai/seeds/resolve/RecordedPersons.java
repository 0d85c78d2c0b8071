package org.kurultai.seeds.resolve;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.office.OfficeEvent.NameVariantRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;

/** The persons of a record with every spelling of their names, and for whom and in what office they were seen. */
final class RecordedPersons {

    private static final Standing UNKNOWN = new Standing("", "");

    private final Parties parties;
    private final Posts posts;
    private final Map<PersonId, Set<Standing>> standings = new HashMap<>();

    private RecordedPersons(Parties parties, Posts posts) {
        this.parties = parties;
        this.posts = posts;
    }

    /** For whom, and in what kind of office. */
    private record Standing(String side, String kind) {}

    static Acquaintances of(Facts known, Parties parties, Posts posts) {
        var persons = new RecordedPersons(parties, posts);
        known.standing(AttendanceRecorded.class).forEach(fact -> persons.saw(fact.event().delegate()));
        known.standing(TenureEvent.class).forEach(fact -> persons.saw(fact.event()));
        return persons.named(known);
    }

    private void saw(Delegate delegate) {
        if (!delegate.person().isNone()) {
            saw(delegate.person(), new Standing(parties.code(delegate.party()), posts.kind(delegate.post())));
        }
    }

    private void saw(TenureEvent tenure) {
        posts.established(tenure.post()).ifPresent(post -> saw(
                tenure.person(), new Standing(parties.code(post.body()), posts.kind(tenure.post()))));
    }

    private void saw(PersonId person, Standing standing) {
        standings.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(standing);
    }

    private Acquaintances named(Facts known) {
        var persons = new Acquaintances();
        known.standing(PersonRegistered.class)
                .forEach(fact -> remember(persons, fact, PersonRegistered::person, PersonRegistered::name));
        known.standing(NameVariantRecorded.class)
                .forEach(fact -> remember(persons, fact, NameVariantRecorded::person, NameVariantRecorded::name));
        return persons;
    }

    private <E extends Event> void remember(
            Acquaintances persons, Fact<E> fact, Function<E, PersonId> who, Function<E, Name> called) {
        var by = fact.statements().getFirst().evidence().source();
        fact.events().forEach(event -> standings.getOrDefault(who.apply(event), Set.of(UNKNOWN)).forEach(as -> persons
                .remember(who.apply(event), called.apply(event).text(), as.side(), as.kind(), by)));
    }
}
