/** From what press reports tell to dossiers that a person can check. */
@NullMarked
package org.kurultai.seeds.press;

import org.jspecify.annotations.NullMarked;
