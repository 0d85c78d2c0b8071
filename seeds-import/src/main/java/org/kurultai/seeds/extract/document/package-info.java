/** Documents that were concluded: their kind, their title, who signed them. */
@NullMarked
package org.kurultai.seeds.extract.document;

import org.jspecify.annotations.NullMarked;
