package org.kurultai.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentAdopted;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.ConclusionRejection.ConcludedElsewhere;
import org.kurultai.domain.agreement.ConclusionRejection.ConcludedOnAnotherDate;
import org.kurultai.domain.agreement.ConclusionRejection.SignedBeforeAdoption;
import org.kurultai.domain.meeting.Pairs;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/**
 * An instrument is signed once and adopted once. What sources call it is theirs: one may know as a communique what
 * another knows as a declaration. A text may be adopted in one place and signed later in another.
 */
final class Conclusion implements InstrumentRule {

    private final InstrumentId instrument;
    private final List<Said<InstrumentSigned>> signed;
    private final List<Said<InstrumentAdopted>> adopted;

    Conclusion(InstrumentId instrument, Facts facts) {
        this.instrument = instrument;
        this.signed = Said.all(facts, InstrumentSigned.class, s -> s.instrument().equals(instrument)).toList();
        this.adopted = Said.all(facts, InstrumentAdopted.class, a -> a.instrument().equals(instrument)).toList();
    }

    @Override
    public Set<Tag> scope() {
        return Set.of();
    }

    @Override
    public Stream<Rejection> contradictions() {
        return Stream.of(
                Pairs.of(signed, this::differ),
                Pairs.of(adopted, this::differ),
                signed.stream().flatMap(this::signedBeforeAdoption))
                .flatMap(found -> found);
    }

    private Stream<Rejection> differ(Said<? extends Concluded> one, Said<? extends Concluded> other) {
        var found = new ArrayList<Rejection>();
        var on = other.event().on();
        var place = other.event().place();
        if (!on.compatible(one.event().on())) {
            found.add(new ConcludedOnAnotherDate(instrument, on, Said.recorded(one, other)));
        }
        if (!place.compatible(one.event().place())) {
            found.add(new ConcludedElsewhere(instrument, place, Said.recorded(one, other)));
        }
        return found.stream();
    }

    private Stream<Rejection> signedBeforeAdoption(Said<InstrumentSigned> signature) {
        var on = signature.event().on();
        return adopted.stream()
                .filter(a -> on.before(a.event().on()).isYes())
                .map(a -> new SignedBeforeAdoption(instrument, on, Said.recorded(signature, a)));
    }
}
