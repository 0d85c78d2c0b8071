package org.kurultai.seeds.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.name.Gaps;
import org.kurultai.seeds.mention.name.Gaps.Gap;
import org.kurultai.seeds.mention.name.Unit;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.RoleMention.Kind;
import org.kurultai.seeds.text.Sentence;

/** The offices and the names of a sentence as they follow each other, which of them are paired already, and which go together. */
final class Units {

    private final Sentence sentence;
    private final List<RoleMention> roles;
    private final List<NameMention> names;
    private final Gaps gaps;
    private final boolean headLast;
    private final List<Unit> units = new ArrayList<>();
    private final boolean[] bound;

    Units(Sentence sentence, List<RoleMention> roles, List<NameMention> names, Gaps gaps, boolean headLast) {
        this.sentence = sentence;
        this.roles = roles;
        this.names = names;
        this.gaps = gaps;
        this.headLast = headLast;
        IntStream.range(0, roles.size())
                .forEach(i -> units.add(new Unit(roles.get(i).from(), roles.get(i).to(), i, -1)));
        IntStream.range(0, names.size())
                .forEach(i -> units.add(new Unit(names.get(i).from(), names.get(i).to(), -1, i)));
        units.sort(Comparator.comparingInt(Unit::from));
        this.bound = new boolean[units.size()];
    }

    int size() {
        return units.size();
    }

    Unit get(int at) {
        return units.get(at);
    }

    boolean isOffice(int at) {
        return units.get(at).role() >= 0;
    }

    boolean isName(int at) {
        return units.get(at).name() >= 0;
    }

    RoleMention office(int at) {
        return roles.get(units.get(at).role());
    }

    NameMention name(int at) {
        return names.get(units.get(at).name());
    }

    /** Whether it is paired already. */
    boolean isBound(int at) {
        return bound[at];
    }

    void bind(int at) {
        bound[at] = true;
    }

    Gap between(int one, int next) {
        return gaps.between(units.get(one), units.get(next));
    }

    /** "Der Vizeminister Herr Botschafter A": a title between an office and the name of its holder. */
    boolean isTitleBehind(int title) {
        return title > 0 && office(title).isTitle() && isOffice(title - 1)
                && !bound[title - 1] && office(title - 1).kind() != Kind.SEVERAL
                && sentence.is(units.get(title).from() - 1, Category.HONORIFIC)
                && between(title - 1, title) == Gap.DIRECT;
    }

    /** "Peter Hora Polish minister of health noted": an office that begins with its state, and that is of nobody behind it. */
    boolean isOfStateBehind(int name) {
        return name(name).words() > 1 && sentence.is(units.get(name + 1).from(), Category.NATIONALITY)
                && !headLast && office(name + 1).kind() == Kind.ONE
                && (name + 2 == units.size() || between(name + 1, name + 2) != Gap.DIRECT);
    }

    /** "Ambassador A, deputy head of the office B": an office that is of the name directly behind it. */
    boolean isHeldByNext(int office) {
        return office + 1 < units.size() && isName(office + 1) && name(office + 1).words() > 1
                && between(office, office + 1) == Gap.DIRECT;
    }

    /** "The ministers of the union: A, minister of Poland, B, ": an office of several before names that have each their own. */
    boolean announcesList(int at) {
        return isOffice(at) && office(at).kind() == Kind.SEVERAL && office(at).states().size() != 1
                && at + 2 < units.size()
                && isName(at + 1) && isOffice(at + 2)
                && office(at + 2).kind() == Kind.ONE
                && between(at + 1, at + 2) == Gap.APPOSED;
    }

    /** "Au palais de la Moneda, le ministre, M. Juhan Kask": one word before an office whose holder a form of address tells behind it. */
    boolean isOfNextInFull(int at) {
        if (at + 2 >= units.size() || !isName(at) || !isName(at + 2)
                || name(at).words() > 1 || name(at + 2).words() < 2) {
            return false;
        }
        return !sentence.between(Category.HONORIFIC, units.get(at + 1).to(), units.get(at + 2).from()).isEmpty()
                && between(at + 1, at + 2) == Gap.APPOSED;
    }

    /** "A, B, as well as C, minister of Poland": whoever has an office told behind is none of those before. */
    boolean isOfItsOwn(RoleMention several, int name) {
        return several.kind() == Kind.EITHER && several.states().size() > 1 && name + 1 < units.size()
                && isOffice(name + 1)
                && office(name + 1).kind() == Kind.ONE
                && between(name, name + 1) == Gap.APPOSED;
    }

    /** Whether a name goes on with a list. */
    boolean isNextOfList(int next) {
        return next < units.size() && isName(next) && !bound[next]
                && (gaps.areEnumerated(units.get(next - 1).to(), units.get(next).from())
                        || Gaps.areJoined(sentence, units.get(next - 1).to(), units.get(next).from()));
    }
}
