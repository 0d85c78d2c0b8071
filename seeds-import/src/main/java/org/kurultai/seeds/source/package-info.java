/**
 * Sources of any format, read into dossiers: what a file is made of, what could not be read of it, and where that stands.
 */
@NullMarked
package org.kurultai.seeds.source;

import org.jspecify.annotations.NullMarked;
