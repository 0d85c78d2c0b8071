package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Who held a post.
 *
 * @param collegial whether several hold it at the same time as of right; then nobody's tenure bounds another's
 * @param tenures the earliest first, those without a dated trace last
 * @param overlaps where two full holders of a post for one were in office at the same time, which cannot be
 * @param gaps between one full holder and the next
 */
public record PostTenure(
        PostId post, boolean collegial, List<Tenure> tenures, List<Overlap> overlaps, List<Gap> gaps) {

    public PostTenure {
        tenures = List.copyOf(tenures);
        overlaps = List.copyOf(overlaps);
        gaps = List.copyOf(gaps);
    }

    /**
     * Two full holders at a time.
     *
     * @param one who came first
     * @param other who came after
     * @param when from when to when both were in office, as far as it is known
     */
    public record Overlap(PersonId one, PersonId other, DateRange when) {}

    /**
     * Time between two full holders that follow each other, in which nobody is known to have held the post.
     *
     * @param before who held it before
     * @param after who held it after
     * @param from the last day on which the one is known to have been in office
     * @param to the first day on which the other is
     * @param vacant yes if that end and that start are stated; unknown where either is only attested
     */
    public record Gap(PersonId before, PersonId after, PartialDate from, PartialDate to, Answer vacant) {}
}
