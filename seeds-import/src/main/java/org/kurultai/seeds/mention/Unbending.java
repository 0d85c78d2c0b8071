package org.kurultai.seeds.mention;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language.Renaming;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Sentence;

/** Takes the words of a name back to what they are when nothing bends them: {@code Алексеевым}, {@code Darçiaşvilini}. */
final class Unbending {

    private final Sentence sentence;
    private final Renaming forms;

    Unbending(Sentence sentence, Renaming forms) {
        this.sentence = sentence;
        this.forms = forms;
    }

    /**
     * A name as it is when nothing bends it.
     *
     * @param name where it stands
     * @param bent whether the office before it is bent
     */
    String of(NameMention name, boolean bent) {
        var text = new StringBuilder();
        for (var at = name.from(); at < name.to(); at++) {
            var token = sentence.token(at);
            var apart = at > name.from() && token.start() > sentence.token(at - 1).end();
            var bends = token.kind() == Token.Kind.WORD && token.text().length() > 1
                    && !sentence.is(at, Category.PARTICLE);
            text.append(apart ? " " : "").append(bends ? word(name, at, bent) : token.text());
        }
        return beforeVerb(text.toString(), name);
    }

    private String word(NameMention name, int at, boolean bent) {
        var word = sentence.token(at).text();
        var surname = bent && at > name.from() && forms.isGiven(sentence.token(name.from()).text())
                ? forms.behindGiven(word) : word;
        return surname.equals(word) ? forms.unbent(word, bent) : surname;
    }

    /** A verb behind a name may bend it as no other word does. */
    private String beforeVerb(String text, NameMention name) {
        return sentence.is(name.to(), Category.MEET) ? forms.unmet(text)
                : sentence.is(name.to(), Category.RECEIVE) && text.endsWith(sentence.token(name.to() - 1).text())
                        ? forms.unreceived(text)
                : text;
    }
}
