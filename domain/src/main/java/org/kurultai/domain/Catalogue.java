package org.kurultai.domain;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementFeature;
import org.kurultai.domain.meeting.MeetingFeature;
import org.kurultai.domain.office.OfficeFeature;
import org.kurultai.domain.party.PartyFeature;
import org.kurultai.domain.record.Amendments;
import org.kurultai.domain.record.Feature;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.source.SourceAmendments;
import org.kurultai.domain.source.SourceFeature;
import org.kurultai.domain.view.AgreementRegistryQuestion;
import org.kurultai.domain.view.AttendanceLedgerQuestion;
import org.kurultai.domain.view.BilateralRelationsQuestion;
import org.kurultai.domain.view.EvidenceLedgerQuestion;
import org.kurultai.domain.view.HostRotationQuestion;
import org.kurultai.domain.view.MembershipRosterQuestion;
import org.kurultai.domain.view.MinisterTenureQuestion;
import org.kurultai.domain.view.PersonDossierQuestion;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Through;
import org.kurultai.domain.view.TimelineQuestion;
import org.kurultai.domain.view.TopicTrendsQuestion;
import org.kurultai.domain.visit.VisitFeature;
import org.kurultai.domain.whatif.WhatIf;

/** Everything the domain knows, in one list: a new feature, projection or family of questions is added here. */
public final class Catalogue {

    private static final List<Feature> FEATURES = List.of(
            SourceFeature.FEATURE,
            PartyFeature.FEATURE,
            OfficeFeature.FEATURE,
            MeetingFeature.FEATURE,
            VisitFeature.FEATURE,
            AgreementFeature.FEATURE);

    private static final List<Projection<?, ?, ?>> PROJECTIONS = List.of(
            Projections.MINISTER_TENURE,
            Projections.HOST_ROTATION,
            Projections.AGREEMENT_REGISTRY,
            Projections.ATTENDANCE_LEDGER,
            Projections.MEMBERSHIP_ROSTER,
            Projections.BILATERAL_RELATIONS,
            Projections.TOPIC_TRENDS,
            Projections.PERSON_DOSSIER,
            Projections.TIMELINE,
            Projections.EVIDENCE_LEDGER,
            Projections.DIRECTORY);

    private static final List<Class<?>> QUESTIONS = List.of(MinisterTenureQuestion.class, HostRotationQuestion.class,
            AgreementRegistryQuestion.class, AttendanceLedgerQuestion.class, MembershipRosterQuestion.class,
            BilateralRelationsQuestion.class, TopicTrendsQuestion.class, TimelineQuestion.class,
            PersonDossierQuestion.class, EvidenceLedgerQuestion.class);

    private Catalogue() {}

    /** The features, each after those whose events it reads. */
    public static List<Feature> features() {
        return FEATURES;
    }

    /** The projections. */
    public static List<Projection<?, ?, ?>> projections() {
        return PROJECTIONS;
    }

    /** The types of the questions that the views answer. */
    public static List<Class<?>> questions() {
        var each = QUESTIONS.stream().flatMap(family -> Stream.<Class<?>>of(family.getPermittedSubclasses()));
        return Stream.concat(each, Stream.of(Through.class)).toList();
    }

    /** How what is recorded is taken back. */
    public static Amendments amendments() {
        return new SourceAmendments();
    }

    /** A record to ask "what if" of, by the rules and in the projections of this list. */
    public static WhatIf whatIf(History history) {
        return WhatIf.of(history, registrar(), matters(), PROJECTIONS);
    }

    /** What the rules of all features look at one after the other. */
    public static Matters matters() {
        return Matters.all(FEATURES.stream().map(Feature::matters).toList());
    }

    /** A registrar that decides every command of every feature. */
    public static Registrar registrar() {
        return new Registrar(
                FEATURES.stream().flatMap(f -> f.deciders().stream()).toList(),
                FEATURES.stream().flatMap(f -> f.guards().stream()).toList());
    }
}
