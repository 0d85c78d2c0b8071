package org.kurultai.domain.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.PartialDate;

/**
 * What sources state, one after the other, as it comes to stand in the record: a fact stated again is corroborated. The
 * views are folded from it.
 */
final class Reports {

    /** Something that a source states; what it refers to is looked up in the record when it is its turn. */
    record Said(String source, Function<Reports, Event> event) {}

    private final History history;

    private Reports(History history) {
        this.history = history;
    }

    static Reports none() {
        return new Reports(History.empty());
    }

    static Said says(String source, Event event) {
        return new Said(source, reports -> event);
    }

    static Reports of(List<Said> said) {
        var reports = none();
        for (var one : said) {
            reports = reports.add(one.source(), one.event().apply(reports));
        }
        return reports;
    }

    /** These reports and what the source of that name states; without a name it is stated on no evidence. */
    Reports and(String source, Event... events) {
        var reports = this;
        for (var event : events) {
            reports = reports.add(source, event);
        }
        return reports;
    }

    private Reports add(String source, Event event) {
        var evidence = source.isEmpty() ? Evidence.NONE : Evidence.of(new SourceId(source));
        var id = id(source + "-" + Integer.toHexString(event.hashCode()));
        var known = Facts.of(history.events());
        var identity = Identity.of(known);
        var settled = identity.canonical(known).settle(identity.canonical(event));
        var recorded = settled instanceof Decision.AlreadyRecorded(var fact, var stated)
                ? new FactCorroborated(fact, event)
                : event;
        return new Reports(history.with(
                new Envelope(id, Instant.EPOCH, evidence, new Stating()),
                List.of(new FactRef(new FactId(id.value()), recorded))));
    }

    /** The same in whatever order statements come; numbered only where somebody says the same thing again. */
    private CommandId id(String name) {
        var taken = history.statement(new FactId(name)).isPresent();
        return new CommandId(taken ? name + "-" + history.head() : name);
    }

    private record Stating() implements Command {}

    /** The fact that is stated by this event, as others refer to it. */
    FactRef fact(Event event) {
        return Facts.of(history.events()).standing().stream()
                .filter(fact -> fact.anyState(event::equals))
                .findFirst()
                .map(Fact::ref)
                .orElseThrow(() -> new AssertionError("not recorded: " + event));
    }

    List<Recorded> events() {
        return history.events();
    }

    long head() {
        return history.head();
    }

    MinisterTenure tenure() {
        return view(Projections.MINISTER_TENURE);
    }

    HostRotation rotation() {
        return view(Projections.HOST_ROTATION);
    }

    AgreementRegistry registry() {
        return view(Projections.AGREEMENT_REGISTRY);
    }

    AttendanceLedger attendance() {
        return view(Projections.ATTENDANCE_LEDGER);
    }

    Timeline timeline() {
        return view(Projections.TIMELINE);
    }

    BilateralRelations relations() {
        return view(Projections.BILATERAL_RELATIONS);
    }

    TopicTrends topics() {
        return view(Projections.TOPIC_TRENDS);
    }

    PersonDossier dossiers() {
        return view(Projections.PERSON_DOSSIER);
    }

    EvidenceLedger evidence() {
        return view(Projections.EVIDENCE_LEDGER);
    }

    MembershipRoster roster() {
        return view(Projections.MEMBERSHIP_ROSTER);
    }

    <V, R> R ask(Question<V, R> question) {
        return question.answer(view(question.projection()));
    }

    Directory directory() {
        return view(Projections.DIRECTORY);
    }

    /** Every row of every view through the lens. */
    List<Object> everything(Lens lens) {
        var directory = directory().through(lens);
        var roster = roster().through(lens);
        return List.of(
                tenure().through(lens).all(),
                hosting(rotation().through(lens)),
                registry().through(lens).all(),
                attendance(attendance().through(lens)),
                timeline().through(lens).all(),
                dossiers(dossiers().through(lens)),
                relations(relations().through(lens)),
                topics().through(lens).all(),
                roster.organizations().stream().map(roster::of).toList(),
                directory.parties(),
                directory.persons(),
                directory.posts(),
                directory.sources());
    }

    private static List<Object> attendance(AttendanceLedger ledger) {
        return ledger.occasions().stream()
                .<Object>map(o -> List.of(o, ledger.at(o), ledger.absent(o.meeting())))
                .toList();
    }

    private static List<Object> relations(BilateralRelations relations) {
        return relations.parties().stream()
                .<Object>map(one -> List.of(one, relations.partners(one), relations.partners(one).stream()
                        .map(partner -> relations.between(one, partner.party()))
                        .toList()))
                .toList();
    }

    private static List<Object> dossiers(PersonDossier dossiers) {
        return dossiers.persons().stream().<Object>map(dossiers::of).toList();
    }

    private static List<Object> hosting(HostRotation rotation) {
        var today = PartialDate.parse("2027-01-01");
        return rotation.series().stream()
                .<Object>map(s -> List.of(
                        s,
                        rotation.name(s),
                        rotation.rows(s),
                        rotation.agreed(s, today),
                        rotation.declined(s),
                        rotation.whoseTurn(s, today),
                        rotation.share(s, today)))
                .toList();
    }

    <V> V view(Projection<?, ?, V> projection) {
        return folded(projection);
    }

    private <K, C, V> V folded(Projection<K, C, V> projection) {
        return projection.view(fold(projection));
    }

    <K, C> Cells<K, C> fold(Projection<K, C, ?> projection) {
        return Fold.of(projection, history.events());
    }

    /** What a view says of a subject, in sentences. */
    <V> List<String> told(Projection<?, ?, V> projection, Object subject) {
        return rows(projection, subject).stream().map(row -> row.telling().toString()).toList();
    }

    <V> List<Row> rows(Projection<?, ?, V> projection, Object subject) {
        return projection.rows(view(projection), subject);
    }

    static SourceId source(String name) {
        return new SourceId(name);
    }

    static List<Evidence> from(String... sources) {
        return Arrays.stream(sources).map(s -> Evidence.of(new SourceId(s))).toList();
    }
}
