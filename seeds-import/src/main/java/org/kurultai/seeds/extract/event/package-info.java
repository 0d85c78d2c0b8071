/** The words that name an engagement: what kind it is, of whom, the how-manieth, and how far they reach. */
@NullMarked
package org.kurultai.seeds.extract.event;

import org.jspecify.annotations.NullMarked;
