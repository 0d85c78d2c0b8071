package org.kurultai.seeds.extract.encounter;

import java.util.Optional;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.DateMention;

/** The days on which somebody met each of several: "will meet A on 3 May and B on 4 May", "trifft am 3. Mai A und am 4. Mai B". */
final class DaysOfEach {

    private DaysOfEach() {}

    /** Whether a sentence tells as many days as whom somebody met, each beside one of them. */
    static boolean areTold(Scene scene) {
        var others = scene.persons().stream().skip(1).toList();
        var days = scene.dates().stream().filter(DateMention::hasDay).toList();
        return others.size() > 1 && days.size() == others.size()
                && others.stream().allMatch(person -> day(scene, person).isPresent());
    }

    /** The day of one whom somebody met, where each has one. */
    static Optional<Dated> of(Scene scene, Person person, Story story) {
        return areTold(scene) ? scene.persons().stream()
                .filter(mention -> story.known(mention, scene.sentence().zone()).filter(person::equals).isPresent())
                .findFirst().flatMap(mention -> day(scene, mention))
                .map(day -> story.calendar().of(scene, day)) : Optional.empty();
    }

    /** The day before somebody, behind whoever is told before him; behind him, where they stand in that order. */
    private static Optional<DateMention> day(Scene scene, PersonMention person) {
        var days = scene.dates().stream().filter(DateMention::hasDay).toList();
        var at = scene.persons().indexOf(person) - 1;
        var first = scene.persons().get(1);
        var before = days.getFirst().from() < first.from();
        var day = at < days.size() ? days.get(at) : days.getLast();
        var last = at + 1 < days.size() ? scene.persons().get(at + 2).from() : scene.sentence().size();
        var told = before ? day.from() >= scene.persons().get(at).to() && day.to() <= person.from()
                : day.from() >= person.to() && day.to() <= last;
        return told ? Optional.of(day) : Optional.empty();
    }
}
