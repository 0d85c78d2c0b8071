package org.kurultai.seeds.mention;

import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.name.Gaps;
import org.kurultai.seeds.mention.name.Gaps.Gap;
import org.kurultai.seeds.mention.office.OfficeTitles;
import org.kurultai.seeds.mention.office.Wording;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.RoleMention.Kind;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The second office of one who has two beside the name: it may tell the state, where the first does not. */
final class SecondOffices {

    private final Sentence sentence;
    private final Units units;
    private final List<PersonMention> found;
    private final Wording wording;
    private final OfficeTitles titles;

    SecondOffices(Sentence sentence, Units units, List<PersonMention> found, Wording wording, OfficeTitles titles) {
        this.sentence = sentence;
        this.units = units;
        this.found = found;
        this.wording = wording;
        this.titles = titles;
    }

    /** Takes what they tell, also before a name where offices stand there. */
    void read(boolean headLast) {
        IntStream.range(1, units.size()).filter(i -> units.isBound(i - 1) && !units.isBound(i))
                .forEach(this::apposed);
        IntStream.range(2, units.size()).filter(i -> units.isName(i) && (headLast || isOfNext(i - 2)))
                .forEach(this::apposedBefore);
    }

    /** "The chair, A, who is Poland's minister", "A, chair of the CIS and Poland's minister": a second office may tell the state. */
    private void apposed(int second) {
        var apposed = units.isOffice(second) && (units.isName(second - 1)
                ? units.between(second - 1, second) == Gap.APPOSED
                : Gaps.areJoined(sentence, units.get(second - 1).to(), units.get(second).from()));
        if (!apposed || units.office(second).kind() != Kind.ONE && units.office(second).kind() != Kind.EITHER
                || units.office(second).states().size() != 1) {
            return;
        }
        var office = units.office(second);
        var name = units.get(second - 1);
        found.replaceAll(person -> person.to() == name.to() && person.state().isEmpty()
                && (person.organization().isEmpty() || office.isOfMinister() || units.isOffice(second - 1))
                        ? isChairOnly(person, office) ? holding(person, office)
                                : person.of(office.state())
                        : person);
    }

    /** "Minister of Malta A, Minister of Poland, Chairman of the Committee B": an office in a list behind somebody of another state. */
    private boolean isOfNext(int office) {
        return units.isOffice(office) && units.isOffice(office + 1) && units.isBound(office + 1)
                && units.between(office + 1, office + 2) == Gap.DIRECT
                && (office == 0 || found.stream().anyMatch(person -> person.to() == units.get(office - 1).to()
                        && !person.state().isEmpty() && !person.state().equals(units.office(office).state())));
    }

    /** "Malta Turizm Bakanı, Komisyon Başkanı A": where offices stand before names, the first of two may tell the state. */
    private void apposedBefore(int name) {
        if (!units.isOffice(name - 1) || !units.isOffice(name - 2) || units.isBound(name - 2)
                || units.office(name - 2).kind() != Kind.ONE || units.office(name - 2).states().size() != 1
                || !sentence.sign(units.get(name - 2).to(), ',') && !sentence.sign(units.get(name - 2).to(), '–')
                        && !sentence.token(units.get(name - 2).to()).hyphen()) {
            return;
        }
        var office = units.office(name - 2);
        var behind = units.office(name - 1);
        found.replaceAll(person -> person.to() == units.get(name).to() && behind.states().isEmpty()
                && sentence.first(Category.STATE, office.to(), behind.from()) == Item.NONE
                        ? isChairOnly(person, office) ? holding(person, office) : person.of(office.state()) : person);
        units.bind(name - 2);
    }

    /** "Vice-Chairman A, Minister of Tourism of Malta": what somebody is only for as long as a meeting lasts. */
    private static boolean isChairOnly(PersonMention person, RoleMention office) {
        return !person.offices().isEmpty() && person.offices().stream()
                .allMatch(held -> held.kind().equals("chairman") && held.portfolio().isEmpty())
                && office.offices().stream().anyMatch(held -> held.kind().equals("minister"));
    }

    private PersonMention holding(PersonMention person, RoleMention office) {
        return person.of(office.state()).holding(office.offices(), wording.of(office),
                titles.of(office, wording.of(office)));
    }
}
