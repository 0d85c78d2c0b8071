package org.kurultai.seeds.historyatstate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;

/**
 * A visitor, read from words such as "President Quirino" or "King Hussein".
 *
 * @param title the words before the name; empty if there are none
 * @param name the name; all the words where no name can be told from a title
 */
record Visitor(String title, String name) {

    private static final String WORD = "(?:Acting|Interim|Provisional|Former|Federal|Crown|First|Vice|Deputy|Grand|Prime"
            + "|Junta|Head|Chief|of|State|Government|the|Council|Executive|Supreme|Military|President|Minister|Premier"
            + "|Chancellor|King|Queen|Emperor|Empress|Shah|Sultan|Amir|Emir|Prince|Princess|Duke|Duchess|Pope|Regent"
            + "|Chairman|Taoiseach|Governor|General|Brigadier|Lieutenant|Colonel|Sheikh|Member|Secretary)"
            + "(?:- ?(?:[Ee]lect|designate))?";
    private static final Pattern TITLE = Pattern.compile("((?:" + WORD + "|and(?= " + WORD + "))(?: |$))+");
    private static final Pattern ANOTHER = Pattern.compile("(?:,| and) (?=" + WORD + " )");

    /** Those who hold the office they are called by, in person and in full. */
    private static final Set<String> OFFICES = Set.of(
            "President", "Prime Minister", "King", "Queen", "Emperor", "Shah", "Sultan", "Amir", "Emir", "Pope",
            "Premier", "Chancellor", "Federal Chancellor", "Taoiseach", "Governor General", "Grand Duke",
            "Grand Duchess");

    private static final Set<String> REIGNING = Set.of("King", "Queen", "Emperor", "Shah", "Sultan", "Amir", "Emir",
            "Pope", "Grand Duke", "Grand Duchess");

    /** All who are named; the words stand for one where they cannot be told apart. */
    static List<Visitor> all(String words) {
        var named = Arrays.stream(ANOTHER.split(words)).map(Visitor::of).toList();
        return named.stream().anyMatch(visitor -> visitor.name.isEmpty()) ? List.of(of(words)) : named;
    }

    private static Visitor of(String words) {
        var title = TITLE.matcher(words);
        return title.lookingAt()
                ? new Visitor(title.group().strip(), words.substring(title.end()).strip())
                : new Visitor("", words);
    }

    /**
     * Who it is. A full name, and the name of somebody who reigns, is one person of that country whatever the year; a
     * surname alone only together with the title and the decade: father and son may both have been president.
     */
    PersonId person(PartyId country, PartialDate when) {
        var full = name.contains(" ") || REIGNING.contains(title);
        var words = full ? name : "%s %s %s0s".formatted(title, name, when.year() / 10);
        return new PersonId("visitor-%s-%s".formatted(slug(country.value()), slug(words)));
    }

    /** The office in which the visitor comes; {@link PostId#NONE} for who is elected, acting or of no known office. */
    PostId post(PartyId country) {
        return OFFICES.contains(title)
                ? new PostId("%s-%s".formatted(slug(country.value()), slug(title)))
                : PostId.NONE;
    }

    private static String slug(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
