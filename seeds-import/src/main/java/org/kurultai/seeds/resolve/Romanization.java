package org.kurultai.seeds.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.seeds.language.Letters;

/** Names in the Latin alphabet, whatever alphabet they are written in, so that they can be compared and made identifiers of. */
final class Romanization {

    private static final Map<Character, String> CYRILLIC = new HashMap<>();

    static {
        var letters = ("а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh "
                + "щ shch ы y э e ю yu я ya і i қ k ғ g ң n ө o ұ u ү u һ h џ j").split(" ");
        for (var i = 0; i < letters.length; i += 2) {
            CYRILLIC.put(letters[i].charAt(0), letters[i + 1]);
        }
        CYRILLIC.put('ъ', "");
        CYRILLIC.put('ь', "");
    }

    private Romanization() {}

    /** The words of the name, in small Latin letters without accents; never empty. */
    static List<String> words(String name) {
        return List.of(of(name).split(" "));
    }

    /** The name in small Latin letters without accents, its words separated by one blank. */
    static String of(String name) {
        var latin = new StringBuilder(name.length());
        for (var letter : Letters.fold(name).toCharArray()) {
            var known = CYRILLIC.get(letter);
            if (known != null) {
                latin.append(known);
            } else {
                latin.append(Character.isLetterOrDigit(letter) ? letter : ' ');
            }
        }
        return latin.toString().strip().replaceAll(" +", " ");
    }
}
