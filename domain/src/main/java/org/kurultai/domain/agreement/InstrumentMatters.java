package org.kurultai.domain.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Tag;

/** Each instrument is a matter of its own to whoever looks at all that somebody signed in a post. */
final class InstrumentMatters implements Matters {

    @Override
    public Optional<Set<Tag>> of(Event event, Function<Set<Tag>, Facts> known) {
        return event instanceof AgreementEvent a
                ? Optional.of(Set.of(AgreementEvent.tag(a.instrument())))
                : Optional.empty();
    }
}
