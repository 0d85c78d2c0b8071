package org.kurultai.domain.view;

import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;

/**
 * A source in the directory.
 *
 * @param publisher who published it; empty if not known
 * @param title its headline or title; empty if it has none
 * @param language of its text, as a BCP 47 tag; empty if not known
 * @param published when it was published
 * @param address where it can be found; empty if not known
 * @param retracted whether nothing rests on it any longer
 */
public record SourceEntry(
        SourceId source,
        SourceKind kind,
        String publisher,
        String title,
        String language,
        PartialDate published,
        String address,
        boolean retracted) {}
