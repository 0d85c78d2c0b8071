package org.kurultai.seeds.extract.encounter;

import java.util.stream.IntStream;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Where ambassadors were who met somebody of the state to which they are sent: "the Ambassador of Norway to Ghana met Ghana's
 * Minister of Health", of which nothing tells a place, was in Ghana.
 */
public final class Postings {

    private final Story story;

    public Postings(Story story) {
        this.story = story;
    }

    public void complete() {
        story.drafts().stream().filter(Postings::mayBeHosted).forEach(this::host);
    }

    private static boolean mayBeHosted(Draft draft) {
        return draft.host().isEmpty() && draft.city().isEmpty()
                && (draft.type() == EngagementType.BILATERAL_TALKS || draft.type() == EngagementType.AUDIENCE);
    }

    private void host(Draft draft) {
        for (var envoy : draft.persons().values()) {
            var state = envoy.isAmbassador() ? posting(envoy) : Located.NONE;
            var met = !state.isNone() && !envoy.state().equals(state.state()) && draft.persons().values().stream()
                    .anyMatch(other -> other.state().equals(state.state()) && !other.isAmbassador());
            if (met) {
                draft.where(state, envoy.zone());
                return;
            }
        }
    }

    /** The state that the words for an office name behind "to" or "in". */
    private Located posting(Person envoy) {
        var told = story.scenes().stream().map(Scene::sentence)
                .filter(sentence -> sentence.span().start() <= envoy.span().start()
                        && envoy.span().end() <= sentence.span().end())
                .findFirst();
        return told.flatMap(sentence -> IntStream.range(1, sentence.size()).mapToObj(sentence::item)
                .filter(item -> isPosting(sentence, item)
                        && sentence.token(item.from()).start() >= envoy.span().start()
                        && sentence.token(item.from()).end() <= envoy.span().end())
                .findFirst()
                .map(item -> new Located("", Roles.state(item), sentence.span(item.from(), item.to()),
                        "where an ambassador is sent")))
                .orElse(Located.NONE);
    }

    private boolean isPosting(Sentence sentence, Item state) {
        var before = state.from() - 1;
        while (sentence.is(before, Category.LINK) && !sentence.is(before, Category.UNTIL)
                && !sentence.is(before, Category.IN) || sentence.is(before, Category.STATE_TITLE)) {
            before--;
        }
        return story.report().language().order().headLast()
                ? sentence.is(state.to(), Category.HEAD) && (state.is(Category.STATE) || state.is(Category.CITY))
                : state.is(Category.STATE) && (sentence.is(before, Category.UNTIL) || sentence.is(before, Category.IN));
    }
}
