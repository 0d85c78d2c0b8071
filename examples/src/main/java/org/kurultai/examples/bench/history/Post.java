package org.kurultai.examples.bench.history;

import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;

/** A post and who holds it at the moment. */
final class Post {

    final PostId id;
    final PartyId body;
    final Portfolio portfolio;
    private final Chance chance;
    private int holders = 1;
    private PersonId holder;

    Post(PartyId body, String portfolio, Chance chance) {
        this.id = new PostId(body + "." + portfolio + "-minister");
        this.body = body;
        this.portfolio = new Portfolio(portfolio);
        this.chance = chance;
        this.holder = newcomer();
    }

    PersonId holder() {
        return holder;
    }

    /** Somebody else takes over. */
    PersonId handOver() {
        holders++;
        holder = newcomer();
        return holder;
    }

    private PersonId newcomer() {
        return new PersonId(chance.name(2).toLowerCase().replace(' ', '-') + "-" + body + "-" + holders);
    }
}
