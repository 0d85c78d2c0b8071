/** Brings files and folders of any format into a record: what came of each, and how far it is. */
@NullMarked
package org.kurultai.seeds.run;

import org.jspecify.annotations.NullMarked;
