/** The facts of a report as plain values, and as JSON. */
@NullMarked
package org.kurultai.seeds.facts;

import org.jspecify.annotations.NullMarked;
