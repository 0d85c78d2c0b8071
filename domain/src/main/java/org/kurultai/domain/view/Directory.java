package org.kurultai.domain.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.OfficeEvent;
import org.kurultai.domain.office.OfficeEvent.NameVariantRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;

/**
 * What the parties, persons, posts and sources are called that other views name by their identifiers. A party is looked up
 * wherever it occurs, and every source names it anew: what was read of it is kept.
 */
public final class Directory implements View<Directory> {

    private static final Function<Name, String> SPELLED = name -> name.text() + "|" + name.language();

    private final Reading<DirectoryKey> reading;
    private final Map<PartyId, Optional<PartyEntry>> parties = new ConcurrentHashMap<>();
    private final Map<PartyId, PartyNames> names = new ConcurrentHashMap<>();

    Directory(Reading<DirectoryKey> reading) {
        this.reading = reading;
    }

    @Override
    public Directory through(Lens lens) {
        return new Directory(reading.through(lens));
    }

    /** Every party, by identifier. */
    public List<PartyEntry> parties() {
        return reading.keys(DirectoryKey.Party.class).stream()
                .map(DirectoryKey.Party::party)
                .sorted()
                .flatMap(party -> party(party).stream())
                .toList();
    }

    /** A party, if anything is recorded of it. */
    public Optional<PartyEntry> party(PartyId party) {
        return parties.computeIfAbsent(party, this::read);
    }

    private Optional<PartyEntry> read(PartyId party) {
        var facts = reading.facts(new DirectoryKey.Party(party));
        var statements = Statements.of(facts, PartyEvent.class);
        var institution = Statements.of(facts, InstitutionRegistered.class);
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartyEntry(
                        party,
                        kind(facts),
                        Statements.of(facts, StateRegistered.class).chosen(StateRegistered::iso3166, ""),
                        institution.chosen(InstitutionRegistered::of, PartyId.NONE),
                        institution.chosen(InstitutionRegistered::kind, InstitutionKind.OTHER),
                        Statements.of(facts, OrganizationFounded.class)
                                .joined(OrganizationFounded::founded, PartialDate.UNKNOWN, PartialDate::refinedBy),
                        names(party).names().stream()
                                .filter(n -> !n.used().contains(reading.lens().validAt()).isNo())
                                .toList(),
                        statements.evidence()));
    }

    /** The state or organization that a party is an institution of, however far down; the party itself if it is of none. */
    public PartyId side(PartyId party) {
        var passed = new HashSet<PartyId>();
        var side = party;
        while (passed.add(side)) {
            var of = party(side).map(PartyEntry::of).orElse(PartyId.NONE);
            if (of.isNone()) {
                return side;
            }
            side = of;
        }
        return party;
    }

    private static PartyEntry.Kind kind(Facts party) {
        if (!party.standing(StateRegistered.class).isEmpty()) {
            return PartyEntry.Kind.STATE;
        }
        if (!party.standing(OrganizationFounded.class).isEmpty()) {
            return PartyEntry.Kind.ORGANIZATION;
        }
        return party.standing(InstitutionRegistered.class).isEmpty()
                ? PartyEntry.Kind.UNKNOWN
                : PartyEntry.Kind.INSTITUTION;
    }

    /**
     * What a party was called on a date.
     *
     * @param language the BCP 47 tag of the language wanted; where it has no name in that, the English one is given, and
     *     where it has none in English either, any
     * @param on the date; {@link PartialDate#UNKNOWN} for the name that is used now, as far as is known
     * @return {@link Name#NONE} if no name is recorded that it can have gone by then
     */
    public Name name(PartyId party, String language, PartialDate on) {
        return names(party).name(language, on);
    }

    private PartyNames names(PartyId party) {
        return names.computeIfAbsent(party, of -> PartyNames.of(reading.facts(new DirectoryKey.Party(of))));
    }

    /** Every person, by the identifier that is kept. */
    public List<PersonEntry> persons() {
        return reading.keys(DirectoryKey.Person.class).stream()
                .map(key -> identity(key.person()).canonical(key.person()))
                .distinct()
                .sorted()
                .flatMap(person -> person(person).stream())
                .toList();
    }

    /** A person, by any identifier, if a name is recorded. */
    public Optional<PersonEntry> person(PersonId person) {
        var identity = identity(person);
        var identifiers = identity.identifiers(person);
        var facts = reading.facts(identifiers.stream().map(DirectoryKey.Person::new).toList());
        var statements = Statements.of(facts, OfficeEvent.class);
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonEntry(
                        identity.canonical(person),
                        identifiers.stream().sorted().toList(),
                        names(statements, Statements.of(facts, PersonRegistered.class)),
                        statements.evidence()));
    }

    /** Every identifier the person goes by, the given one among them, in their order. */
    List<PersonId> identifiers(PersonId person) {
        return identity(person).identifiers(person).stream().sorted().toList();
    }

    /** The identifier that is kept of the person. */
    PersonId kept(PersonId person) {
        return identity(person).canonical(person);
    }

    /** Of spellings that as many sources use, one that a person was registered under goes before a mere variant. */
    private static List<Stated<Name>> names(
            Statements<OfficeEvent> statements, Statements<PersonRegistered> registrations) {
        var registered = registrations.all().stream().map(s -> s.event().name()).collect(Collectors.toSet());
        return statements.each(
                Directory::personName, Name.NONE, name -> (registered.contains(name) ? 0 : 1) + SPELLED.apply(name));
    }

    private static Name personName(OfficeEvent event) {
        return switch (event) {
            case PersonRegistered p -> p.name();
            case NameVariantRecorded v -> v.name();
            default -> Name.NONE;
        };
    }

    private Identity identity(PersonId person) {
        return Persons.identity(List.of(person), this::mergers);
    }

    private Facts mergers(Collection<PersonId> of) {
        return reading.facts(of.stream().map(DirectoryKey.Same::new).toList());
    }

    /** Every post, by identifier. */
    public List<PostEntry> posts() {
        return reading.keys(DirectoryKey.Post.class).stream()
                .map(DirectoryKey.Post::post)
                .sorted()
                .flatMap(post -> post(post).stream())
                .toList();
    }

    /** A post, if it is established. */
    public Optional<PostEntry> post(PostId post) {
        var established = Statements.of(reading.facts(new DirectoryKey.Post(post)), PostEstablished.class);
        return established.isEmpty()
                ? Optional.empty()
                : Optional.of(new PostEntry(
                        post,
                        established.chosen(PostEstablished::body, PartyId.NONE),
                        established.chosen(PostEstablished::portfolio, Portfolio.NONE),
                        established.each(PostEstablished::title, Name.NONE, SPELLED),
                        established.chosen(PostEstablished::collegial, false),
                        established.evidence()));
    }

    /** Every source that is registered, retracted ones too, by identifier. */
    public List<SourceEntry> sources() {
        return reading.keys(DirectoryKey.Source.class).stream()
                .map(DirectoryKey.Source::source)
                .sorted()
                .flatMap(source -> source(source).stream())
                .toList();
    }

    /** A source, if it is registered, be it retracted or not. */
    public Optional<SourceEntry> source(SourceId source) {
        var registered = Statements.of(reading.filed(new DirectoryKey.Source(source)), SourceRegistered.class);
        return registered.isEmpty()
                ? Optional.empty()
                : Optional.of(new SourceEntry(
                        source,
                        registered.chosen(SourceRegistered::kind, SourceKind.OTHER),
                        registered.chosen(SourceRegistered::publisher, ""),
                        registered.chosen(SourceRegistered::title, ""),
                        registered.chosen(SourceRegistered::language, ""),
                        registered.joined(SourceRegistered::published, PartialDate.UNKNOWN, PartialDate::refinedBy),
                        registered.chosen(SourceRegistered::address, ""),
                        !reading.filed(new DirectoryKey.Retracted(source)).isEmpty()));
    }
}
