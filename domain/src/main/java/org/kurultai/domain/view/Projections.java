package org.kurultai.domain.view;

import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Projection;

/** The projections, each to be asked for by its constant. */
public final class Projections {

    /** Who held which post when. */
    public static final Projection<TenureKey, Facts, MinisterTenure> MINISTER_TENURE = new MinisterTenureProjection();

    /** Who hosted the meetings of a series, and who is to host the next. */
    public static final Projection<HostingKey, Facts, HostRotation> HOST_ROTATION = new HostRotationProjection();

    /** What was signed or adopted, and what became of it. */
    public static final Projection<RegistryKey, Facts, AgreementRegistry> AGREEMENT_REGISTRY = new AgreementRegistryProjection();

    /** Everything in the order in which it happened. */
    public static final Projection<TimelineKey, Facts, Timeline> TIMELINE = new TimelineProjection();

    /** What two parties have to do with each other through time. */
    public static final Projection<TimelineKey, Facts, BilateralRelations> BILATERAL_RELATIONS = new BilateralRelationsProjection();

    /** What was on the agenda, by topic, series, pair and year. */
    public static final Projection<TimelineKey, Facts, TopicTrends> TOPIC_TRENDS = new TopicTrendsProjection();

    /** All that is known of a person. */
    public static final Projection<DossierKey, Facts, PersonDossier> PERSON_DOSSIER = new PersonDossierProjection();

    /** What each fact rests on, and who disputes it. */
    public static final Projection<EvidenceKey, Facts, EvidenceLedger> EVIDENCE_LEDGER = new EvidenceLedgerProjection();

    /** What everything is called that the others name by identifiers. */
    public static final Projection<DirectoryKey, Facts, Directory> DIRECTORY = new DirectoryProjection();

    /** Who came to what for whom, and who stayed away. */
    public static final Projection<AttendanceKey, Facts, AttendanceLedger> ATTENDANCE_LEDGER = new AttendanceLedgerProjection();

    /** Who belongs to which organization, and in which status. */
    public static final Projection<RosterKey, Facts, MembershipRoster> MEMBERSHIP_ROSTER = new MembershipRosterProjection();

    private Projections() {}
}
