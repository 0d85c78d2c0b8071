/**
 * The registers of the Office of the Historian of the U.S. Department of State: visits by foreign leaders, chiefs of
 * mission, principal officers, and the persons in them, in the XML of the repositories {@code HistoryAtState/visits} and
 * {@code HistoryAtState/pocom}.
 */
@NullMarked
package org.kurultai.seeds.historyatstate;

import org.jspecify.annotations.NullMarked;
