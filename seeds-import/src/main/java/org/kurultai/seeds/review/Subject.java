package org.kurultai.seeds.review;

import java.lang.reflect.RecordComponent;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitId;

/** What a command is about: the first thing it names, such as a meeting or a person. */
final class Subject {

    private Subject() {}

    static Id of(Command command) {
        for (var component : command.getClass().getRecordComponents()) {
            if (value(component, command) instanceof Id id) {
                return asOccasion(id);
            }
        }
        return SourceId.NONE;
    }

    /** What is said of a meeting and what is said of it as an occasion is about one thing. */
    private static Id asOccasion(Id id) {
        return switch (id) {
            case MeetingId meeting -> Occasion.of(meeting);
            case VisitId visit -> VisitEvent.occasion(visit);
            case EngagementId engagement -> VisitEvent.occasion(engagement);
            default -> id;
        };
    }

    private static Object value(RecordComponent component, Object command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getClass() + " cannot be read", e);
        }
    }
}
