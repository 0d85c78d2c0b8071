package org.kurultai.seeds.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cities that are known by name in every language. */
public final class Cities {

    private static final int FIRST_NAME = 2;
    private static final List<City> ALL = read();
    private static final Map<String, String> CAPITALS = capitals();

    private Cities() {}

    /**
     * A city.
     *
     * @param state the state it lies in
     * @param capital whether it is that state's capital
     * @param byLanguage what each language calls it, the usual name first
     */
    public record City(String state, boolean capital, Map<String, List<String>> byLanguage) {

        /** Its usual English name. */
        public String name() {
            return names("en").getFirst();
        }

        List<String> names(String language) {
            return byLanguage.getOrDefault(language, List.of());
        }
    }

    static List<City> all() {
        return ALL;
    }

    /** The city of that name in a language. */
    public static Optional<City> named(String name, String language) {
        return ALL.stream().filter(city -> city.names(language).contains(name)).findFirst();
    }

    /** The usual English name of a state's capital; empty if it is not known. */
    public static String capitalOf(String state) {
        return CAPITALS.getOrDefault(state, "");
    }

    private static Map<String, String> capitals() {
        var capitals = new HashMap<String, String>();
        ALL.stream().filter(City::capital).forEach(city -> capitals.put(city.state(), city.name()));
        return capitals;
    }

    private static List<City> read() {
        var rows = LanguageFile.text("cities.tsv").stream().filter(line -> !line.startsWith("#")).toList();
        var columns = rows.getFirst().split("\t");
        return rows.stream().skip(1).map(row -> city(columns, row.split("\t"))).toList();
    }

    private static City city(String[] columns, String[] cells) {
        var names = new LinkedHashMap<String, List<String>>();
        for (var column = FIRST_NAME; column < columns.length; column++) {
            names.put(columns[column], List.of(cells[column].split("\\|")));
        }
        return new City(cells[0], cells[1].equals("*"), names);
    }
}
