package org.kurultai.seeds.historyatstate;

import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceReading;

/** A person: the name, the form of it that is in use, and the years of birth and death. */
final class PersonFile {

    private PersonFile() {}

    static SourceReading read(SourceFile file, XmlElement person) {
        var draft = Register.draft("person", file, "Person: " + file.stem());
        draft.entry(person.place(), person.line(), person.column(), entry -> state(person, entry));
        return draft.reading();
    }

    /** The identifier of the register, apart from those that others give. */
    static PersonId id(String inRegister) {
        return new PersonId("pocom-" + inRegister);
    }

    private static void state(XmlElement person, DossierDraft.Entry entry) {
        var id = id(Register.required(person, "id"));
        entry.states("person", new RegisterPerson(id, Name.english(name(person))));
        person.all("persName").flatMap(name -> name.all("altname")).forEach(variant -> {
            if (!variant.text().isEmpty()) {
                entry.states("variant", new RecordNameVariant(id, Name.english(variant.text())));
            }
        });
        var born = date(person.text("birth"));
        var died = date(person.text("death"));
        if (!born.isUnknown() || !died.isUnknown()) {
            entry.states("life", new RecordLifeDates(id, born, died));
        }
    }

    private static String name(XmlElement person) {
        var name = (person.text("persName/forename") + " " + Register.required(person, "persName/surname")).strip();
        var generation = person.text("persName/genName");
        return generation.isEmpty() ? name : name + ", " + generation;
    }

    private static PartialDate date(String text) {
        return text.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(text);
    }
}
