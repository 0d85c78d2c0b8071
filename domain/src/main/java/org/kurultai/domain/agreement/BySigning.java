package org.kurultai.domain.agreement;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.meeting.Presence;
import org.kurultai.domain.meeting.Serving;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.office.TenureScope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** Persons act in posts by signing instruments. */
final class BySigning implements Serving {

    @Override
    public Stream<Presence> in(PostId post, Facts known) {
        return InPost.signing(known, signed -> isSignedIn(post, signed))
                .filter(presence -> presence.post().equals(post));
    }

    @Override
    public Set<Tag> scope(PostId post, Event said, Facts known) {
        var scope = new HashSet<>(TenureScope.of(post, said, known));
        known.standing(InstrumentSigned.class, signed -> isSignedIn(post, signed))
                .forEach(signed -> scope.add(AgreementEvent.tag(signed.event().instrument())));
        return scope;
    }

    private static boolean isSignedIn(PostId post, InstrumentSigned signed) {
        for (var signatory : signed.signatories()) {
            if (signatory.post().equals(post)) {
                return true;
            }
        }
        return false;
    }
}
