package org.kurultai.examples.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.domain.agreement.AgreementEvent;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Recorded;

/**
 * What somebody would write who needs tenures, hosts and instruments, and nothing else: one loop that gathers the events by
 * post and person, by meeting and by instrument. It corroborates nothing, withdraws nothing and can be asked nothing.
 */
final class PlainLoop {

    final Map<PostId, Map<PersonId, List<Recorded>>> tenures = new HashMap<>();
    final Map<MeetingId, List<Recorded>> meetings = new HashMap<>();
    final Map<SeriesId, List<Recorded>> hosts = new HashMap<>();
    final Map<InstrumentId, List<Recorded>> instruments = new HashMap<>();

    static PlainLoop over(List<Recorded> events) {
        var loop = new PlainLoop();
        for (var recorded : events) {
            loop.add(recorded);
        }
        return loop;
    }

    void add(Recorded recorded) {
        switch (recorded.event()) {
            case TenureEvent t -> held(t.post(), t.person(), recorded);
            case AttendanceRecorded a -> held(a.delegate().post(), a.delegate().person(), recorded);
            case InstrumentSigned s -> {
                instruments.computeIfAbsent(s.instrument(), i -> new ArrayList<>()).add(recorded);
                s.signatories().forEach(by -> held(by.post(), by.person(), recorded));
            }
            case AgreementEvent a -> instruments.computeIfAbsent(a.instrument(), i -> new ArrayList<>()).add(recorded);
            case OfMeeting m -> meetings.computeIfAbsent(m.meeting(), i -> new ArrayList<>()).add(recorded);
            case NextHostAgreed n -> hosts.computeIfAbsent(n.series(), i -> new ArrayList<>()).add(recorded);
            default -> {}
        }
    }

    private void held(PostId post, PersonId person, Recorded recorded) {
        if (!post.isNone()) {
            tenures.computeIfAbsent(post, p -> new HashMap<>())
                    .computeIfAbsent(person, p -> new ArrayList<>())
                    .add(recorded);
        }
    }
}
