package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/** Files whatever shows a person in a post under the post and the person. */
final class MinisterTenureProjection extends FactsProjection<TenureKey, MinisterTenure> {

    MinisterTenureProjection() {
        super("minister-tenure");
    }

    @Override
    Set<TenureKey> filed(Event event) {
        var keys = new HashSet<TenureKey>();
        OccasionDates.occasion(event).map(TenureKey.Course::new).ifPresent(keys::add);
        switch (event) {
            case TenureEvent t -> held(keys, t.post(), t.person());
            case AttendanceRecorded a -> held(keys, a.delegate().post(), a.delegate().person());
            case InstrumentSigned i -> i.signatories().forEach(s -> held(keys, s.post(), s.person()));
            case VisitAnnounced v -> held(keys, v.invitation().post(), v.invitation().person());
            case PostEstablished p -> keys.add(new TenureKey.Post(p.post()));
            case PersonsMerged m -> {
                keys.add(new TenureKey.Same(m.kept()));
                keys.add(new TenureKey.Same(m.merged()));
            }
            default -> {}
        }
        return keys;
    }

    private static void held(Set<TenureKey> keys, PostId post, PersonId person) {
        if (!post.isNone() && !person.isNone()) {
            keys.add(new TenureKey.Held(post, person));
        }
    }

    @Override
    TenureKey withdrawn(FactId fact) {
        return new TenureKey.Withdrawn(fact);
    }

    @Override
    TenureKey retracted(SourceId source) {
        return new TenureKey.Retracted(source);
    }

    @Override
    MinisterTenure view(Reading<TenureKey> reading) {
        return new MinisterTenure(reading);
    }
}
