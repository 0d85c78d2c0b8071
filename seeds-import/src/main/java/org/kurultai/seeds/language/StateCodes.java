package org.kurultai.seeds.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** States by the letters that ISO 3166-1 gives them, two or three. */
public final class StateCodes {

    private static final Map<String, String> STATES = states();
    private static final Map<String, String> NAMES = names();

    private StateCodes() {}

    /** The three letters of the state of a code; empty if it is the code of none. */
    public static String state(String code) {
        return STATES.getOrDefault(code, "");
    }

    /** The short English name of a state; its code if it has none. */
    public static String name(String state) {
        return NAMES.getOrDefault(state, state);
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var two : Locale.getISOCountries()) {
            var state = Locale.of("", two);
            names.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }

    private static Map<String, String> states() {
        var states = new HashMap<String, String>();
        for (var two : Locale.getISOCountries()) {
            var three = Locale.of("", two).getISO3Country();
            states.put(two, three);
            states.put(three, three);
        }
        return Map.copyOf(states);
    }
}
