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

    /** The state of whoever bears a name, or an office of one word; empty where the bearers are of several. */
    private final Map<String, String> states = new HashMap<>();

    private Accompanied() {}

    /** The scenes of a report, with the states of those who accompany. */
    public static List<Scene> settle(List<Scene> scenes) {
        var company = new Accompanied();
        return scenes.stream().map(company::settle).toList();
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
        var known = company.from() == 0 ? known(scene, company.to(), first.getAsInt())
                : isBy(scene.sentence(), company, first.getAsInt()) ? known(scene, 0, company.from())
                : Set.<String>of();
        return known.size() != 1 ? scene
                : scene.with(scene.persons().stream()
                        .map(person -> isUnknown(person) && person.from() >= first.getAsInt()
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
        if (!person.role().isEmpty() && person.role().indexOf(' ') < 0) {
            keep(person.role(), person.state());
        }
    }

    private void keep(String word, String state) {
        states.merge(Letters.fold(word), state, (held, told) -> held.equals(told) ? held : "");
    }

    /** The words that tell of company: at the beginning, or with whoever accompanies behind them. */
    private static Item company(Sentence sentence) {
        var first = sentence.item(0);
        return first.is(Category.ATTEND, "accompanied") || first.is(Category.ATTEND, "company") ? first
                : sentence.all(Category.ATTEND).stream().filter(words -> words.is(Category.ATTEND, "company"))
                        .findFirst()
                        .orElse(Item.NONE);
    }

    /** "Is accompanied on the visit by Minister A": by the first whose state is not told, or by another before. */
    private static boolean isBy(Sentence sentence, Item company, int to) {
        return sentence.first(Category.BY, company.to(), to) != Item.NONE
                && sentence.first(Category.MEET, company.to(), to) == Item.NONE
                && sentence.first(Category.RECEIVE, company.to(), to) == Item.NONE;
    }

    /** The states of those who are told of in some words, by their names or by their offices. */
    private Set<String> known(Scene scene, int from, int to) {
        var named = scene.sentence().tokens().subList(from, to).stream().filter(Token::capitalized)
                .map(word -> states.getOrDefault(word.fold(), ""));
        var held = scene.roles().stream()
                .filter(role -> role.kind() == RoleMention.Kind.ONE && role.from() >= from && role.to() <= to)
                .flatMap(role -> role.states().stream());
        return Stream.concat(named, held).filter(state -> !state.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean isUnknown(PersonMention person) {
        return person.state().isEmpty() && person.organization().isEmpty() && !person.role().isEmpty()
                && person.kind() != RoleMention.Kind.COUNTERPART;
    }
}
