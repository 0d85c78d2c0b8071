/**
 * How commands and events are stored: as JSON under stable names with versions. Written once, readable for good; what is
 * not stated is not written.
 */
@NullMarked
package org.kurultai.json;

import org.jspecify.annotations.NullMarked;
