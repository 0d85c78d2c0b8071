package org.kurultai.seeds.extract.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.claim.Confidence;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.facts.Called;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.text.Sentence;

/** An engagement while it is read: what is claimed first of a field stays, later sentences only add what is missing. */
public final class Draft {

    private static final String SEAT_OF_ALL = "New York";

    private EngagementType type;
    private final boolean special;
    private Called called = Called.NOTHING;
    private String body = "";
    private String organization = "";
    private int ordinal;
    private boolean countless;
    private When when = When.UNKNOWN;
    private String city = "";
    private String host = "";
    private boolean scheduled;
    private boolean remote;
    private boolean provincial;
    private boolean beside;
    private boolean abroad;
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final List<InstrumentFact> instruments = new ArrayList<>();
    private Optional<Person> receiver = Optional.empty();
    private NextHost nextHost = NextHost.NONE;
    private final List<Claim> claims = new ArrayList<>();

    public Draft(EngagementType type, boolean special, Span span, Zone zone, String rule) {
        this.type = type;
        this.special = special;
        claim(Field.TYPE, type.code(), span, zone, rule);
    }

    public EngagementType type() {
        return type;
    }

    /** Whether only a headline has told of it, which tells no tense. */
    public boolean isOfHeadline() {
        return claims.stream().allMatch(claim -> claim.zone() == Zone.HEADLINE);
    }

    public boolean isVisit() {
        return type == EngagementType.VISIT;
    }

    /** The words on which a field rests. */
    public Span spanOf(Field field) {
        for (var claim : claims) {
            if (claim.field() == field) {
                return claim.span();
            }
        }
        return claims.getFirst().span();
    }

    /** Whether it was a rule of that name by which it was found. */
    public boolean isReadBy(String rule) {
        return claims.getFirst().rule().equals(rule);
    }

    /** Whether the words that tell what it is stand there. */
    public boolean isToldWithin(Span words) {
        var told = spanOf(Field.TYPE);
        return words.start() <= told.start() && told.end() <= words.end();
    }

    public boolean isSpecial() {
        return special;
    }

    public boolean isMeeting() {
        return type == EngagementType.MEETING || type == EngagementType.SUMMIT;
    }

    /** The talks were by telephone, as is told behind them, and nowhere. */
    public void byPhone(Span words, Zone zone) {
        type = EngagementType.PHONE_CALL;
        claims.removeIf(claim -> claim.field() == Field.TYPE || claim.field() == Field.HOST);
        host = "";
        claim(Field.TYPE, type.code(), words, zone, "talks that turn out to be a call");
    }

    /** It was of those who head states or governments, whatever it is called. */
    public void ofHeads(Zone zone) {
        type = EngagementType.SUMMIT;
        var words = spanOf(Field.TYPE);
        claims.removeIf(claim -> claim.field() == Field.TYPE);
        claim(Field.TYPE, type.code(), words, zone, "a meeting of heads of states or governments");
    }

    public String organization() {
        return organization;
    }

    public String body() {
        return body;
    }

    public int ordinal() {
        return ordinal;
    }

    public When when() {
        return when;
    }

    public String city() {
        return city;
    }

    public String host() {
        return host;
    }

    public boolean isScheduled() {
        return scheduled;
    }

    public Map<String, Person> persons() {
        return persons;
    }

    public Set<String> parties() {
        return parties;
    }

    public List<InstrumentFact> instruments() {
        return instruments;
    }

    /** Whether a document was concluded. */
    public boolean hasConcluded() {
        return instruments.stream().anyMatch(InstrumentFact::isConcluded);
    }

    public NextHost nextHost() {
        return nextHost;
    }

    public void organization(String code, Span span, Zone zone, String rule) {
        if (organization.isEmpty() && !code.isEmpty()) {
            organization = code;
            claim(Field.ORGANIZATION, code, span, zone, rule);
        }
    }

    public void body(String name, Span span, Zone zone) {
        if (body.isEmpty() && !name.isEmpty()) {
            body = name;
            claim(Field.BODY, name, span, zone, "who meets");
        }
    }

    /** What it is called: words that tell it apart count more than others. */
    public void called(Called words, Span span, Zone zone) {
        if (!words.words().isEmpty()
                && (called.words().isEmpty() || words.isTelling() && !called.isTelling())) {
            called = words;
            claims.removeIf(claim -> claim.field() == Field.NAME);
            claim(Field.NAME, words.words(), span, zone, "what it is called");
        }
    }

    public void ordinal(int number, Span span, Zone zone) {
        if (ordinal == 0 && number > 0 && !countless) {
            ordinal = number;
            claim(Field.ORDINAL, Integer.toString(number), span, zone, "ordinal before an engagement");
        }
    }

    /** Takes back the how-manieth it was: the words counted something else. */
    public void uncounted() {
        ordinal = 0;
        countless = true;
        claims.removeIf(claim -> claim.field() == Field.ORDINAL);
    }

    public void when(Dated dated, Zone zone) {
        if (dated.isNone() || when.isFull() && !isFirstOf(dated.when())
                || !when.isUnknown() && (!dated.when().isFull() || isOtherDay(dated.when().start()))) {
            return;
        }
        when = dated.when();
        claims.removeIf(claim -> claim.field() == Field.DATE);
        var value = when.isFull() ? when.start() + (when.start().equals(when.end()) ? "" : "/" + when.end())
                : when.partial();
        claims.add(new Claim(Field.DATE, value, dated.span(), zone, dated.rule(), when.basis(),
                Confidence.ofDate(dated.rule(), when.basis())));
    }

    /** A day of which only the year was missing is known but for that. */
    private boolean isOtherDay(PartialDate day) {
        var known = when.start();
        return known.day() > 0 && (known.day() != day.day() || known.month() != day.month());
    }

    /** "Opens today. Scheduled for today and tomorrow, it": whether the one day that is known is but the first of several. */
    private boolean isFirstOf(When days) {
        return when.start().equals(when.end()) && days.start().equals(when.start()) && days.end().isDay()
                && !days.end().equals(days.start());
    }

    /** Sets its first and last day, of which the first is known already. */
    public void until(Dated range, Zone zone) {
        when = range.when();
        claim(Field.DATE, "/" + when.end(), range.span(), zone, "when it ends");
    }

    /** It was held by video link, and so nowhere. */
    public void remote() {
        remote = true;
    }

    /** It was held on the margins of another engagement, whose host is not its own. */
    public void beside() {
        beside = true;
    }

    /** Sets where it was: in no city if that was in a province; unless another place is known already. */
    public void where(Located place, Zone zone) {
        if (place.isNone() || remote && !place.isHost()) {
            return;
        }
        if (isByAnother(place)) {
            host = "";
            abroad = true;
            claims.removeIf(claim -> claim.field() == Field.HOST);
        }
        if (host.isEmpty() && !place.state().isEmpty() && !abroad && (!beside || isAtHome(place))) {
            host = place.state();
            claim(Field.HOST, host, place.span(), zone, place.rule());
        }
        provincial |= city.isEmpty() && place.isProvince();
        if (city.isEmpty() && place.hasCity() && (isMeeting() || !place.isCalledAsState()) && !remote && !provincial
                && (place.state().equals(host) || host.isEmpty() || place.state().isEmpty())) {
            city = place.city();
            claim(Field.CITY, city, place.span(), zone, place.rule());
        }
    }

    /** "Met in Paris. The host was Canada": where it was nobody is at home who hosts. */
    private boolean isByAnother(Located place) {
        return isMeeting() && (place.rule().equals("hosts") || place.rule().equals(Hosts.BY)) && !place.hasCity()
                && !city.isEmpty() && !host.isEmpty()
                && !place.state().isEmpty() && !place.state().equals(host);
    }

    /** "On the margins of the conference that Riga hosts, the President of Latvia received": where a head of state is at home. */
    private boolean isAtHome(Located place) {
        return place.hasCity() && persons.values().stream().anyMatch(
                person -> person.isHeadOfState() && person.state().equals(place.state()));
    }

    public void scheduled(Span span, Zone zone) {
        if (!scheduled) {
            scheduled = true;
            claim(Field.STATUS, "scheduled", span, zone, "still to come");
        }
    }

    /** "Is there to attend the 39th meeting. The 39th meeting was held": what was first told as still to be. */
    public void heldAfterAll() {
        scheduled = false;
        claims.removeIf(claim -> claim.field() == Field.STATUS);
    }

    public void person(Person person) {
        persons.putIfAbsent(person.key(), person);
    }

    /** Whose guests the others were; the host's state may only be known at the report's end. */
    public void receiver(Person person) {
        receiver = Optional.of(person);
    }

    public Optional<Person> receiver() {
        return receiver;
    }

    public void party(String state, Span span, Zone zone) {
        if (!state.isEmpty() && parties.add(state)) {
            claim(Field.PARTY, state, span, zone, "state named with a body");
        }
    }

    /** Adds what was talked about, unless it is told already. */
    public void topic(String words, Span span, Zone zone) {
        var told = claims.stream().anyMatch(
                claim -> claim.field() == Field.TOPIC && Letters.fold(claim.value()).equals(Letters.fold(words)));
        if (!told) {
            claim(Field.TOPIC, words, span, zone, "what was talked about");
        }
    }

    /** What a ceremony consists in. */
    public void consistsIn(String what, Span span, Zone zone) {
        if (claims.stream().noneMatch(claim -> claim.field() == Field.CEREMONY && claim.value().equals(what))) {
            claim(Field.CEREMONY, what, span, zone, "a tribute by name");
        }
    }

    /** Adds a document, unless it is known: of one kind only what one sentence calls by two names is two. */
    public void instrument(InstrumentFact instrument, Sentence sentence, String rule) {
        var known = instruments.stream()
                .anyMatch(one -> one.kind().equals(instrument.kind()) && one.status().equals(instrument.status())
                        && !isAnother(one, instrument, sentence.span()));
        if (instrument.isConcluded()) {
            instruments.removeIf(one -> !one.isConcluded() && one.kind().equals(instrument.kind()));
        }
        if (!known) {
            instruments.add(instrument);
            claim(Field.INSTRUMENT, instrument.kind() + " " + instrument.status(), instrument.span(), sentence.zone(),
                    rule);
        }
    }

    private static boolean isAnother(InstrumentFact one, InstrumentFact other, Span sentence) {
        return !one.title().isEmpty() && !other.title().isEmpty()
                && !Letters.fold(one.title()).equals(Letters.fold(other.title()))
                && one.span().start() >= sentence.start() && one.span().end() <= sentence.end();
    }

    public void nextHost(NextHost host, Span span, Zone zone) {
        if (nextHost.isNone() || nextHost.state().equals(host.state()) && nextHost.year() == 0) {
            nextHost = host;
            claims.removeIf(claim -> claim.field() == Field.NEXT_HOST);
            claim(Field.NEXT_HOST, host.state() + (host.year() > 0 ? " " + host.year() : ""), span, zone, "next host");
        }
    }

    private void claim(Field field, String value, Span span, Zone zone, String rule) {
        claims.add(new Claim(field, value, span, zone, rule, Confidence.of(field, rule)));
    }

    /** "The ministers of Chile and Peru met in New York": where the United Nations sit nobody is a guest but of whoever says so. */
    private void atSeatOfAll() {
        var theirs = parties.contains(host) || persons.values().stream().anyMatch(one -> one.state().equals(host));
        var told = claims.stream().anyMatch(
                claim -> claim.field() == Field.HOST
                        && (claim.rule().startsWith("host") || claim.rule().startsWith("rec")));
        if (isMeeting() && city.equals(SEAT_OF_ALL) && !theirs && !told) {
            host = "";
            claims.removeIf(claim -> claim.field() == Field.HOST);
        }
    }

    public Engagement done() {
        atSeatOfAll();
        var participants = new ArrayList<Participant>();
        var all = new ArrayList<>(claims);
        var named = new LinkedHashSet<>(parties);
        for (var person : persons.values()) {
            if (person.isSender()) {
                Stream.of(person.state()).filter(state -> !state.isEmpty()).forEach(named::add);
                continue;
            }
            participants.add(person.participant(host));
            all.add(person.claim());
        }
        participants.forEach(participant -> named.remove(participant.state()));
        return new Engagement(
                type, called, body, organization, ordinal, when, city, host, scheduled, participants,
                List.copyOf(named),
                instruments, nextHost, all);
    }
}
