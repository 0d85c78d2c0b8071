package org.kurultai.seeds.popolo;

import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.seeds.source.DossierDraft;

/** Persons, their names and when they lived. */
final class Persons {

    private Persons() {}

    static void state(PopoloItem item, DossierDraft.Entry entry) {
        var person = new PersonId(item.id());
        item.required("name");
        entry.states(item.id() + "-person", new RegisterPerson(person, item.name()));
        item.others()
                .filter(other -> !other.name().equals(item.name()))
                .forEach(other -> entry.states(item.id() + "-name", new RecordNameVariant(person, other.name())));
        var born = item.date("birth_date");
        var died = item.date("death_date");
        if (!born.isUnknown() || !died.isUnknown()) {
            entry.states(item.id() + "-life", new RecordLifeDates(person, born, died));
        }
    }
}
