package org.kurultai.domain.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;

/**
 * Somebody who came to an occasion.
 *
 * @param occasion to what, as stated
 * @param series the series of the meeting that it is; {@link SeriesId#NONE} if none is known
 * @param ordinal the how-manieth of that series; 0 if not known
 * @param when on which days, as far as is known
 * @param party on whose behalf (Popolo: on behalf of); {@link PartyId#NONE} where no source tells it
 * @param person who, by the identifier that is kept; {@link PersonId#NONE} where only the party is named
 * @param post in which post; {@link PostId#NONE} if not stated
 * @param capacities the office in the words of the sources
 * @param ranks the rank in the words of the sources
 * @param roles what part the person took, as all sources together tell it
 * @param insteadOf in whose place; {@link PersonId#NONE} if in nobody's
 * @param as as member, observer or guest
 * @param representation how the party was thereby represented
 * @param level at what level: that of the series, or of deputies to it; unstated where that is not known
 * @param evidence every statement behind this row
 */
public record Attendance(
        Occasion occasion,
        SeriesId series,
        int ordinal,
        DateRange when,
        PartyId party,
        PersonId person,
        PostId post,
        List<Stated<String>> capacities,
        List<Stated<String>> ranks,
        List<Role> roles,
        PersonId insteadOf,
        AttendsAs as,
        Representation representation,
        Level level,
        List<Evidence> evidence) {

    public Attendance {
        capacities = List.copyOf(capacities);
        ranks = List.copyOf(ranks);
        roles = List.copyOf(roles);
        evidence = List.copyOf(evidence);
    }

    /** These without those of whom only another of them tells on whose behalf the person came. */
    static List<Attendance> told(List<Attendance> all) {
        var told = all.stream().filter(a -> !a.party().isNone()).map(Attendance::person).collect(Collectors.toSet());
        return told.size() == all.size()
                ? all
                : all.stream().filter(a -> !a.party().isNone() || !told.contains(a.person())).toList();
    }

    /** By date, what has no year last. */
    static List<Attendance> inOrder(Stream<Attendance> attendances) {
        return ByDate.inOrder(
                attendances, Attendance::when, Orders.onOneDay(Attendance::when, Attendance::occasion));
    }

    /** Whether the person led the delegation. */
    public boolean isHeadOfDelegation() {
        return roles.contains(Role.HEAD_OF_DELEGATION);
    }
}
