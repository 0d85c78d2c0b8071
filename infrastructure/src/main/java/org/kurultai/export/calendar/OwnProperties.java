package org.kurultai.export.calendar;

import biweekly.component.ICalComponent;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.Matter.Gathering;
import org.kurultai.json.Names;

/** What iCalendar has no property for, so that nothing that a calendar was told is lost in it. */
final class OwnProperties {

    private static final String AT = "@kurultai";

    private OwnProperties() {}

    static String uid(Occasion occasion) {
        return occasion + AT;
    }

    static void add(ICalComponent entry, Happening row, Gathering gathering) {
        add(entry, "WHEN", row.when().isUnknown() ? "" : row.when().toString());
        add(entry, "STATUS", Names.of(gathering.status()));
        add(entry, "SERIES", gathering.series().value());
        add(entry, "ORDINAL", gathering.ordinal() == 0 ? "" : Integer.toString(gathering.ordinal()));
        add(entry, "HOST", gathering.host().value());
        add(entry, "CITY", gathering.place().city());
        add(entry, "COUNTRY", gathering.place().country().value());
        add(entry, "VENUE", gathering.place().venue());
    }

    private static void add(ICalComponent entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.addExperimentalProperty("X-KURULTAI-" + name, value);
        }
    }
}
