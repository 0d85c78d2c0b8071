package org.kurultai.seeds.extract.meeting;

import java.util.Optional;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.place.CityAdjectives;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads where a meeting was, of what a sentence tells between two places. */
public final class MeetingPlaces {

    private final Story story;

    public MeetingPlaces(Story story) {
        this.story = story;
    }

    /** Where a meeting was: as the sentence says, by what it is called, or in the same place as what was told before. */
    Located of(Scene scene, EventMention event, int from, int to, boolean scheduled) {
        var end = scheduled ? to : Tense.beginOfFuture(scene.sentence(), event.at() + 1, to);
        var behind = behind(scene, event, end);
        var place = behind.isNone() ? in(scene, from, end, event.at()) : behind;
        var called = calledBy(scene, event);
        if (!place.isNone() || event.ordinal() == 0 && !scheduled) {
            return place.isNone() && story.drafts().isEmpty() ? called : place;
        }
        var apart = scheduled && story.main().filter(Draft::isScheduled).isEmpty();
        return !called.isNone() || apart ? called : there(scene, from, to);
    }

    /** "The festival will be in Lima, it was agreed at the meeting of the ministers in Quito": directly behind its name. */
    private Located behind(Scene scene, EventMention event, int end) {
        var in = Math.max(event.to(), scene.sentence().item(event.at()).to());
        var city = scene.sentence().item(in).to();
        var direct = scene.sentence().first(Category.CLAUSE, event.at(), in) == Item.NONE
                && scene.sentence().first(Category.BE, event.at(), in) == Item.NONE;
        return direct && scene.sentence().is(in, Category.IN) && scene.sentence().is(city, Category.CITY) && city < end
                ? Optional.of(story.places().in(scene, in, scene.sentence().item(city).to()))
                        .filter(Located::hasCity).orElse(Located.NONE)
                : Located.NONE;
    }

    /** The place of which a sentence tells between two places, nearest to a third. */
    Located in(Scene scene, int from, int to, int near) {
        var place = story.places().nearest(scene, from, to, near);
        var whereto = story.places().whereto(scene, near);
        if (place.hasCity()) {
            return whereto.isNone() || scene.at(place.span()) > scene.at(whereto.span()) ? place : whereto;
        }
        var host = story.hosts().host(scene, from, to);
        return !host.isNone() ? host : place.isNone() ? whereto : place;
    }

    /** "The Riga summit, the ninth, was held in May", "le sommet de Riga": the city by which it is called. */
    public Located calledBy(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var behind = cityBehind(sentence, event);
        if (behind != Item.NONE) {
            return story.places().ofAnother(scene, behind.from(), behind.to());
        }
        var adjective = CityAdjectives.at(sentence, event.at() - 1, story.report().language());
        if (!adjective.isNone()) {
            return adjective;
        }
        var city = sentence.item(event.at() - 1);
        return city.is(Category.CITY)
                && (sentence.is(city.from() - 1, Category.LINK) || sentence.is(city.from() - 1, Category.STOP))
                        ? story.places().ofAnother(scene, city.from(), event.at()) : Located.NONE;
    }

    /** "Le sommet de Riga", but not "le sommet de Riga et Tallinn": the city by which a summit is called, behind the word for it. */
    static Item cityBehind(Sentence sentence, EventMention event) {
        var of = behindOrganization(sentence, sentence.item(event.at()).to());
        var city = sentence.item(of + 1);
        var called = event.type() == EngagementType.SUMMIT && sentence.item(of).is(Category.LINK, "of")
                && city.is(Category.CITY) && !sentence.is(city.to(), Category.AND)
                && !sentence.is(city.to(), Category.INSTITUTION);
        return called ? city : Item.NONE;
    }

    /** "Le sommet de la Francophonie de Riga": past whose summit it is. */
    private static int behindOrganization(Sentence sentence, int of) {
        var at = of;
        while (sentence.is(at, Category.LINK)) {
            at++;
        }
        return at > of && sentence.is(at, Category.ORGANIZATION) ? sentence.item(at).to() : of;
    }

    /** "After the Riga summit later this year". */
    boolean isLaterByName(Scene scene, EventMention event) {
        return event.type() == EngagementType.SUMMIT && !calledBy(scene, event).isNone()
                && scene.sentence().is(scene.sentence().item(event.at()).to(), Category.LATER);
    }

    /** "In the same place", "there": where that was which the report is about. */
    private Located there(Scene scene, int from, int to) {
        var there = scene.sentence().first(Category.THERE, from, to);
        return there == Item.NONE ? Located.NONE
                : story.main().map(main -> new Located(main.city(), main.host(),
                        scene.sentence().span(there.from(), there.to()), "there, where the other was"))
                        .orElse(Located.NONE);
    }
}
