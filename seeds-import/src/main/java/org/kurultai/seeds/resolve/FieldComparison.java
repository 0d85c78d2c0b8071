package org.kurultai.seeds.resolve;

import org.kurultai.seeds.claim.Field;

/**
 * How what a report tells in one field compares with what is known.
 *
 * @param field which field
 * @param agreement how it compares
 * @param known what the record or earlier reports have; empty if nothing
 * @param told what the report tells; empty if nothing
 */
public record FieldComparison(Field field, Agreement agreement, String known, String told) {}
