package org.kurultai.seeds.extract.person;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.claim.Confidence;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.mention.person.Allegiance;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.Standing;

/** A person of a report: what all of its sentences tell of one name. */
public final class Person {

    private static final Set<String> OF_ANYBODY = Set.of("director", "chairman", "official");

    private final String key;
    private String name;
    private String role = "";
    private String title = "";
    private String wording = "";
    private List<Office> offices = List.of();
    private String state = "";
    private String organization = "";
    private String rank = "";
    private Standing standing = Standing.UNTOLD;
    private boolean counterpart;
    private boolean several;
    private boolean ofOffice;
    private Allegiance allegiance = Allegiance.STATE;
    private Span span;
    private final Zone zone;

    Person(String key, PersonMention mention, Zone zone) {
        this.key = key;
        this.name = mention.name();
        this.span = mention.span();
        this.zone = zone;
        learn(mention);
    }

    /** Takes what another sentence tells, where nothing is known yet. */
    void learn(PersonMention mention) {
        if (mention.words() > words() || initials(mention.name()) < initials(name) && mention.words() == words()) {
            name = mention.name();
        }
        if (offices.isEmpty() && !mention.offices().isEmpty()) {
            offices = mention.offices();
            role = mention.role();
            title = mention.title();
            span = mention.span();
        }
        if (wording.isEmpty() && !mention.bent() && !offices.isEmpty() && mention.offices().equals(offices)) {
            wording = mention.role();
        }
        if (state.isEmpty() && organization.isEmpty() || organization.isEmpty() && !ofOffice && mention.ofOffice()) {
            state = mention.state();
            organization = mention.organization();
            ofOffice = mention.ofOffice();
        }
        rank = rank.isEmpty() ? mention.rank() : rank;
        counterpart |= mention.kind() == RoleMention.Kind.COUNTERPART;
        several |= mention.kind() == RoleMention.Kind.SEVERAL;
        standing = standing == Standing.SENDER && mention.presence() == Presence.TOLD ? mention.standing()
                : standing == Standing.UNTOLD || standing == Standing.MET && mention.standing() != Standing.UNTOLD
                        ? mention.standing()
                : standing;
        allegiance = allegiance == Allegiance.STATE ? mention.allegiance() : allegiance;
    }

    /** Somebody's counterpart holds the office that the other does. */
    public void holdsAs(Person other) {
        offices = other.offices;
        title = RoleNames.ofCounterpart(other.offices, other.title, role);
    }

    public void state(String code) {
        state = code;
    }

    public void organization(String code) {
        organization = code;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    int words() {
        return name.split(" ").length;
    }

    /** How many of a name's words are only told by their first letter. */
    private static long initials(String name) {
        return Arrays.stream(name.split(" ")).filter(word -> word.length() == 2 && word.endsWith(".")).count();
    }

    public List<Office> offices() {
        return offices;
    }

    public String organization() {
        return organization;
    }

    public boolean isGuest() {
        return standing == Standing.GUEST;
    }

    /** Whether only somebody's envoy was there. */
    public boolean isSender() {
        return standing == Standing.SENDER;
    }

    /** Whether told of as "our", so of the state whose page it is. */
    public boolean isOurs() {
        return standing == Standing.OURS;
    }

    /** Whether told of with the word for an office of several. */
    public boolean isOneOfSeveral() {
        return several;
    }

    /** Whether somebody met this person, who is told of before. */
    public boolean isMet() {
        return standing == Standing.MET;
    }

    /** The office as the report words it. */
    public String role() {
        return role;
    }

    public boolean isAmbassador() {
        return isEnvoy(role) || offices.stream()
                .anyMatch(office -> office.kind().equals("ambassador") && office.portfolio().isEmpty());
    }

    /** Whether told of as somebody's counterpart. */
    public boolean isCounterpart() {
        return counterpart;
    }

    public boolean isHost() {
        return standing == Standing.HOST;
    }

    /** Whether an officer of the body that meets. */
    public boolean isOfBody() {
        return allegiance == Allegiance.BODY || allegiance == Allegiance.STATE
                && offices.stream().anyMatch(office -> office.kind().equals("secretary-general"))
                && offices.stream().noneMatch(office -> office.kind().equals("minister"));
    }

    /** Whether it can be guessed which state this person represents. */
    public boolean mayRepresentState() {
        return allegiance != Allegiance.ORGANIZATION
                && offices.stream().noneMatch(office -> office.kind().equals("commissioner") && !isEnvoy(role)
                        || office.kind().equals("executive"));
    }

    /** Whether the office is one of anybody's, of a body or a firm as much as of a state: "director", "chairman". */
    public boolean mayServeAnybody() {
        return !offices.isEmpty() && offices.stream().allMatch(office -> OF_ANYBODY.contains(office.kind()));
    }

    /** A high commissioner, where no organization is told: what states of the Commonwealth call their ambassadors. */
    private static boolean isEnvoy(String role) {
        return role.startsWith("High Commissioner");
    }

    public Zone zone() {
        return zone;
    }

    public Span span() {
        return span;
    }

    /** The state represented; empty for an organization's officer. */
    public String state() {
        return isOfficer() ? "" : state;
    }

    /** Whether an organization's officer, who represents no state. */
    public boolean isOfficer() {
        return !organization.isEmpty()
                && (state.isEmpty() || offices.stream().anyMatch(office -> office.kind().equals("secretary-general")));
    }

    /** Whether somebody has an office such as that of which a sentence tells without a name. */
    public boolean holds(RoleMention role) {
        return !role.offices().isEmpty() && offices.stream()
                .anyMatch(office -> office.kind().equals(role.offices().getFirst().kind()));
    }

    /** Whether another holds the same office; a crown prince is not the equal of an amir, though both reign. */
    public boolean isEqualOf(Person other) {
        var reigns = offices.stream().anyMatch(office -> office.kind().equals("monarch"));
        return offices.equals(other.offices) && (!reigns || lastWord(role).equals(lastWord(other.role)));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    public boolean isHeadOfState() {
        return organization.isEmpty() && offices.stream().anyMatch(Office::isHeadOfState);
    }

    /** "Prime Ministers A, B and C": no state has two. */
    public static boolean areOneEach(List<Person> persons) {
        return persons.size() > 2 && persons.stream().allMatch(person -> person.offices().size() == 1
                && person.offices().getFirst().isSole()
                && person.offices().equals(persons.getFirst().offices()));
    }

    /** The side this person is of: a state or an organization. */
    public String side() {
        return isOfficer() ? organization : state;
    }

    /** Whether the office is another's by rights; a minister who is deputy secretary of a party or chairman of a commission too is none. */
    private boolean isDeputy() {
        var minister = offices.stream().anyMatch(office -> office.kind().equals("minister") && !office.isDeputy());
        return offices.stream().filter(office -> !minister || office.kind().equals("minister"))
                .anyMatch(Office::isDeputy);
    }

    public Participant participant(String host) {
        var deputy = isDeputy();
        var officer = isOfficer();
        var called = title.isEmpty() ? role : title;
        return new Participant(
                name,
                called,
                isSaid(called) ? called : wording,
                RoleNames.post(offices),
                state(),
                officer ? organization : "",
                deputy,
                rank,
                !host.isEmpty() && host.equals(state()),
                span);
    }

    /** Whether the report has no other words for an office than this name. */
    private boolean isSaid(String name) {
        return wording.equalsIgnoreCase(name) || wording.isEmpty() && name.equals(role);
    }

    public Claim claim() {
        var rule = offices.isEmpty() ? "name alone" : "name and office";
        return new Claim(Field.PARTICIPANT, name, span, zone, rule, Confidence.of(Field.PARTICIPANT, rule));
    }
}
