package org.kurultai.domain.office;

import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.CommissionPerson;
import org.kurultai.domain.office.OfficeEvent.PersonCommissioned;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A person may be commissioned to a post any number of times, and others too: nobody is in office by a commission. */
final class CommissionPersonDecider implements Decider<CommissionPerson> {

    @Override
    public Class<CommissionPerson> command() {
        return CommissionPerson.class;
    }

    @Override
    public Set<Tag> scope(CommissionPerson c, Facts known) {
        return Identity.of(known).scope(c.person(), person -> OfficeEvent.commissionTag(c.post(), person));
    }

    @Override
    public Decision decide(CommissionPerson c, Facts known) {
        return Identity.of(known).settle(new PersonCommissioned(c.post(), c.person(), c.commission()), known);
    }
}
