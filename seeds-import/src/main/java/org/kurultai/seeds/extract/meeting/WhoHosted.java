package org.kurultai.seeds.extract.meeting;

import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Hosts;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Sentence;

/** Who hosted the meeting of which a report tells, where a sentence says no more than that, be it held at home or elsewhere. */
final class WhoHosted {

    private WhoHosted() {}

    /** "The host was the Minister of the Interior of Estonia", "the venue was Riga". */
    static void read(Story story, Scene scene) {
        var sentence = scene.sentence();
        var said = sentence.has(Category.HOST) && !sentence.has(Category.NEXT) && !sentence.has(Category.NOT)
                && !sentence.has(Category.YEAR_OFFSET);
        if (said) {
            story.current().filter(Draft::isMeeting).filter(meeting -> !story.isOfAnotherYear(scene, meeting))
                    .filter(meeting -> meeting.isScheduled() || !sentence.has(Category.FUTURE))
                    .filter(meeting -> meeting.host().isEmpty() || isSaidOfIt(scene))
                    .ifPresent(
                            meeting -> {
                                var host = story.hosts().hostInPerson(scene);
                                var venue = sentence.all(Category.HOST).stream()
                                        .anyMatch(words -> words.is(Category.HOST, "venue"));
                                meeting.where(venue ? host : host.withoutCity(), sentence.zone());
                            });
        }
    }

    /** "Canada hosted the meeting", "it was hosted by Canada", but not "Canada hosted a dinner", "the fifth one will be hosted by Canada". */
    private static boolean isSaidOfIt(Scene scene) {
        var sentence = scene.sentence();
        return !sentence.has(Category.ORDINAL) && (scene.events().stream().anyMatch(EventMention::isMeeting)
                || sentence.is(0, Category.PRONOUN)
                || sentence.all(Category.HOST).stream().anyMatch(host -> host.is(Category.HOST, "person")));
    }

    /** "Took place in Paris, hosted by Canada", but not "the next one, hosted by Canada". */
    static boolean isSaid(Sentence sentence, Located host) {
        return host.rule().equals(Hosts.BY) && !sentence.has(Category.FUTURE) && !sentence.has(Category.NEXT)
                && !sentence.has(Category.CLAUSE);
    }
}
