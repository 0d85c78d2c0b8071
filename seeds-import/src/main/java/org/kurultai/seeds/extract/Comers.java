package org.kurultai.seeds.extract;

import java.util.Optional;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.mention.RoleMention;
import org.kurultai.seeds.text.Item;

/** Reads whither somebody came who is named behind that: "Tallinn'e gelen Bakan A, B ile görüştü". */
final class Comers {

    private static final int NEAR = 2;

    private final Language.Order order;

    Comers(Language.Order order) {
        this.order = order;
    }

    /** Whither somebody came, to another state than the own; nowhere if a sentence tells of nobody who did. */
    Located whither(Scene scene) {
        return verb(scene).map(verb -> Journeys.thither(scene, verb.from(), order)).orElse(Located.NONE);
    }

    /** The verb that stands between whither somebody came and who it was; empty if there is none. */
    Optional<Item> verb(Scene scene) {
        return !order.headLast() ? Optional.empty() : scene.sentence().all(Category.GUEST).stream()
                .filter(verb -> verb.is(Category.GUEST, "comer"))
                .filter(verb -> scene.roles().stream().anyMatch(role -> isComer(scene, role, verb)))
                .findFirst();
    }

    private boolean isComer(Scene scene, RoleMention role, Item verb) {
        var place = Journeys.thither(scene, verb.from(), order);
        return role.kind() == RoleMention.Kind.ONE && role.from() >= verb.to() && role.from() <= verb.to() + NEAR
                && !place.isNone() && !role.states().contains(place.state());
    }
}
