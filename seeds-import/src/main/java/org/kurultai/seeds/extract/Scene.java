package org.kurultai.seeds.extract;

import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.mention.PersonMention;
import org.kurultai.seeds.mention.Persons;
import org.kurultai.seeds.mention.RoleMention;
import org.kurultai.seeds.mention.Roles;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Sentence;

/**
 * A sentence with all it names.
 *
 * @param sentence the sentence
 * @param roles the offices
 * @param persons the persons
 * @param dates the dates
 * @param events the engagements
 * @param asides what in it is of no engagement of the report
 */
record Scene(
        Sentence sentence,
        List<RoleMention> roles,
        List<PersonMention> persons,
        List<DateMention> dates,
        List<EventMention> events,
        Asides asides) {

    static Scene of(Sentence sentence, Language language) {
        var roles = Roles.in(sentence, language);
        var asides = new Asides(sentence);
        var dates = Dates.in(sentence);
        return new Scene(
                sentence,
                roles,
                Persons.in(sentence, roles, language),
                dates.stream().filter(date -> !asides.isElsewhere(date.from())).toList(),
                Events.in(sentence, roles, dates).stream()
                        .filter(event -> !asides.is(event.at()) && !sentence.is(event.from() - 1, Category.MARGIN))
                        .toList(),
                asides);
    }

    /** Whether it tells of something on the margins of something else. */
    boolean isAside() {
        return sentence.has(Category.MARGIN);
    }

    /** Whether a token is part of the words for an office. */
    boolean inRole(int at) {
        for (var role : roles) {
            if (at >= role.from() && at < role.to()) {
                return true;
            }
        }
        return false;
    }
}
