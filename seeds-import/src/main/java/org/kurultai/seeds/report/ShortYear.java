package org.kurultai.seeds.report;

import java.util.Optional;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Sentence;

/** The year of a dateline in two figures: "RIGA, 4 May 22 –", "Riga, May 4, '22 (Agency)". */
final class ShortYear {

    private static final String BEFORE = ",'’‘";
    private static final String BEHIND = ")(–—-/.";
    private static final int THIS_CENTURY = 70;

    private ShortYear() {}

    /** The year behind a day that has none; none if no two figures stand there, or if they are an hour. */
    static Optional<Integer> of(Sentence line, DateMention day) {
        var at = at(line, day);
        if (at < 0) {
            return Optional.empty();
        }
        var figures = line.token(at).number();
        var year = figures < THIS_CENTURY ? 2000 + figures : 1900 + figures;
        return day.isOf(year) ? Optional.of(year) : Optional.empty();
    }

    /** The token behind a day and its year. */
    static int end(Sentence line, DateMention day) {
        var at = at(line, day);
        return at < 0 ? day.to() : at + 1;
    }

    private static int at(Sentence line, DateMention day) {
        var at = day.to();
        while (at < line.size() && BEFORE.contains(line.token(at).text())) {
            at++;
        }
        return day.hasDay() && !day.start().hasYear() && at + 1 < line.size()
                && line.token(at).kind() == Token.Kind.NUMBER && line.token(at).text().length() == 2
                && BEHIND.contains(line.token(at + 1).text())
                        ? at : -1;
    }
}
