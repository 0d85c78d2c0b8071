package org.kurultai.seeds.language;

import java.util.HashMap;
import java.util.Map;

/**
 * In which state a town lies that is in no list of {@link Cities}: it is only asked of what a report calls a town already, since
 * many a word is also the name of one somewhere.
 */
public final class Towns {

    private Towns() {}

    /** The state a town lies in by its local name; empty if it is not known, or if several have one of that name. */
    public static String stateOf(String name) {
        return Table.STATES.getOrDefault(Letters.fold(name), "");
    }

    /** Read when the first town is asked for. */
    private static final class Table {

        private static final Map<String, String> STATES = read();

        private static Map<String, String> read() {
            var states = new HashMap<String, String>();
            for (var line : LanguageFile.text("towns.tsv")) {
                var tab = line.indexOf('\t');
                if (tab > 0) {
                    for (var name : line.substring(tab + 1).split("\\|")) {
                        states.put(Letters.fold(name), line.substring(0, tab));
                    }
                }
            }
            return Map.copyOf(states);
        }
    }
}
