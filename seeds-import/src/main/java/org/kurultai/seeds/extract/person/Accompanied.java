package org.kurultai.seeds.extract.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Whoever accompanies somebody whom the report has told of, or who is told of by an office, is of the same state: "Begleitet wurde
 * Kovač von Staatssekretär A", "at the side of Minister Kovač State Secretary A took part", "accompanying Kovač on his visit to
 * Chad are A and B", "the Polish president is accompanied on the visit by A and B".
 */
public final class Accompanied {

    /** Shorter words of names are shared by many: "Al", "Bin", "De". */
    private static final int SHORTEST = 4;

    private static final int NEAR = 4;
    /** Behind which those who accompany are told no more. */
    private static final List<Category> ENDING = List.of(
            Category.MEET, Category.RECEIVE, Category.DISCUSS, Category.CONCLUDE, Category.CLAUSE);

    /** The state of whoever bears a name, or an office of one word, "Ministerin"; empty where the bearers are of several. */
    private final Map<String, String> states = new HashMap<>();
    /** The state of whoever holds an office, whatever the words for it. */
    private final Map<List<Office>, String> holders = new HashMap<>();

    private Accompanied() {}

    /** The scenes of a report, with the states of those who accompany. */
    public static List<Scene> settle(List<Scene> scenes) {
        var company = new Accompanied();
        return LedNext.settle(scenes).stream().map(company::settle).toList();
    }

    private Scene settle(Scene scene) {
        scene.persons().stream().filter(person -> !person.state().isEmpty()).forEach(this::keep);
        var company = company(scene.sentence());
        if (company == Item.NONE) {
            return scene;
        }
        var first = scene.persons().stream().filter(person -> person.from() >= company.to())
                .filter(Accompanied::isUnknown).mapToInt(PersonMention::from).min();
        if (first.isEmpty()) {
            return scene;
        }
        var with = accompanied(scene, company, first.getAsInt());
        if (with.isPresent()) {
            return scene.with(scene.persons().stream()
                    .map(person -> isUnknown(person) && person.from() < with.get().from()
                            ? person.of(with.get().state()) : person)
                    .toList());
        }
        var known = known(scene, company, first.getAsInt());
        var end = ENDING.stream().map(word -> scene.sentence().first(word, first.getAsInt(), scene.sentence().size()))
                .filter(word -> word != Item.NONE).mapToInt(Item::from).min().orElse(scene.sentence().size());
        return known.size() != 1 ? scene
                : scene.with(scene.persons().stream()
                        .map(person -> isUnknown(person) && person.from() >= first.getAsInt() && person.from() < end
                                ? person.of(known.iterator().next()) : person)
                        .toList());
    }

    /** "Accompanied by Minister A and Minister B, the Polish president": whoever is told behind those who accompany. */
    private static Optional<PersonMention> accompanied(Scene scene, Item company, int first) {
        var sentence = scene.sentence();
        var opens = company.from() == 0 && company.is(Category.ATTEND, "company")
                && IntStream.range(company.to(), first).allMatch(at -> sentence.is(at, Category.LINK));
        return !opens ? Optional.empty() : scene.persons().stream()
                .filter(person -> person.from() > first && !isUnknown(person)).findFirst()
                .filter(person -> !person.state().isEmpty() && person.kind() == RoleMention.Kind.ONE
                        && isApart(scene, person));
    }

    /** Right behind another person, or behind a comma. */
    private static boolean isApart(Scene scene, PersonMention person) {
        var at = person.from();
        while (scene.sentence().is(at - 1, Category.LINK)) {
            at--;
        }
        var end = at;
        return scene.sentence().sign(at - 1, ',') || scene.persons().stream().anyMatch(other -> other.to() == end);
    }

    private void keep(PersonMention person) {
        var words = person.name().split(" ");
        for (var at = 0; at < words.length; at++) {
            if (at == words.length - 1 || words[at].length() >= SHORTEST) {
                keep(words[at], person.state());
            }
        }
        if (!person.offices().isEmpty() && person.kind() != RoleMention.Kind.COUNTERPART) {
            holders.merge(person.offices(), person.state(), Accompanied::ofOne);
        }
        if (!person.role().isEmpty() && person.role().indexOf(' ') < 0) {
            keep(person.role(), person.state());
        }
    }

    private void keep(String word, String state) {
        states.merge(Letters.fold(word), state, Accompanied::ofOne);
    }

    private static String ofOne(String held, String told) {
        return held.equals(told) ? held : "";
    }

    /** The words that tell of company: at the beginning, or with whoever accompanies behind them. */
    private static Item company(Sentence sentence) {
        var first = sentence.item(0);
        return first.is(Category.ATTEND, "accompanied") || first.is(Category.ATTEND, "company") ? first
                : sentence.all(Category.ATTEND).stream().filter(words -> words.is(Category.ATTEND, "company"))
                        .findFirst().map(words -> agent(sentence, words))
                        .orElseGet(() -> delegation(sentence));
    }

    /** "A wurde von B begleitet": where the verb ends the clause, the small word behind which those stand who accompany. */
    private static Item agent(Sentence sentence, Item verb) {
        var by = sentence.last(Category.BY, 0, verb.from());
        var ends = verb.to() >= sentence.size() || sentence.token(verb.to()).kind() == Token.Kind.SIGN;
        return ends && by != Item.NONE ? by : verb;
    }

    /** "The president's delegation includes A", "has an entourage that includes A". */
    private static Item delegation(Sentence sentence) {
        return sentence.all(Category.DELEGATION).stream()
                .filter(words -> sentence.between(Category.ATTEND, words.to(), words.to() + NEAR).stream()
                        .anyMatch(verb -> verb.is(Category.ATTEND, "part")))
                .findFirst().orElse(Item.NONE);
    }

    /** The states of those whom others accompany: who are told behind the words that open the sentence, else before. */
    private Set<String> known(Scene scene, Item company, int first) {
        var sentence = scene.sentence();
        var opens = company.from() == 0;
        var met = sentence.first(Category.MEET, company.to(), first) != Item.NONE
                || sentence.first(Category.RECEIVE, company.to(), first) != Item.NONE;
        return met && !opens ? Set.of()
                : known(scene, opens ? company.to() : 0, opens ? first : company.from());
    }

    /** The states of those who are told of in some words, by their names or by their offices. */
    private Set<String> known(Scene scene, int from, int to) {
        var named = scene.sentence().tokens().subList(from, to).stream().filter(Token::capitalized)
                .map(word -> states.getOrDefault(word.fold(), ""));
        var held = scene.roles().stream()
                .filter(role -> role.kind() == RoleMention.Kind.ONE && role.from() >= from && role.to() <= to)
                .flatMap(role -> role.states().isEmpty() ? Stream.of(holders.getOrDefault(role.offices(), ""))
                        : role.states().stream());
        return Stream.concat(named, held).filter(state -> !state.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean isUnknown(PersonMention person) {
        return person.state().isEmpty() && person.organization().isEmpty() && !person.role().isEmpty()
                && person.kind() != RoleMention.Kind.COUNTERPART;
    }
}
