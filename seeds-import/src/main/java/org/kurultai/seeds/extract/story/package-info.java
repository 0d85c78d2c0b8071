/** What a report has told so far: its engagements as drafts, each field with the words it rests on. */
@NullMarked
package org.kurultai.seeds.extract.story;

import org.jspecify.annotations.NullMarked;
