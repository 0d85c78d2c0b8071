package org.kurultai.seeds.extract.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.report.ReportException;

/** The persons of a report: a surname alone, or a name with one word less, is that of the person named in full. */
public final class People {

    private static final String SON = "bin";
    private static final int MOST = 1_000;
    private static final Pattern NUMERAL = Pattern.compile("(?<=\\p{L}) (?:II|III|IV|VI|VII|VIII|XIV|XVI)\\.?$");

    private final String report;
    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Predicate<PersonMention> surnamesTell;
    /** Names in full that nothing tells of, by their last word. */
    private final Map<String, PersonMention> untold = new HashMap<>();
    private Optional<Person> last = Optional.empty();

    /**
     * @param report what the report is called
     * @param surnamesTell whether one word alone, as it is mentioned, is the name of somebody who is not named in full
     */
    public People(String report, Predicate<PersonMention> surnamesTell) {
        this.report = report;
        this.surnamesTell = surnamesTell;
    }

    /**
     * The person a mention names; none if the mention tells nothing of somebody who takes part.
     *
     * @throws ReportException if the report tells of more persons than any report does
     */
    public Optional<Person> of(PersonMention mention, Zone zone) {
        if (mention.kind() == RoleMention.Kind.SPOKESPERSON || mention.kind() == RoleMention.Kind.REMEMBERED) {
            return Optional.empty();
        }
        var key = key(mention.name());
        var known = known(mention.name(), key).or(() -> misspelt(mention, key)).or(() -> beforeNoun(mention, key));
        var tells = !mention.isBare();
        var surname = mention.words() == 1
                && mention.offices().stream().noneMatch(office -> office.kind().equals("monarch"));
        if (known.isEmpty() && !tells && mention.words() > 1) {
            untold.putIfAbsent(lastWord(key), mention);
        }
        if (known.isEmpty()
                && (!tells || surname && !surnamesTell.test(mention) && !untold.containsKey(lastWord(key)))) {
            return Optional.empty();
        }
        var person = known.orElseGet(() -> add(key, mention, zone));
        person.learn(mention);
        if (known.isEmpty() && surname && untold.containsKey(lastWord(key))) {
            person.learn(untold.get(lastWord(key)));
        }
        if (mention.kind() == RoleMention.Kind.COUNTERPART && person.offices().isEmpty()) {
            last.ifPresent(person::holdsAs);
        }
        if (last.isEmpty() || !(mention.standing() == Standing.MET && person.isHeadOfState())) {
            last = Optional.of(person);
        }
        return Optional.of(person);
    }

    /** All persons, in the order in which the report names them. */
    public Stream<Person> all() {
        return byKey.values().stream();
    }

    /** Whom "the Georgian minister" means: the one of that state and kind of office whom the report has named. */
    public Optional<Person> holder(RoleMention role) {
        return all()
                .filter(person -> person.state().equals(role.state())
                        && person.offices().stream().anyMatch(
                                held -> role.offices().stream().anyMatch(office -> office.kind().equals(held.kind()))))
                .findFirst()
                .or(() -> onlyCounterpart(role));
    }

    /** "The Maltese minister", where the only one of that state was called but the colleague of another. */
    private Optional<Person> onlyCounterpart(RoleMention role) {
        var ofState = all().filter(person -> person.state().equals(role.state())).toList();
        return ofState.size() == 1 && ofState.getFirst().isCounterpart() ? Optional.of(ofState.getFirst())
                : Optional.empty();
    }

    /** Whom "the Head of State" means where no state is told: the only one of that office whom the report has named. */
    public Optional<Person> onlyHead(RoleMention role) {
        return onlyHolder(role).filter(Person::isHeadOfState);
    }

    /** Who holds an office that a sentence tells without a state, where one alone does of whom the report tells. */
    public Optional<Person> onlyHolder(RoleMention role) {
        var holders = all().filter(person -> person.holds(role)).toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private Person add(String key, PersonMention mention, Zone zone) {
        if (byKey.size() == MOST) {
            throw ReportException.ofTooMany(report, "persons", MOST);
        }
        var person = new Person(key, mention, zone);
        byKey.put(key, person);
        for (var word : key.split(" ")) {
            byWord.computeIfAbsent(word, name -> new ArrayList<>(1)).add(person);
        }
        return person;
    }

    private Optional<Person> known(String name, String key) {
        if (byKey.containsKey(key)) {
            return Optional.of(byKey.get(key));
        }
        var words = Arrays.asList(key.split(" "));
        for (var person : byWord.getOrDefault(words.getLast(), List.of())) {
            var theirs = Arrays.asList(person.key().split(" "));
            if (isPartOf(words, theirs) || isPartOf(theirs, words)) {
                return Optional.of(person);
            }
        }
        return words.size() > 1 && isSurnameFirst(name)
                ? byWord.getOrDefault(words.getFirst(), List.of()).stream()
                        .filter(person -> person.key().equals(words.getFirst())).findFirst()
                : Optional.empty();
    }

    /** "MORI Kenji": whom the headline calls by the surname alone. */
    private static boolean isSurnameFirst(String name) {
        var surname = name.substring(0, Math.max(0, name.indexOf(' ')));
        return surname.length() > 1 && surname.equals(surname.toUpperCase(Locale.ROOT));
    }

    /** Who holds the same office for the same side, by a name of which one word has a letter more, less or other: "Minister Rosso". */
    private Optional<Person> misspelt(PersonMention mention, String key) {
        var words = Arrays.asList(key.split(" "));
        return all().filter(person -> (mention.offices().isEmpty() ? isBentGiven(words, person)
                : mention.offices().equals(person.offices()))
                && (mention.state().isEmpty() || person.state().isEmpty() || mention.state().equals(person.state()))
                && Misspelling.of(words, Arrays.asList(person.key().split(" ")))).findFirst();
    }

    /** "Премьер Роман Коваленко. Встреча Романа Коваленко": a given name that is bent before a surname that nothing bends. */
    private static boolean isBentGiven(List<String> words, Person person) {
        var theirs = person.key().split(" ");
        return words.size() == 2 && theirs.length == 2 && words.getLast().equals(theirs[1])
                && words.getFirst().startsWith(theirs[0]);
    }

    /** "Sieht sich Minister Berg Brücken an": the surname of who holds the same office, and a noun behind it. */
    private Optional<Person> beforeNoun(PersonMention mention, String key) {
        var words = key.split(" ");
        return mention.offices().isEmpty() || words.length != 2 ? Optional.empty()
                : byWord.getOrDefault(words[0], List.of()).stream()
                        .filter(person -> person.key().endsWith(" " + words[0]) && person.offices().stream()
                                .anyMatch(held -> held.kind().equals(mention.offices().getFirst().kind())))
                        .findFirst();
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** Whether all words of a name are in another, and neither is that of the other's son; brothers have all words alike but one. */
    private static boolean isPartOf(List<String> words, List<String> others) {
        return Set.copyOf(others).containsAll(words)
                && (words.size() < others.size() || Set.copyOf(words).containsAll(others))
                && (words.getFirst().equals(others.getFirst())
                        || words.size() == 1 && !isFathers(words.getFirst(), others)
                        || Collections.frequency(words, SON) == Collections.frequency(others, SON));
    }

    /** "King Omar" is not "Prince Salim bin Omar". */
    private static boolean isFathers(String word, List<String> others) {
        var at = others.indexOf(word);
        return at > 0 && others.get(at - 1).equals(SON);
    }

    /** "Abdullah II" is whom the headline calls "King Abdullah". */
    private static String key(String name) {
        return Arrays.stream(Letters.fold(NUMERAL.matcher(name).replaceFirst("")).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.joining(" "));
    }
}
