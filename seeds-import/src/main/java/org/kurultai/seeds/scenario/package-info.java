/** Scenarios as files: a changed past that can be read, reviewed and kept as a test. */
@NullMarked
package org.kurultai.seeds.scenario;

import org.jspecify.annotations.NullMarked;
