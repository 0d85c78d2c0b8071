package org.kurultai.domain;

import java.util.List;
import org.kurultai.domain.agreement.AgreementFeature;
import org.kurultai.domain.meeting.MeetingFeature;
import org.kurultai.domain.office.OfficeFeature;
import org.kurultai.domain.party.PartyFeature;
import org.kurultai.domain.record.Feature;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.source.SourceFeature;
import org.kurultai.domain.visit.VisitFeature;

/** Everything the domain knows, in one list: a new feature is added here and nowhere else. */
public final class Catalogue {

    private static final List<Feature> FEATURES = List.of(
            SourceFeature.FEATURE,
            PartyFeature.FEATURE,
            OfficeFeature.FEATURE,
            MeetingFeature.FEATURE,
            VisitFeature.FEATURE,
            AgreementFeature.FEATURE);

    private Catalogue() {}

    /** The features, each after those whose events it reads. */
    public static List<Feature> features() {
        return FEATURES;
    }

    /** A registrar that decides every command of every feature. */
    public static Registrar registrar() {
        return new Registrar(
                FEATURES.stream().flatMap(f -> f.deciders().stream()).toList(),
                FEATURES.stream().flatMap(f -> f.guards().stream()).toList());
    }

    /** The types of the questions that the views answer. */
    public static List<Class<? extends Question<?, ?>>> questions() {
        return List.of();
    }
}
