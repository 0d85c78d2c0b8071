package org.kurultai.domain.office;

import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeEvent.NameVariantRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A person may go by any number of spellings; the one registered is no variant of itself. */
final class RecordNameVariantDecider implements Decider<RecordNameVariant> {

    @Override
    public Class<RecordNameVariant> command() {
        return RecordNameVariant.class;
    }

    @Override
    public Set<Tag> scope(RecordNameVariant c, Facts known) {
        return Identity.of(known).scope(c.person(), OfficeEvent::personTag);
    }

    @Override
    public Decision decide(RecordNameVariant c, Facts known) {
        var identity = Identity.of(known);
        return known.find(
                PersonRegistered.class,
                p -> identity.same(p.person(), c.person()) && p.name().equals(c.name()))
                .<Decision>map(
                        fact -> new Decision.AlreadyRecorded(fact.id(), new PersonRegistered(c.person(), c.name())))
                .orElseGet(() -> identity.settle(new NameVariantRecorded(c.person(), c.name()), known));
    }
}
