package org.kurultai.domain.office;

import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A person is registered once; another source may spell the name otherwise. */
final class RegisterPersonDecider implements Decider<RegisterPerson> {

    @Override
    public Class<RegisterPerson> command() {
        return RegisterPerson.class;
    }

    @Override
    public Set<Tag> scope(RegisterPerson c, Facts known) {
        return Identity.of(known).scope(c.person(), OfficeEvent::personTag);
    }

    @Override
    public Decision decide(RegisterPerson c, Facts known) {
        return Identity.of(known).settle(new PersonRegistered(c.person(), c.name()), known);
    }
}
