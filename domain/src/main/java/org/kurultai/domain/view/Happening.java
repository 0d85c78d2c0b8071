package org.kurultai.domain.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Something that happened, or is to happen.
 *
 * @param when on which day or days, as far as it is known
 * @param matter what it is about
 * @param parties the states, organizations and institutions in it, by identifier
 * @param persons the persons in it, by the identifier that is kept
 * @param words what else there is to say of it, such as the gist of a statement; empty if nothing
 * @param evidence every statement behind this row
 */
public record Happening(
        DateRange when,
        Kind kind,
        Matter matter,
        List<PartyId> parties,
        List<PersonId> persons,
        String words,
        List<Evidence> evidence) {

    /** What happened; those that happen on one day come in this order. */
    public enum Kind {
        BORN,
        FOUNDED,
        COMMISSIONED,
        COMMISSION_LAPSED,
        APPOINTED,
        RANK_CONFERRED,
        ADMITTED,
        STATUS_CHANGED,
        VISIT,
        MEETING,
        ENGAGEMENT,
        CEREMONY,
        STATEMENT,
        SIGNED,
        ADOPTED,
        INSTRUMENT_STEP,
        HOST_AGREED,
        HOST_DECLINED,
        WITHDREW,
        TENURE_ENDED,
        DIED
    }

    /** In which order those come that begin on one day. */
    private static final Comparator<Happening> ON_ONE_DAY = Comparator.comparing(Happening::when, Mark.BY_DATE)
            .thenComparing(Happening::kind)
            .thenComparing(h -> h.matter().name())
            .thenComparing(Happening::toString);

    public Happening {
        parties = List.copyOf(parties);
        persons = List.copyOf(persons);
        evidence = List.copyOf(evidence);
    }

    static Happening of(
            Kind kind,
            DateRange when,
            Matter matter,
            Collection<PartyId> parties,
            Collection<PersonId> persons,
            String words,
            List<Evidence> evidence) {
        return new Happening(when, kind, matter, stated(parties), stated(persons), words, evidence);
    }

    /** In the order in which it happened, what has no year last. */
    static List<Happening> inOrder(Stream<Happening> happenings) {
        return ByDate.inOrder(happenings, Happening::when, ON_ONE_DAY);
    }

    private static <I extends Id> List<I> stated(Collection<I> ids) {
        return List.copyOf(new TreeSet<>(ids.stream().filter(id -> !id.isNone()).toList()));
    }

    /** Whether the year is known, so that it has a place on the timeline. */
    public boolean isDated() {
        return Mark.isDated(when);
    }

    /**
     * Whether it may have happened at some time from the one date to the other, both included. What nobody says the
     * beginning of, or the end, counts for the one that is known.
     */
    public boolean isWithin(PartialDate from, PartialDate to) {
        return isDated() && !known().overlaps(DateRange.between(from, to)).isNo();
    }

    private DateRange known() {
        if (!when.start().hasYear()) {
            return DateRange.on(when.end());
        }
        return when.end().hasYear() || when.open() ? when : DateRange.on(when.start());
    }
}
