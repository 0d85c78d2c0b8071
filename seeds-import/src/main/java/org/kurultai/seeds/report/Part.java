package org.kurultai.seeds.report;

import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;

/**
 * A stretch of a page.
 *
 * @param zone what part it plays
 * @param span where it stands
 */
public record Part(Zone zone, Span span) {}
