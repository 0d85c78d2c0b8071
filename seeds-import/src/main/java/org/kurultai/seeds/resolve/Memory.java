package org.kurultai.seeds.resolve;

import org.kurultai.domain.office.Identity;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;

/** Whom and what reports can speak of again: the parties, posts, persons and engagements of a record, and of the reports since. */
public final class Memory {

    private final Parties parties;
    private final Posts posts;
    private final Acquaintances persons;
    private final Engagements engagements;

    private Memory(Parties parties, Posts posts, Acquaintances persons, Engagements engagements) {
        this.parties = parties;
        this.posts = posts;
        this.persons = persons;
        this.engagements = engagements;
    }

    /** What a record holds now; what is recorded later by others is not looked at. */
    public static Memory of(History record) {
        var known = Identity.unified(Facts.of(record.events()));
        var parties = Parties.of(known);
        var posts = Posts.of(known);
        return new Memory(
                parties, posts, RecordedPersons.of(known, parties, posts),
                RecordedEngagements.of(known, parties, posts));
    }

    /** Listens to one more report; whatever it tells is remembered. */
    public Telling telling(SourceId source) {
        return new Telling(this, source);
    }

    Parties parties() {
        return parties;
    }

    Posts posts() {
        return posts;
    }

    Acquaintances persons() {
        return persons;
    }

    Engagements engagements() {
        return engagements;
    }
}
