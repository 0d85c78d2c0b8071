package org.kurultai.seeds.mention.person;

import java.util.List;
import org.kurultai.domain.record.Span;

/**
 * A person whom a sentence names.
 *
 * @param sentence the how-manieth sentence
 * @param from the first token of name and office
 * @param to the token after their last
 * @param name the name as it is unbent, without titles
 * @param nameSpan where the name stands
 * @param span where name and office stand
 * @param role the office as the report words it, without its state; empty if it words none
 * @param title what the office is called in English; as the report words it where it has no English name
 * @param offices the offices
 * @param state the state told with the office; empty if none
 * @param organization the organization told with the office; empty if none
 * @param rank the military or police rank; empty if none
 * @param kind what the words for the office do
 * @param presence whether the words around say that the person was there
 * @param standing whether the words say that the person is a guest, or the host
 * @param allegiance whom the holder of the office serves
 * @param bent whether the words for the office stand in a bent form
 * @param ofOffice whether the words for the office themselves tell the state
 */
public record PersonMention(
        int sentence,
        int from,
        int to,
        String name,
        Span nameSpan,
        Span span,
        String role,
        String title,
        List<Office> offices,
        String state,
        String organization,
        String rank,
        RoleMention.Kind kind,
        Presence presence,
        Standing standing,
        Allegiance allegiance,
        boolean bent,
        boolean ofOffice) {

    public PersonMention {
        offices = List.copyOf(offices);
    }

    /** The same person, of a state that other words tell. */
    public PersonMention of(String other) {
        return new PersonMention(sentence, from, to, name, nameSpan, span, role, title, offices, other, organization,
                rank, kind, presence, standing, allegiance, bent, false);
    }

    /** The same person, in other offices. */
    public PersonMention holding(List<Office> others, String wording, String english) {
        return new PersonMention(sentence, from, to, name, nameSpan, span, wording, english, others, state,
                organization,
                rank, kind, presence, standing, allegiance, bent, ofOffice);
    }

    /** The same person by the name that another mention gives in full. */
    public PersonMention named(PersonMention full) {
        return new PersonMention(sentence, from, to, full.name(), full.nameSpan(), span, role, title, offices, state,
                organization, rank, kind, presence, standing, allegiance, bent, ofOffice);
    }

    /** The same person, a guest or the host as somebody else is. */
    public PersonMention as(Standing other) {
        return new PersonMention(sentence, from, to, name, nameSpan, span, role, title, offices, state, organization,
                rank, kind, presence, standing == Standing.UNTOLD ? other : standing, allegiance, bent, ofOffice);
    }

    /** The same person, in an office whose words do another thing. */
    public PersonMention as(RoleMention.Kind other) {
        return new PersonMention(sentence, from, to, name, nameSpan, span, role, title, offices, state, organization,
                rank, other, presence, standing, allegiance, bent, ofOffice);
    }

    /** The same person, with what the words around say of presence. */
    public PersonMention with(Presence told) {
        return new PersonMention(sentence, from, to, name, nameSpan, span, role, title, offices, state, organization,
                rank, kind, told, standing, allegiance, bent, ofOffice);
    }

    /** Whether neither an office nor a state stands beside the name, nor that the person is the host. */
    public boolean isBare() {
        return offices.isEmpty() && role.isEmpty() && state.isEmpty() && organization.isEmpty()
                && standing != Standing.HOST;
    }

    /** Whether this person heads a state or a government. */
    public boolean isHeadOfState() {
        return offices.stream().anyMatch(Office::isHeadOfState) && organization.isEmpty();
    }

    /** How many words the name has. */
    public int words() {
        return name.split(" ").length;
    }
}
