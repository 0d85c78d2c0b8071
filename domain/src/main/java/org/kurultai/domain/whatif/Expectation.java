package org.kurultai.domain.whatif;

import java.util.Optional;

/** Something that a scenario is expected to show, which makes it a test. */
public interface Expectation {

    /** What was expected and what is the case instead; empty if it is as expected. */
    Optional<String> failure(Divergence divergence);
}
