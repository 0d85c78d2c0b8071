package org.kurultai.export.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import org.kurultai.domain.view.Matter.Gathering;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Views;

/**
 * Writes meetings, visits and engagements as an iCalendar (RFC 5545).
 *
 * <ul>
 *   <li>What has a first day becomes an all-day event. Where its last day is not known it is given that one day, and its
 *       description says so.
 *   <li>What has none, since its source gives no year, no day or no date at all, becomes a journal entry without a date,
 *       which calendars keep on no day; its description says what is known.
 *   <li>{@code UID} is the occasion and stays the same in every export; {@code SEQUENCE} grows each time the occasion is
 *       moved; {@code STATUS} tells whether it is called off, or put off and so tentative.
 *   <li>People and parties have no addresses in the record: attendees, each a member of the party they come for, and the
 *       host as organizer go by their identifiers.
 *   <li>An engagement is related to the visit as its parent, and to the meeting that it is as its sibling.
 *   <li>What iCalendar has no property for is kept in properties that begin with {@code X-KURULTAI-}, as RFC 5545, section
 *       3.8.8.2, provides: so what was written can be read back and written again as it was.
 * </ul>
 *
 * <p>Needs the library {@code net.sf.biweekly:biweekly}.
 */
public final class Calendar {

    private static final String PRODUCT = "-//Kurultai//Record of intergovernmental cooperation//EN";

    private final Views views;
    private final Instant made;

    /**
     * @param views what to write of
     * @param made when this calendar is made (RFC 5545: DTSTAMP)
     */
    public Calendar(Views views, Instant made) {
        this.views = views;
        this.made = made;
    }

    /** Writes the calendar; the writer is left open. */
    public void write(Writer to) throws IOException {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        var entries = new Entries(views, made);
        var legend = new Legend(views.view(Projections.DIRECTORY));
        for (var happening : views.view(Projections.TIMELINE).all()) {
            if (happening.matter() instanceof Gathering gathering) {
                legend.mention(happening, gathering);
                if (Days.isOnCalendar(happening.when())) {
                    calendar.addEvent(entries.event(happening, gathering));
                } else {
                    calendar.addJournal(entries.journal(happening, gathering));
                }
            }
        }
        legend.write(calendar);
        var folding = new Folding(to);
        Biweekly.write(calendar).caretEncoding(true).go(folding);
        folding.end();
    }
}
