/** The record as linked data (JSON-LD 1.1) in the words of <a href="https://schema.org">schema.org</a>. */
@NullMarked
package org.kurultai.export.jsonld;

import org.jspecify.annotations.NullMarked;
