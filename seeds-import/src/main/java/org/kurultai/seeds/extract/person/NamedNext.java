package org.kurultai.seeds.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.mention.office.OfficeTitles;
import org.kurultai.seeds.mention.office.Wording;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Two whom the first sentence tells by their offices and the second by their names alone, in the same order: "The Estonian foreign
 * minister met her Peruvian counterpart on Friday. Ana Kask and Luis Soto discussed trade".
 */
public final class NamedNext {

    private static final Categories TELLS = Categories.of(Category.MEET, Category.RECEIVE, Category.PHONE,
            Category.EVENT);

    private final List<Scene> scenes;
    private final Language language;

    public NamedNext(List<Scene> scenes, Language language) {
        this.scenes = Nicknames.settle(scenes);
        this.language = language;
    }

    /** The scenes, where the second sentence names both with the offices and the states. */
    public List<Scene> settled() {
        var both = withOffices();
        return both.isEmpty() ? scenes : scenes.stream().map(scene -> scene.with(scene.persons().stream()
                .map(person -> both.stream().filter(one -> one.nameSpan().equals(person.nameSpan())).findFirst()
                        .orElse(person))
                .toList())).toList();
    }

    /** Both, each with the office and the state; none if the first sentences do not tell them so. */
    public List<PersonMention> withOffices() {
        var body = scenes.stream().filter(scene -> scene.sentence().zone() == Zone.BODY).limit(2).toList();
        if (body.size() < 2) {
            return List.of();
        }
        var lead = body.getFirst();
        var offices = lead.roles().stream().filter(role -> !role.maySeveral() || role.kind() == RoleMention.Kind.EITHER)
                .filter(role -> role.states().size() == 1 && role.organization().isEmpty()).toList();
        var names = inOrder(lead, body.getLast(), offices);
        var told = lead.persons().stream().allMatch(person -> person.isBare() && person.words() == 1)
                && lead.sentence().hasAny(TELLS);
        return told && offices.size() == 2 && lead.roles().size() == 2 && names.size() == 2
                && !offices.getFirst().state().equals(offices.getLast().state())
                        ? List.of(holding(lead, offices.getFirst(), offices.getFirst(), names.getFirst()),
                                holding(lead, offices.getLast(), offices.getFirst(), names.getLast()))
                        : List.of();
    }

    /** The first two names of the next sentence, the other way round where one of both is a passive. */
    private List<PersonMention> inOrder(Scene lead, Scene next, List<RoleMention> offices) {
        var names = new ArrayList<>(next.persons().stream().limit(2).toList());
        if (names.size() < 2 || names.stream().anyMatch(name -> name.words() < 2 || isKnown(name))) {
            return List.of();
        }
        if (names.stream().noneMatch(PersonMention::isBare)) {
            return areOf(names, offices) ? names : areOf(names.reversed(), offices) ? names.reversed() : List.of();
        }
        if (!names.stream().allMatch(PersonMention::isBare)) {
            return List.of();
        }
        var between = isPassive(next.sentence(), names.getFirst().to(), names.getLast().from());
        return between == isPassive(lead.sentence(), 0, lead.sentence().size()) ? names : names.reversed();
    }

    /** "Minister A said that Minister B", of two foreign ministers: whether each name has an office like that told before. */
    private static boolean areOf(List<PersonMention> names, List<RoleMention> offices) {
        return names.size() == offices.size() && IntStream.range(0, names.size()).allMatch(i -> {
            var name = names.get(i);
            var role = offices.get(i).offices().isEmpty() ? offices.getFirst() : offices.get(i);
            return name.state().isEmpty() && name.organization().isEmpty() && name.offices().size() == 1
                    && role.offices().size() == 1
                    && role.offices().getFirst().kind().equals(name.offices().getFirst().kind())
                    && role.offices().getFirst().grade().equals(name.offices().getFirst().grade())
                    && (name.offices().getFirst().portfolio().isEmpty() || role.offices().equals(name.offices()));
        });
    }

    /** "Was welcomed by", "was received by". */
    private static boolean isPassive(Sentence sentence, int from, int to) {
        return sentence.first(Category.BY, from, to) != Item.NONE
                || sentence.between(Category.RECEIVE, from, to).stream()
                        .anyMatch(verb -> verb.is(Category.RECEIVE, "passive"));
    }

    /** Whether the report tells an office of that name elsewhere. */
    private boolean isKnown(PersonMention name) {
        var surname = lastWord(name);
        return scenes.stream().flatMap(scene -> scene.persons().stream())
                .anyMatch(person -> !person.offices().isEmpty() && person != name && lastWord(person).equals(surname)
                        && !person.offices().equals(name.offices()));
    }

    private static String lastWord(PersonMention person) {
        var name = Letters.fold(person.name());
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private PersonMention holding(Scene lead, RoleMention role, RoleMention first, PersonMention name) {
        var office = role.offices().isEmpty() ? first : role;
        var wording = new Wording(lead.sentence(), language).of(office);
        return name.holding(office.offices(), wording,
                new OfficeTitles(lead.sentence(), language, lead.roles()).of(office, wording)).of(role.state())
                .as(role.kind());
    }
}
