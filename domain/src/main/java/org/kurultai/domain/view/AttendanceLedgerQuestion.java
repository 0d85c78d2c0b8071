package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;

/** What can be asked of the attendance ledger. */
public sealed interface AttendanceLedgerQuestion<R> extends Question<AttendanceLedger, R> {

    @Override
    default Projection<?, ?, AttendanceLedger> projection() {
        return Projections.ATTENDANCE_LEDGER;
    }

    /** Who came to the occasion. */
    record WhoCameTo(Occasion occasion) implements AttendanceLedgerQuestion<List<Attendance>> {
        @Override
        public List<Attendance> answer(AttendanceLedger view) {
            return view.at(occasion);
        }
    }

    /** Who came to the meetings of the series. */
    record AttendanceIn(SeriesId series) implements AttendanceLedgerQuestion<List<Attendance>> {
        @Override
        public List<Attendance> answer(AttendanceLedger view) {
            return view.in(series);
        }
    }

    /** Who came to any occasion for the party or an institution of it. */
    record AttendanceBy(PartyId party) implements AttendanceLedgerQuestion<List<Attendance>> {
        @Override
        public List<Attendance> answer(AttendanceLedger view) {
            return view.by(party);
        }
    }

    /** Who came to the meetings of the series for the party or an institution of it. */
    record AttendanceInBy(SeriesId series, PartyId party) implements AttendanceLedgerQuestion<List<Attendance>> {
        @Override
        public List<Attendance> answer(AttendanceLedger view) {
            return view.in(series, party);
        }
    }

    /** Who came to the meetings of the series in the place of somebody else, or as a deputy. */
    record StandInsIn(SeriesId series) implements AttendanceLedgerQuestion<List<Attendance>> {
        @Override
        public List<Attendance> answer(AttendanceLedger view) {
            return view.standIns(series);
        }
    }

    /** The parties that belong to the series of the meeting and for which nobody is recorded to have come. */
    record AbsentFrom(MeetingId meeting) implements AttendanceLedgerQuestion<List<Absence>> {
        @Override
        public List<Absence> answer(AttendanceLedger view) {
            return view.absent(meeting);
        }
    }
}
