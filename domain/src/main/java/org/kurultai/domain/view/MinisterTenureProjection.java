package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/** Files whatever shows a person in a post under the post and the person. */
final class MinisterTenureProjection extends FiledByEvent<TenureKey, MinisterTenure> {

    MinisterTenureProjection() {
        super("minister-tenure");
    }

    @Override
    Set<TenureKey> filed(Event event) {
        return switch (event) {
            case TenureEvent t -> held(t.post(), t.person());
            case AttendanceRecorded a -> held(a.delegate().post(), a.delegate().person());
            case InstrumentSigned i -> i.signatories().stream()
                    .flatMap(s -> held(s.post(), s.person()).stream())
                    .collect(Collectors.toUnmodifiableSet());
            case VisitAnnounced v when isHeld(v.invitation().post(), v.invitation().person()) -> Set.of(
                    new TenureKey.Course(VisitEvent.occasion(v.visit())),
                    new TenureKey.Held(v.invitation().post(), v.invitation().person()));
            case PostEstablished p -> Set.of(new TenureKey.Post(p.post()));
            case LifeDatesRecorded l -> Set.of(new TenureKey.Life(l.person()));
            case PersonsMerged m -> Set.of(new TenureKey.Same(m.kept()), new TenureKey.Same(m.merged()));
            default -> OccasionDates.filed(event, TenureKey.Course::new);
        };
    }

    private static Set<TenureKey> held(PostId post, PersonId person) {
        return isHeld(post, person) ? Set.of(new TenureKey.Held(post, person)) : Set.of();
    }

    private static boolean isHeld(PostId post, PersonId person) {
        return !post.isNone() && !person.isNone();
    }

    @Override
    public Set<?> groups(TenureKey key) {
        return key instanceof TenureKey.Held(var post, var person) ? Set.of(post, person) : Set.of();
    }

    @Override
    public List<Row> rows(MinisterTenure view, Object subject) {
        return subject instanceof PostId post ? TenureRows.of(view, post) : List.of();
    }

    @Override
    public Set<?> subjects(TenureKey key, Cells<TenureKey, Facts> cells) {
        return switch (key) {
            case TenureKey.Held h -> Set.of(h.post());
            case TenureKey.Post p -> Set.of(p.post());
            case TenureKey.Same s -> heldBy(s.person(), cells);
            case TenureKey.Life l -> heldBy(l.person(), cells);
            case TenureKey.Course c -> Set.of();
            case TenureKey.Withdrawn w -> Set.of();
            case TenureKey.Retracted r -> Set.of();
        };
    }

    private static Set<PostId> heldBy(PersonId person, Cells<TenureKey, Facts> cells) {
        return Persons.circle(person, p -> cells.cell(new TenureKey.Same(p))).stream()
                .flatMap(p -> cells.keys(p).stream())
                .flatMap(k -> k instanceof TenureKey.Held h ? Stream.of(h.post()) : Stream.of())
                .collect(Collectors.toUnmodifiableSet());
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
