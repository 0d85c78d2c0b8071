package org.kurultai.seeds.historyatstate;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceReading;

/** The visits by foreign leaders in one decade: who came from where, from when to when, and at what level. */
final class VisitsFile {

    /** What the file has stated already of those who come again. */
    private final Set<Command> stated = new HashSet<>();

    private VisitsFile() {}

    static SourceReading read(SourceFile file, XmlElement visits) {
        var draft = Register.draft("visits", file, "Visits by foreign leaders: " + file.stem());
        var reading = new VisitsFile();
        draft.entry(visits.place(), visits.line(), visits.column(),
                entry -> entry.states("united-states", Register.unitedStates()));
        visits.all("visit").forEach(visit -> draft.entry(
                visit.place(), visit.line(), visit.column(), entry -> reading.state(visit, entry)));
        return draft.reading();
    }

    private void state(XmlElement xml, DossierDraft.Entry entry) {
        var number = Register.required(xml, "id");
        var from = xml.all("from").findFirst().map(f -> f.attributes().getOrDefault("id", "")).orElse("");
        if (from.isEmpty()) {
            throw new IllegalArgumentException(
                    "it is not stated from where the visitor of visit %s came".formatted(number));
        }
        var visitors = Visitor.all(Register.required(xml, "visitor"));
        var country = Territories.state(from);
        var first = PartialDate.parse(Register.required(xml, "start-date"));
        var last = PartialDate.parse(Register.required(xml, "end-date"));
        var visit = new VisitId("usa-visit-" + number);
        entry.states(number, new AnnounceVisit(
                visit,
                country,
                Register.UNITED_STATES,
                DateRange.between(first, last),
                0,
                VisitLevels.of(xml.text("description")),
                PartyId.NONE,
                Invitation.UNSTATED,
                Place.UNKNOWN,
                xml.text("description")));
        once(entry, "state-" + from, Territories.register(from, Register.required(xml, "from")));
        entry.states(number + "-over", new ConcludeVisit(visit, last));
        visitors.forEach(visitor -> came(entry, number, visit, visitor, country, first));
    }

    private void came(
            DossierDraft.Entry entry, String number, VisitId visit, Visitor visitor, PartyId country,
            PartialDate first) {
        var person = visitor.person(country, first);
        var post = visitor.post(country);
        once(entry, "person-" + person, new RegisterPerson(person, Name.english(visitor.name())));
        if (!post.isNone()) {
            once(entry, "post-" + post, new EstablishPost(
                    post, country, Portfolio.NONE, Name.english(visitor.title()), false));
        }
        entry.states(number + "-visitor", new RecordAttendance(
                new Occasion(Occasion.Kind.VISIT, visit.value()),
                Delegate.of(country, person, post).withCapacity(visitor.title())));
    }

    private void once(DossierDraft.Entry entry, String id, Command command) {
        if (stated.add(command)) {
            entry.states(id, command);
        }
    }
}
