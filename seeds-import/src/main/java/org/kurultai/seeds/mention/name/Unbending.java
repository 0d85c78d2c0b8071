package org.kurultai.seeds.mention.name;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language.Renaming;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.text.Sentence;

/** Takes the words of a name back to what they are when nothing bends them: {@code Алексеевым}, {@code Darçiaşvilini}. */
public final class Unbending {

    private final Sentence sentence;
    private final Renaming forms;

    public Unbending(Sentence sentence, Renaming forms) {
        this.sentence = sentence;
        this.forms = forms;
    }

    /**
     * A name as it is when nothing bends it.
     *
     * @param name where it stands
     * @param bent whether the office before it is bent
     */
    public String of(NameMention name, boolean bent) {
        var bends = bent || isSurnameBent(name);
        var text = new StringBuilder();
        for (var at = name.from(); at < name.to(); at++) {
            var token = sentence.token(at);
            var apart = at > name.from() && token.start() > sentence.token(at - 1).end();
            var bendable = token.kind() == Token.Kind.WORD && token.text().length() > 1
                    && !sentence.is(at, Category.PARTICLE);
            var elided = at > name.from() && NameWords.isElision(sentence, at - 1);
            text.append(elided ? "'" : apart ? " " : "").append(bendable ? word(name, at, bends) : token.text());
        }
        return beforeVerb(text.toString(), name);
    }

    /** "Замминистра Иваном Алексеевым": behind a word that nothing bends, the surname tells that the name is bent. */
    private boolean isSurnameBent(NameMention name) {
        var surname = sentence.token(name.to() - 1).text();
        return name.to() - name.from() > 1 && !forms.unbent(surname, false).equals(surname);
    }

    private String word(NameMention name, int at, boolean bent) {
        var word = sentence.token(at).text();
        var surname = bent && at > name.from() && forms.isGiven(sentence.token(name.from()).text())
                ? forms.behindGiven(word) : word;
        return surname.equals(word) ? forms.unbent(word, bent) : surname;
    }

    /** "Ministrlə görüşüb", "A-la Romada görüşüb": whoever is met stands before the verb, or before where and what is behind it. */
    private boolean isMet(int to) {
        if (sentence.is(to, Category.MEET) || sentence.is(to, Category.PHONE)) {
            return true;
        }
        var where = sentence.item(to);
        return where.is(Category.CITY) && !where.unbent()
                && (sentence.is(where.to(), Category.MEET) || sentence.is(where.to(), Category.GATHER));
    }

    /** A verb behind a name may bend it as no other word does. */
    private String beforeVerb(String text, NameMention name) {
        return isMet(name.to()) ? forms.unmet(text)
                : sentence.is(name.to(), Category.RECEIVE) && text.endsWith(sentence.token(name.to() - 1).text())
                        ? forms.unreceived(text)
                : text;
    }
}
