package org.kurultai.seeds.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a language from its folder, and what all languages share: states, organizations, cities. */
final class LanguageReader {

    private static final String SETTING = "setting";
    private static final String RENAME = "rename";
    private static final String RENAME_BENT = "rename-bent";
    private static final String RENAME_MET = "rename-met";
    private static final String RENAME_RECEIVED = "rename-received";
    private static final String RENAME_GIVEN = "rename-given";
    private static final String RENAME_BEHIND = "rename-behind";
    private static final String NOT = "not-state";
    private static final String PECULIAR = "peculiar";
    private static final String PLATE = "plate";
    private static final Set<String> NO_TERMS = Set.of(
            SETTING, RENAME, RENAME_BENT, RENAME_MET, RENAME_RECEIVED, RENAME_GIVEN, RENAME_BEHIND, NOT, PECULIAR,
            PLATE);

    /** English names: they are asked for where an office is found, and hide no longer phrase. */
    private static final Set<Category> IN_ENGLISH = Set.of(Category.FIELD, Category.TITLE);

    /** A small word no longer than this bends into too many names. */
    private static final int SHORT = 6;

    private final String code;
    private final List<LanguageFile.Line> lines;
    private final Map<String, List<String>> settings = new HashMap<>();

    LanguageReader(String code) {
        this.code = code;
        this.lines = LanguageFile.read(code + "/terms.txt");
        lines.stream().filter(line -> line.key().equals(SETTING))
                .forEach(line -> settings.put(line.value(), line.forms()));
    }

    Language read() {
        var spelling = new Spelling(
                new Endings(setting("endings"), Integer.parseInt(setting("layers").getFirst()), isSet("agglutinates"),
                        setting("never-bare")),
                Set.copyOf(setting("elisions")),
                Set.copyOf(setting("suffixes")),
                isSet("ordinal-dot"));
        var lexicon = new Lexicon(spelling);
        var called = new Lexicon(spelling);
        addTerms(lexicon, called);
        setting("ordinals").forEach(pattern -> new Ordinals(lines).add(pattern, lexicon));
        addStates(lexicon);
        addOrganizations(lexicon);
        addCities(lexicon);
        return new Language(
                code,
                spelling,
                lexicon,
                called,
                new Language.Order(isSet("head-last"), isSet("state-before-head"), isSet("nouns-capitalized"),
                        isSet("names-unbent"), isSet("small-adjectives"),
                        Set.copyOf(setting("locative")),
                        folded("negations"),
                        folded("futures"),
                        folded("common-endings"),
                        folded("present"),
                        folded("particles"),
                        folded("days"),
                        isSet("months-first"),
                        folded("governments"),
                        folded("parties"),
                        folded("common-words"),
                        folded("genitives"),
                        folded("accusatives"),
                        folded("infinitives")),
                new Language.Renaming(pairs(RENAME), pairs(RENAME_BENT), pairs(RENAME_MET),
                        pairs(RENAME_RECEIVED), pairs(RENAME_GIVEN), pairs(RENAME_BEHIND), folded("bent-several")),
                String.join("", setting("home")),
                Set.copyOf(setting("homes")),
                peculiar(),
                plates());
    }

    private List<String> setting(String name) {
        return settings.getOrDefault(name, List.of());
    }

    private Set<String> folded(String name) {
        return setting(name).stream().map(Letters::fold).collect(Collectors.toSet());
    }

    private boolean isSet(String name) {
        return setting(name).contains("yes");
    }

    private Map<String, String> pairs(String key) {
        var pairs = new HashMap<String, String>();
        for (var line : lines) {
            if (line.key().equals(key)) {
                line.forms().forEach(ending -> pairs.put(ending, line.value()));
            }
        }
        return pairs;
    }

    private Map<String, List<String>> peculiar() {
        var states = new HashMap<String, List<String>>();
        lines.stream().filter(line -> line.key().equals(PECULIAR)).forEach(
                line -> line.forms().forEach(
                        office -> states.put(Letters.fold(office), List.of(line.value().split(" ")))));
        return states;
    }

    private Map<String, String> plates() {
        var states = new HashMap<String, String>();
        lines.stream().filter(line -> line.key().equals(PLATE))
                .forEach(line -> line.forms().forEach(letters -> states.put(letters, line.value())));
        return states;
    }

    private void addTerms(Lexicon lexicon, Lexicon called) {
        for (var line : lines) {
            if (NO_TERMS.contains(line.key())) {
                continue;
            }
            try {
                var term = new Term(Category.named(line.key()), line.value());
                var exact = term.category() == Category.STOP;
                var to = IN_ENGLISH.contains(term.category()) ? called : lexicon;
                line.forms().forEach(form -> to.add(term, exact && form.length() <= SHORT ? "=" + form : form));
            } catch (IllegalArgumentException e) {
                throw line.wrong("there is no category \"" + line.key() + "\"", e);
            }
        }
    }

    /** The short names of the states are those of the Unicode CLDR, which comes with Java. */
    private void addStates(Lexicon lexicon) {
        var passed = new HashSet<String>();
        lines.stream().filter(line -> line.key().equals(NOT)).forEach(line -> passed.addAll(line.forms()));
        var locale = Locale.of(code);
        for (var country : Locale.getISOCountries()) {
            var state = Locale.of("", country);
            var name = state.getDisplayCountry(locale);
            if (!passed.contains(state.getISO3Country()) && !name.equals(country)) {
                lexicon.add(new Term(Category.STATE, state.getISO3Country()), "^" + name);
                lexicon.add(new Term(Category.STATE, state.getISO3Country()), "^" + name.replace(" & ", " and "));
                setting("own").forEach(
                        ending -> lexicon.add(new Term(Category.STATE, state.getISO3Country()), "=^" + name + ending));
                setting("demonyms").forEach(ending -> lexicon
                        .add(new Term(Category.NATIONALITY, state.getISO3Country()), name + ending));
            }
        }
    }

    private void addOrganizations(Lexicon lexicon) {
        var organization = "";
        for (var line : LanguageFile.read("organizations.txt")) {
            if (line.key().equals("organization")) {
                organization = line.value();
            } else if (line.key().equals(code) || line.key().equals("any")) {
                for (var term : terms(line.value(), organization)) {
                    line.forms().forEach(form -> lexicon.add(term, form));
                }
            }
        }
    }

    /** A name may be that of an organization, of its meetings or summits, or of an agency. */
    private static List<Term> terms(String kind, String organization) {
        return switch (kind) {
            case "" -> List.of(new Term(Category.ORGANIZATION, organization));
            case "meeting", "summit" -> List.of(
                    new Term(Category.EVENT, kind), new Term(Category.ORGANIZATION, organization));
            default -> List.of(new Term(Category.named(kind), organization));
        };
    }

    private void addCities(Lexicon lexicon) {
        for (var city : Cities.all()) {
            for (var name : city.names(code)) {
                lexicon.add(new Term(Category.CITY, city.name() + "|" + city.state()), "^" + name);
            }
        }
    }
}
