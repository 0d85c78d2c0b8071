package org.kurultai.domain.office;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Tag;

/**
 * Rules that look at all who acted in a post look at one occasion after the other. What proves that somebody held the post
 * are appointments and ends: who else was attested in it makes no difference to them.
 */
final class OfficeMatters implements Matters {

    @Override
    public Set<String> wide() {
        return Set.of(OfficeEvent.SERVICE);
    }

    @Override
    public Optional<Set<Tag>> of(Event event, Function<Set<Tag>, Facts> known) {
        return event instanceof TenureAttested attested
                ? Optional.of(Set.of(OfficeEvent.attestationTag(attested.post(), attested.person())))
                : Optional.empty();
    }
}
