/** What an embedder sees first: {@link org.kurultai.Kurultai} opens a record. */
@NullMarked
package org.kurultai;

import org.jspecify.annotations.NullMarked;
