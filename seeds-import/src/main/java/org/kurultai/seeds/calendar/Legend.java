package org.kurultai.seeds.calendar;

import java.util.Set;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.export.calendar.CalendarNames;
import org.kurultai.json.Names;
import org.kurultai.seeds.source.DossierDraft;

/** What the parties and series are called that an exported calendar names by identifier. */
final class Legend {

    private Legend() {}

    static void state(CalendarLine line, DossierDraft.Entry entry) {
        var name = new Name(line.parameter("CN"), line.parameter("LANGUAGE"));
        if (line.name().equals(CalendarNames.own("SERIES"))) {
            entry.states(line.text() + "-series", new EstablishSeries(new SeriesId(line.text()), name, PartyId.NONE,
                    Set.of(), Level.UNSTATED, Set.of(), "", RotationRule.UNSTATED));
        } else if (line.name().equals(CalendarNames.own("PARTY"))) {
            party(new PartyId(line.text()), name, line, entry);
        }
    }

    private static void party(PartyId party, Name name, CalendarLine line, DossierDraft.Entry entry) {
        var of = line.own("OF", PartyId::new);
        if (of.isNone()) {
            entry.states(party + "-name", new RecordPartyName(party, name, DateRange.UNKNOWN));
        } else {
            var kind = line.own("KIND", text -> Names.constant(InstitutionKind.class, text));
            entry.states(party + "-institution", new RegisterInstitution(party, of, kind, name));
        }
    }
}
