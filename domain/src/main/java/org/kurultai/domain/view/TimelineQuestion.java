package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.time.PartialDate;

/** What can be asked of the timeline. */
public sealed interface TimelineQuestion extends Question<Timeline, List<Happening>> {

    @Override
    default Projection<?, ?, Timeline> projection() {
        return Projections.TIMELINE;
    }

    /** Everything in which the party has a part. */
    record TimelineOfParty(PartyId party) implements TimelineQuestion {
        @Override
        public List<Happening> answer(Timeline view) {
            return view.of(party);
        }
    }

    /** Everything in which the person has a part, under whatever identifier. */
    record TimelineOfPerson(PersonId person) implements TimelineQuestion {
        @Override
        public List<Happening> answer(Timeline view) {
            return view.of(person);
        }
    }

    /** Everything that may have happened from the one date to the other, both included. */
    record HappenedBetween(PartialDate from, PartialDate to) implements TimelineQuestion {
        @Override
        public List<Happening> answer(Timeline view) {
            return view.between(from, to);
        }
    }

    /** Everything of which nobody says in which year it happened. */
    record HappenedUndated() implements TimelineQuestion {
        @Override
        public List<Happening> answer(Timeline view) {
            return view.undated();
        }
    }
}
