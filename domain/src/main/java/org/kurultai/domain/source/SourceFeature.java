package org.kurultai.domain.source;

import java.util.List;
import org.kurultai.domain.record.Feature;
import org.kurultai.domain.record.Matters;

/** Sources and what becomes of what they state. */
public final class SourceFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature(
            "source",
            SourceCommand.class,
            SourceEvent.class,
            List.of(
                    new RegisterSourceDecider(),
                    new AttestFactDecider(),
                    new DisputeFactDecider(),
                    new ResolveDisputeDecider(),
                    new RetractSourceDecider()),
            List.of(),
            Matters.NONE);

    private SourceFeature() {}
}
