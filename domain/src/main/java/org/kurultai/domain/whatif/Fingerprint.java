package org.kurultai.domain.whatif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.kurultai.domain.record.Recorded;

/** A divergence as one number. */
final class Fingerprint {

    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    static String of(Divergence divergence) {
        var print = new Fingerprint();
        divergence.steps().stream().filter(Step::changes).forEach(print::add);
        divergence.differences().forEach(print::add);
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(Step step) {
        add(List.of(step.position(), fate(step), step.envelope()));
        step.lost().forEach(lost -> add("lost", lost));
        step.gained().forEach(gained -> add("gained", gained));
    }

    private void add(String what, Recorded recorded) {
        add(List.of(what, recorded.id(), recorded.event()));
    }

    private static String fate(Step step) {
        return switch (step) {
            case Step.Dropped dropped -> "dropped";
            case Step.Given given -> "given";
            case Step.Later later -> later.fate().name();
        };
    }

    /** What a row says, not the words in which it is told. */
    private void add(Difference difference) {
        add(switch (difference) {
            case Difference.Appeared d -> List.of("appeared", d.projection(), d.row(), d.now().value());
            case Difference.Vanished d -> List.of("vanished", d.projection(), d.row(), d.before().value());
            case Difference.Altered d ->
                    List.of("altered", d.projection(), d.row(), d.before().value(), d.now().value());
        });
    }

    private void add(List<?> what) {
        digest.update((Canonical.of(what) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
