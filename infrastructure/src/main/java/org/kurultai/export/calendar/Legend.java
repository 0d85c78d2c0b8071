package org.kurultai.export.calendar;

import biweekly.ICalendar;
import biweekly.property.RawProperty;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.Matter.Gathering;
import org.kurultai.domain.view.PartyEntry;
import org.kurultai.json.Names;

/** What the parties and the series are called that the entries name by identifier, once for the whole calendar. */
final class Legend {

    private final Directory directory;
    private final SortedSet<PartyId> parties = new TreeSet<>();
    private final SortedMap<SeriesId, Name> series = new TreeMap<>();

    Legend(Directory directory) {
        this.directory = directory;
    }

    /** An entry tells of this. */
    void mention(Happening row, Gathering gathering) {
        row.parties().forEach(this::mention);
        mention(gathering.place().country());
        if (!gathering.title().isNone()) {
            series.put(gathering.series(), gathering.title());
        }
    }

    private void mention(PartyId party) {
        if (!party.isNone() && parties.add(party)) {
            directory.party(party).map(PartyEntry::of).ifPresent(this::mention);
        }
    }

    void write(ICalendar to) {
        series.forEach((id, name) -> named(to, "SERIES", id.value(), name));
        parties.forEach(party -> directory.party(party).ifPresent(entry -> write(entry, to)));
    }

    private void write(PartyEntry party, ICalendar to) {
        var name = directory.name(party.party(), "en", PartialDate.UNKNOWN);
        if (!name.isNone()) {
            var written = named(to, "PARTY", party.party().value(), name);
            if (!party.of().isNone()) {
                OwnProperties.set(written, "OF", party.of().value());
                OwnProperties.set(written, "KIND", Names.of(party.institution()));
            }
        }
    }

    private static RawProperty named(ICalendar to, String property, String id, Name name) {
        var named = OwnProperties.property(to, property, id);
        named.setParameter("CN", name.text());
        if (!name.language().isEmpty()) {
            named.getParameters().setLanguage(name.language());
        }
        return named;
    }
}
