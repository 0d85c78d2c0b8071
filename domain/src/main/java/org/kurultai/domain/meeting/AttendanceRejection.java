package org.kurultai.domain.meeting;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;

/** Why something said about who came was not accepted. */
public sealed interface AttendanceRejection extends MeetingRejection {

    /** A person comes to an occasion for one side. */
    record AttendsForAnother(Occasion occasion, PersonId person, List<FactRef> contradicts)
            implements AttendanceRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have come to %s for two parties".formatted(names.apply(person), names.apply(occasion));
        }
    }

    /** A delegate takes part as one of member, observer and guest. */
    record AttendsInAnotherStatus(Occasion occasion, PartyId party, List<FactRef> contradicts)
            implements AttendanceRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "the delegate of %s cannot take part in %s in two ways".formatted(names.apply(party),
                    names.apply(occasion));
        }
    }

    /** Somebody who was stood in for did not come. */
    record AbsentCameInPerson(Occasion occasion, PersonId absent, List<FactRef> contradicts)
            implements AttendanceRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot both have come to %s and have sent somebody instead".formatted(names.apply(absent),
                    names.apply(occasion));
        }
    }

    /** A party that has withdrawn from an organization takes part neither as member nor as observer. */
    record PartyHasWithdrawn(Occasion occasion, PartyId party, PartyId organization, List<FactRef> contradicts)
            implements AttendanceRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot take part in %s as member or observer, as it had withdrawn from %s"
                    .formatted(names.apply(party), names.apply(occasion), names.apply(organization));
        }
    }

    /** What is not recorded can be neither corrected nor retracted. */
    record NoSuchAttendance(Occasion occasion, PartyId party, PersonId person) implements AttendanceRejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of();
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return person.isNone()
                    ? "no attendance of %s at %s is recorded".formatted(names.apply(party), names.apply(occasion))
                    : "no attendance of %s for %s at %s is recorded".formatted(names.apply(person), names.apply(party),
                            names.apply(occasion));
        }
    }
}
