package org.kurultai.seeds.press;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.dossier.Digest;
import org.kurultai.seeds.report.Report;

/**
 * What reports are called as sources: after their files. A report whose text is known already is the source that it was,
 * whatever its file is called now; one that goes by the name of another gets a digest of its text added.
 *
 * <p>A text is known again by its address: the URI of RFC 6920 that names it by what it says.
 */
final class SourceNames {

    private static final String BY_HASH = "ni:///sha-256-64;";
    private static final int HASH_BYTES = 8;

    private final Map<SourceId, Making> taken = new HashMap<>();
    private final Map<String, SourceId> byText = new HashMap<>();

    /** @param address that of its text; empty or another one where it was not this importer that registered the source */
    private record Making(String title, String language, PartialDate published, String address) {

        static Making of(SourceRegistered source) {
            return new Making(source.title(), source.language(), source.published(), source.address());
        }

        static Making of(Report report) {
            return new Making(
                    report.headline(), report.language().code(), report.pageDate().date(), SourceNames.address(report));
        }

        /** Whether it may be the same report, in this or another version of its text. */
        boolean mayBe(Making other) {
            return title.equals(other.title) && language.equals(other.language) && published.equals(other.published);
        }

        boolean isKnownByText() {
            return address.startsWith(BY_HASH);
        }
    }

    /**
     * A source that a report is.
     *
     * @param id what it is called
     * @param earlier the source that seems to be an earlier version of the same report; {@link SourceId#NONE} if none does
     */
    record Named(SourceId id, SourceId earlier) {}

    SourceNames(History record) {
        for (var recorded : record.events()) {
            if (recorded.event() instanceof SourceRegistered source) {
                take(source.source(), Making.of(source));
            }
        }
    }

    Named of(String name, Report report) {
        var making = Making.of(report);
        return Optional.ofNullable(byText.get(making.address()))
                .map(source -> new Named(source, SourceId.NONE))
                .orElseGet(() -> named(new SourceId(name.strip().replaceAll("[\\s|#\\p{Cntrl}]+", "-")), making));
    }

    private Named named(SourceId plain, Making making) {
        var other = taken.getOrDefault(plain, making);
        var same = other == making || other.mayBe(making) && !other.isKnownByText();
        var id = same ? plain : new SourceId(plain + "-" + digest(making));
        take(id, making);
        return new Named(id, !same && other.mayBe(making) ? plain : SourceId.NONE);
    }

    private void take(SourceId source, Making making) {
        taken.putIfAbsent(source, making);
        if (making.isKnownByText()) {
            byText.putIfAbsent(making.address(), source);
        }
    }

    private static String digest(Making making) {
        return Digest.of(making.address().getBytes(StandardCharsets.UTF_8));
    }

    /** Where its text can be found by what it says. */
    static String address(Report report) {
        var digest = Digest.bytes(report.text().getBytes(StandardCharsets.UTF_8));
        return BY_HASH + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(java.util.Arrays.copyOf(digest, HASH_BYTES));
    }
}
