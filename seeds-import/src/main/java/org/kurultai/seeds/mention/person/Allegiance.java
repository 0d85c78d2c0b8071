package org.kurultai.seeds.mention.person;

import java.util.Set;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whom the holder of an office serves, as far as the words for the office say. */
public enum Allegiance {
    /** A state, be it told or not. */
    STATE,
    /**
     * A ministry or another authority of a state, though organizations have such officers too: "Secretary-General of the Foreign
     * Ministry".
     */
    MINISTRY,
    /** The body that meets, which is known from elsewhere: "the Secretary of the Commission". */
    BODY,
    /** An organization of states that is in no list: "the director of the International Union of Roads". */
    ORGANIZATION;

    private static final String EXECUTIVE = "executive";
    private static final Set<String> OF_ORGANIZATIONS = Set.of(
            "secretary-general", EXECUTIVE, "ambassador", "director", "chairman", "president", "commissioner");

    public static Allegiance of(RoleMention role, Sentence sentence) {
        if (!role.states().isEmpty()) {
            return STATE;
        }
        if (isOfBody(role, sentence) || isGeneral(role, sentence)) {
            return BODY;
        }
        if (!role.isOfMinister() && isOfOrganization(role, sentence) || isOfAcronym(role, sentence)) {
            return ORGANIZATION;
        }
        return isOfMinistry(role, sentence) ? MINISTRY : STATE;
    }

    private static boolean isOfMinistry(RoleMention role, Sentence sentence) {
        return role.organization().isEmpty() && sentence.between(Category.INSTITUTION, role.from(), role.to()).stream()
                .anyMatch(body -> !body.is(Category.UNION) && !body.is(Category.SITTING)
                        && sentence.last(Category.PORTFOLIO, role.from(), body.to()) != Item.NONE);
    }

    /** Whether organizations of states have such an office too. */
    public static boolean mayServeOrganization(Term office) {
        return OF_ORGANIZATIONS.contains(office.kind().replace("-deputy", ""));
    }

    /** "Director General A", and no word of what: of the body whose meeting is told. */
    private static boolean isGeneral(RoleMention role, Sentence sentence) {
        var head = sentence.item(role.from());
        return head.to() == role.to() && role.to() - role.from() > 1 && role.organization().isEmpty()
                && head.as(Category.HEAD).filter(term -> term.kind().equals("director")).isPresent();
    }

    /** "The Secretary-General of CITES". */
    private static boolean isOfAcronym(RoleMention role, Sentence sentence) {
        var acronym = false;
        var office = false;
        for (var at = role.from(); at < role.to(); at++) {
            var item = sentence.item(at);
            acronym |= item == Item.NONE && (sentence.token(at).allCapitals()
                    || at + 1 < role.to() && sentence.token(at + 1).hyphen());
            office |= item.as(Category.HEAD).filter(Allegiance::mayServeOrganization).isPresent();
            if (item.is(Category.INSTITUTION) || item.is(Category.PORTFOLIO, "parliament")) {
                return false;
            }
        }
        return acronym && office;
    }

    /** "The Secretary of the Commission", "the forum's director". */
    private static boolean isOfBody(RoleMention role, Sentence sentence) {
        var owner = role.from() - 1;
        if (owner > 0 && sentence.token(owner).kind() == Token.Kind.SUFFIX && sentence.is(owner - 1, Category.UNION)) {
            return true;
        }
        for (var at = role.from(); at < role.to(); at++) {
            var item = sentence.item(at);
            if (item.is(Category.UNION)) {
                return item.to() - item.from() == 1 && !role.isOfMinister();
            }
            if (!item.is(Category.HEAD) && !item.is(Category.LINK) && !item.is(Category.GRADE)
                    && !isOrgan(item, sentence)) {
                return false;
            }
        }
        return false;
    }

    /** "The Chairman of the Executive Committee of the Fund". */
    private static boolean isOrgan(Item item, Sentence sentence) {
        var next = item.to();
        while (sentence.is(next, Category.LINK)) {
            next = sentence.item(next).to();
        }
        return item.is(Category.INSTITUTION) && !item.is(Category.PORTFOLIO, "parliament")
                && sentence.is(next, Category.UNION);
    }

    /** A department for international cooperation is of one state, a union for it is of many, as is "Assistant Secretary-General". */
    private static boolean isOfOrganization(RoleMention role, Sentence sentence) {
        var union = false;
        var international = false;
        var executive = false;
        for (var at = role.from(); at < role.to(); at++) {
            var item = sentence.item(at);
            if (item.is(Category.INSTITUTION) && !item.is(Category.UNION)) {
                return executive && sentence.first(Category.AND, role.from(), at) != Item.NONE;
            }
            union |= item.is(Category.UNION);
            executive |= item.as(Category.HEAD).filter(head -> head.kind().equals(EXECUTIVE)).isPresent();
            international |= (item.is(Category.INTERNATIONAL) || item.is(Category.REGION))
                    && sentence.token(at).capitalized();
        }
        return union && international || executive;
    }
}
