package org.kurultai.seeds.extract.visit;

import java.util.Optional;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Locatives;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads whither somebody came, or where somebody stayed, who is named behind that: "Tallinn'e gelen Bakan A, B ile görüştü",
 * "Tallinn'de temaslarda bulunan Bakan A".
 */
public final class Comers {

    static final String STAYER = "stayer";

    private static final int NEAR = 2;
    private static final int FAR = 5;

    private final Language.Order order;

    public Comers(Language.Order order) {
        this.order = order;
    }

    /** Whither somebody came, to another state than the own; nowhere if a sentence tells of nobody who did. */
    public Located whither(Scene scene) {
        return verb(scene).map(verb -> place(scene, verb)).orElse(Located.NONE);
    }

    /** The verb that stands between whither somebody came and who it was; empty if there is none. */
    Optional<Item> verb(Scene scene) {
        return !order.headLast() ? Optional.empty() : scene.sentence().all(Category.GUEST).stream()
                .filter(verb -> verb.is(Category.GUEST, "comer") || verb.is(Category.GUEST, STAYER))
                .filter(verb -> scene.roles().stream().anyMatch(role -> isComer(scene, role, verb)))
                .findFirst();
    }

    private Located place(Scene scene, Item verb) {
        if (!verb.is(Category.GUEST, STAYER)) {
            return BeforeVerb.thither(scene, verb.from(), order);
        }
        var sentence = scene.sentence();
        var apart = verb.from() > 1 && sentence.token(verb.from() - 1).kind() == Token.Kind.SUFFIX;
        var place = sentence.item(apart ? verb.from() - 2 : verb.from() - 1);
        return (place.is(Category.CITY) || place.is(Category.STATE))
                && new Locatives(order).are(sentence, place.from(), place) ? Visits.place(scene, place) : Located.NONE;
    }

    private boolean isComer(Scene scene, RoleMention role, Item verb) {
        var place = place(scene, verb);
        return role.kind() == RoleMention.Kind.ONE && role.from() >= verb.to() && role.from() <= verb.to() + NEAR
                && !place.isNone() && !role.states().contains(place.state());
    }

    /** "Resmi temaslar için geldi": where the words begin that tell for what somebody came. */
    static int beforePurpose(Sentence sentence, int verb) {
        var from = sentence.item(verb - 1).from();
        if (!sentence.is(verb - 1, Category.STOP) || sentence.token(verb - 1).kind() != Token.Kind.WORD) {
            return verb;
        }
        while (from > 0 && from > verb - FAR && sentence.token(from - 1).kind() == Token.Kind.WORD
                && !sentence.token(from - 1).capitalized()) {
            from--;
        }
        return from;
    }
}
