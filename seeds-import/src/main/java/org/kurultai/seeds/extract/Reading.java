package org.kurultai.seeds.extract;

import java.util.List;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.report.Report;

/**
 * A report and what it tells.
 *
 * @param report the report
 * @param engagements the engagements it tells of, that which it is about first
 */
public record Reading(Report report, List<Engagement> engagements) {

    public Reading {
        engagements = List.copyOf(engagements);
    }
}
