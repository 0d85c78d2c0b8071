package org.kurultai.seeds.press;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.dossier.Digest;
import org.kurultai.seeds.report.Report;

/**
 * What reports are called as sources: after their files. Where another report goes by that name already, in the record or in
 * the same import, a digest of the text is added, which is the same whenever the text is read.
 */
final class SourceNames {

    private final Map<SourceId, Making> taken = new HashMap<>();

    /** @param digest of the text, which a record does not hold; empty if it is not known */
    private record Making(String title, String language, PartialDate published, String digest) {

        static Making of(SourceRegistered source) {
            return new Making(source.title(), source.language(), source.published(), "");
        }

        static Making of(Report report) {
            return new Making(report.headline(), report.language().code(), report.pageDate().date(),
                    Digest.of(report.text().getBytes(StandardCharsets.UTF_8)));
        }

        boolean mayBe(Making other) {
            return title.equals(other.title)
                    && language.equals(other.language)
                    && published.equals(other.published)
                    && (digest.isEmpty() || digest.equals(other.digest));
        }
    }

    SourceNames(History record) {
        for (var recorded : record.events()) {
            if (recorded.event() instanceof SourceRegistered source) {
                taken.putIfAbsent(source.source(), Making.of(source));
            }
        }
    }

    SourceId of(String name, Report report) {
        var making = Making.of(report);
        var plain = new SourceId(name.strip().replaceAll("[\\s|#\\p{Cntrl}]+", "-"));
        var source = taken.getOrDefault(plain, making).mayBe(making)
                ? plain
                : new SourceId(plain + "-" + making.digest());
        taken.put(source, making);
        return source;
    }
}
