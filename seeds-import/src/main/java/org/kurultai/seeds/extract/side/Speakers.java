package org.kurultai.seeds.extract.side;

import java.util.HashMap;
import java.util.Map;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** For which state somebody speaks, who says what it hopes, wishes or stands for: "Minister A said that Peru attaches importance to". */
final class Speakers {

    private static final int FAR = 12;
    private static final int NEAR = 4;

    private final Story story;
    private final Map<Person, String> spoken = new HashMap<>();

    Speakers(Story story) {
        this.story = story;
        story.scenes().stream().filter(scene -> scene.sentence().has(Category.STANCE)).forEach(this::read);
        story.scenes().stream().filter(scene -> scene.sentence().has(Category.SAY)).forEach(this::readMinistry);
    }

    /** The state; empty if nobody tells of its stance, or if somebody tells of those of two. */
    String stateOf(Person person) {
        return spoken.getOrDefault(person, "");
    }

    private void read(Scene scene) {
        var sentence = scene.sentence();
        for (var state : sentence.all(Category.STATE)) {
            var persons = scene.persons().stream().filter(person -> person.to() <= state.from() && !person.isBare())
                    .toList();
            if (persons.size() == 1 && isSaid(sentence, state, persons.getFirst().to()) && hasStance(sentence, state)) {
                story.known(persons.getFirst(), sentence.zone()).ifPresent(person -> spoken.merge(person,
                        Roles.state(state), (one, next) -> one.equals(next) ? one : ""));
            }
        }
    }

    /** "The Polish Foreign Ministry said that Minister A would go to Riga": of whom alone a ministry tells. */
    private void readMinistry(Scene scene) {
        var sentence = scene.sentence();
        var persons = scene.persons().stream().filter(person -> !person.isBare()).toList();
        if (persons.size() != 1 || !persons.getFirst().state().isEmpty()) {
            return;
        }
        for (var ministry : sentence.between(Category.INSTITUTION, 0, persons.getFirst().from())) {
            var owner = sentence.item(ministry.from() - 1);
            while (owner.is(Category.PORTFOLIO)) {
                owner = sentence.item(owner.from() - 1);
            }
            var said = sentence.first(Category.SAY, Math.max(0, owner.from() - NEAR), ministry.to() + NEAR);
            var state = owner.is(Category.NATIONALITY) && said != Item.NONE ? Roles.state(owner) : "";
            if (!state.isEmpty()) {
                story.known(persons.getFirst(), sentence.zone()).ifPresent(person -> spoken.putIfAbsent(person, state));
            }
        }
    }

    /** "Said that the Republic of Peru", "told the meeting Peru", "sagte, Peru". */
    private static boolean isSaid(Sentence sentence, Item state, int from) {
        var at = state.from() - 1;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STATE_TITLE)) {
            at = sentence.item(at).from() - 1;
        }
        var before = sentence.sign(at, ',') ? sentence.item(at - 1) : sentence.item(at);
        var told = sentence.first(Category.SAY, from, state.from());
        return at >= from && (sentence.is(at, Category.CLAUSE) || before.is(Category.SAY)
                || sentence.sign(at, ',') && told != Item.NONE && at - told.from() < FAR);
    }

    /** Whether the verb of the clause tells of it, which is not the verb of others too: "Peru and Chad hope". */
    private static boolean hasStance(Sentence sentence, Item state) {
        var at = state.to();
        if (sentence.sign(at, ',')) {
            at++;
            while (at < sentence.size() && !sentence.sign(at, ',')) {
                at++;
            }
            at++;
        }
        for (var word = at; word < Math.min(sentence.size(), at + FAR) && !sentence.is(word, Category.AND)
                && sentence.token(word).kind() != Token.Kind.SIGN
                && sentence.token(word).kind() != Token.Kind.SUFFIX; word++) {
            if (sentence.is(word, Category.STANCE)) {
                return true;
            }
        }
        return false;
    }
}
