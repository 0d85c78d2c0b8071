package org.kurultai.seeds.facts;

import java.util.List;

/**
 * Who signed a document, as far as a report says.
 *
 * @param persons the persons it names, as it spells them
 * @param post where it says "the foreign ministers", their kind of office in one word, such as {@code foreign-minister};
 *     empty if it does not
 * @param words who signed, in the words of the report; empty where it does not say
 */
public record Signing(List<String> persons, String post, String words) {

    /** It does not say. */
    public static final Signing UNTOLD = new Signing(List.of(), "", "");

    public Signing {
        persons = List.copyOf(persons);
    }
}
