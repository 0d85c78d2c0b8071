/**
 * Dossiers: what one source states, as a YAML file that a person can read, check and edit before it is recorded. The
 * format is described by {@code docs/dossier.schema.json}.
 */
@NullMarked
package org.kurultai.seeds.dossier;

import org.jspecify.annotations.NullMarked;
