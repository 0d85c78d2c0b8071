package org.kurultai.seeds.extract.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whom a report calls by another name, which it tells in brackets: "President Bambang Sukarto (Bamto) ... President Bamto said". */
public final class Nicknames {

    private Nicknames() {}

    /** The scenes, where whoever is called so has the full name. */
    public static List<Scene> settle(List<Scene> scenes) {
        var called = new HashMap<String, PersonMention>();
        scenes.forEach(scene -> scene.persons().stream().filter(person -> person.words() > 1)
                .forEach(person -> read(scene.sentence(), person, called)));
        return called.isEmpty() ? scenes : scenes.stream().map(scene -> scene.with(scene.persons().stream()
                .map(person -> named(person, called)).toList())).toList();
    }

    private static void read(Sentence sentence, PersonMention person, Map<String, PersonMention> called) {
        var at = person.to();
        if (at + 2 < sentence.size() && sentence.sign(at, '(') && sentence.sign(at + 2, ')')
                && sentence.item(at + 1) == Item.NONE && sentence.token(at + 1).kind() == Token.Kind.WORD
                && sentence.token(at + 1).capitalized() && !sentence.token(at + 1).allCapitals()) {
            called.putIfAbsent(sentence.token(at + 1).fold(), person);
        }
    }

    private static PersonMention named(PersonMention person, Map<String, PersonMention> called) {
        var full = person.words() == 1 ? called.get(Letters.fold(person.name())) : null;
        return full == null ? person : person.named(full);
    }
}
