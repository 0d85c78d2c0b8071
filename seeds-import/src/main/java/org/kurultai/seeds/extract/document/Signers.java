package org.kurultai.seeds.extract.document;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.extract.person.RoleNames;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.Signing;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.report.Report;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads who signed a document: "the ministers of justice signed it", "it was signed by A and B". Only in languages in which
 * the place of words tells who did something.
 */
final class Signers {

    private static final String SIGNED = "signed";
    private static final int NEAR = 2;

    private final Report report;

    Signers(Report report) {
        this.report = report;
    }

    /** Whoever the sentence says signed. */
    Signing of(Scene scene, Conclusion verb, Item instrument) {
        var order = report.language().order();
        if (!verb.status().equals(SIGNED) || verb.act() || !order.namesUnbent() && !order.nounsCapitalized()) {
            return Signing.UNTOLD;
        }
        var sentence = scene.sentence();
        var by = sentence.first(Category.BY, verb.to(), verb.to() + NEAR);
        if (!by.terms().isEmpty()) {
            return within(scene, by.to(), endOfClause(sentence, by.to()), by.to() + NEAR);
        }
        if (isPassive(sentence, verb, instrument)) {
            return order.nounsCapitalized() ? byBefore(scene, verb) : Signing.UNTOLD;
        }
        var before = within(scene, beginOfClause(scene, verb.from()), verb.from(), verb.from());
        var until = verb.to() <= instrument.from() ? instrument.from() : endOfClause(sentence, verb.to());
        return before == Signing.UNTOLD && order.nounsCapitalized()
                ? within(scene, verb.to(), until, verb.to() + NEAR)
                : before;
    }

    /** "Das Abkommen wurde von A und B unterzeichnet": where the verb ends the clause. */
    private Signing byBefore(Scene scene, Conclusion verb) {
        var sentence = scene.sentence();
        var first = scene.persons().stream().filter(person -> person.to() <= verb.from()).findFirst();
        var by = first.map(PersonMention::from).orElse(0) - 1;
        while (by > 0 && sentence.is(by, Category.LINK) && !sentence.is(by, Category.BY)) {
            by--;
        }
        return first.isPresent() && sentence.is(by, Category.BY) ? within(scene, by, verb.from(), by) : Signing.UNTOLD;
    }

    /** "A protocol was signed". */
    private static boolean isPassive(Sentence sentence, Conclusion verb, Item instrument) {
        return instrument.to() <= verb.from()
                && !sentence.between(Category.BE, 0, verb.from()).isEmpty();
    }

    /** @param near the place at which, or just before which, their office stands */
    private Signing within(Scene scene, int from, int to, int near) {
        var persons = scene.persons().stream()
                .filter(person -> person.from() >= from && person.to() <= to)
                .filter(person -> !person.isBare() || !scene.sentence().is(person.from() - 1, Category.ABOUT))
                .map(PersonMention::name)
                .distinct()
                .toList();
        if (!persons.isEmpty()) {
            return new Signing(persons, "", "");
        }
        var sentence = scene.sentence();
        return role(scene, from, to, near)
                .map(role -> new Signing(
                        List.of(), RoleNames.post(role.offices()), words(sentence, role.from(), role.to())))
                .or(() -> sides(sentence, from, to, near))
                .orElse(Signing.UNTOLD);
    }

    /** "The parties", right beside the verb. */
    private Optional<Signing> sides(Sentence sentence, int from, int to, int near) {
        for (var at = Math.max(from, near - 1); at < Math.min(to, near + 1); at++) {
            if (report.language().order().parties().contains(sentence.token(at).fold())) {
                return Optional.of(new Signing(List.of(), "", words(sentence, at, at + 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<RoleMention> role(Scene scene, int from, int to, int near) {
        return scene.roles().stream()
                .filter(role -> role.maySeveral() && role.from() >= from && role.to() <= to)
                .filter(role -> role.from() <= near && role.to() + NEAR >= near)
                .filter(role -> scene.sentence().last(Category.WITH, role.from() - NEAR, role.from()) == Item.NONE)
                .findFirst();
    }

    /** With the article before them. */
    private String words(Sentence sentence, int from, int to) {
        var article = sentence.is(from - 1, Category.LINK) ? from - 1 : from;
        return sentence.words(report.text(), article, to);
    }

    /** Where what is told of the verb begins; a comma between those who are listed cuts nothing off. */
    private static int beginOfClause(Scene scene, int verb) {
        var at = verb;
        while (at > 0) {
            var cut = isCut(scene.sentence(), at - 1);
            var person = endingAt(scene, cut ? at - 1 : at);
            if (person.isPresent() && (!cut || isListed(scene, person.get(), at, verb))) {
                at = person.get().from();
            } else if (cut) {
                return at;
            } else {
                at--;
            }
        }
        return at;
    }

    private static Optional<PersonMention> endingAt(Scene scene, int at) {
        return scene.persons().stream().filter(person -> person.to() == at && person.from() < at).findFirst();
    }

    /** "A, B and C signed": but not "having met A, B signed". */
    private static boolean isListed(Scene scene, PersonMention person, int comma, int verb) {
        var before = person.from() - 1;
        return scene.persons().stream().anyMatch(next -> next.from() >= comma && next.to() <= verb)
                && (before < 0 || scene.sentence().sign(before, ',') || scene.sentence().is(before, Category.AND));
    }

    private static int endOfClause(Sentence sentence, int from) {
        var at = from;
        while (at < sentence.size() && !sentence.is(at, Category.CLAUSE) && !sentence.sign(at, ';')) {
            at++;
        }
        return at;
    }

    private static boolean isCut(Sentence sentence, int at) {
        return sentence.sign(at, ',') || sentence.sign(at, ';') || sentence.is(at, Category.CLAUSE);
    }
}
