package org.kurultai.seeds.extract.whole;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.Regions;
import org.kurultai.seeds.extract.event.Unions;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Eves;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Of which organization an engagement is whose own words do not tell it. */
final class Belonging {

    private static final int FAR = 5;
    /** What two sides do together. */
    private static final Set<EngagementType> OF_TWO = EnumSet.of(EngagementType.BILATERAL_TALKS,
            EngagementType.AUDIENCE,
            EngagementType.VISIT, EngagementType.PHONE_CALL);

    /** With which states deal as with one another, so that talks with an officer are those of two sides. */
    private static final Set<String> POWERS = Set.of("EU", "UN", "NATO");

    private final Story story;

    Belonging(Story story) {
        this.story = story;
    }

    /** A meeting without its organization is one of those whose organization the report names. */
    void tell() {
        story.drafts().forEach(Belonging::ofOfficer);
        for (var draft : story.drafts()) {
            if (!draft.isMeeting() || !draft.organization().isEmpty() || isOfStates(draft) || isOfTwoStates(draft)) {
                continue;
            }
            var told = draft.spanOf(Field.TYPE).start();
            if (isNamed(draft, told, telling(told))) {
                continue;
            }
            story.drafts().stream()
                    .filter(other -> other.isMeeting() && !other.organization().isEmpty()
                            && !((draft.parties().size() > 2 || isToldFirst(draft, other))
                                    && isOfOthers(draft, other)))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> draft.organization(other.organization(), spanOf(other), Zone.BODY,
                                    "organization of the report"),
                            () -> named(draft));
        }
    }

    /** "The ministers of Malta, Chile and Peru will meet": told beside another, of states and of no organization. */
    private boolean isOfStates(Draft draft) {
        return story.main().filter(main -> main != draft).isPresent() && draft.parties().size() > 2;
    }

    /** "The ministers met. The summit of the African Union will be in May": what the report is about, and what is only ahead. */
    private boolean isToldFirst(Draft draft, Draft other) {
        return other.isScheduled() && story.main().filter(main -> main == draft).isPresent();
    }

    /** "The ministers of Malta, Chile and Peru met. The summit of the African Union will be in May": another body, or at another time. */
    private static boolean isOfOthers(Draft draft, Draft other) {
        return draft.type() != other.type() || !draft.body().isEmpty() && !other.body().isEmpty()
                && !draft.body().equals(other.body());
    }

    /** "The fourth meeting of the Malta-Peru council": its words tell whose it is. */
    private boolean isOfTwoStates(Draft draft) {
        var told = draft.spanOf(Field.TYPE).start();
        return story.scenes().stream().anyMatch(scene -> scene.events().stream()
                .anyMatch(event -> (event.between().size() == 2 || isBetweenTwo(scene.sentence(), event))
                        && scene.sentence().token(event.at()).start() == told));
    }

    /** "The meeting of the High-Level Council between Malta and Peru", "of the Maltese-Peruvian commission". */
    private static boolean isBetweenTwo(Sentence sentence, EventMention event) {
        if (IntStream.range(event.at(), event.to()).anyMatch(at -> sentence.token(at).hyphen()
                && sentence.is(at - 1, Category.NATIONALITY) && sentence.is(at + 1, Category.NATIONALITY))) {
            return true;
        }
        var between = sentence.first(Category.BETWEEN, event.at(), event.to() + 2);
        var and = sentence.item(between.to()).to();
        return between != Item.NONE && sentence.is(between.to(), Category.STATE) && sentence.is(and, Category.AND)
                && sentence.is(and + 1, Category.STATE) && !sentence.is(and + 1, Category.ORGANIZATION);
    }

    /** Whoever meets an officer of an organization meets the organization, unless many meet, of whom that is one. */
    private static void ofOfficer(Draft draft) {
        var persons = List.copyOf(draft.persons().values());
        var officers = persons.stream().filter(Person::isOfficer).toList();
        if (!OF_TWO.contains(draft.type()) || officers.isEmpty() || POWERS.contains(officers.getFirst().organization())
                || officers.stream().map(Person::organization).distinct().count() > 1) {
            return;
        }
        var states = persons.stream().map(Person::state).filter(state -> !state.isEmpty()).distinct().count();
        if (states <= 1 || persons.getFirst().isOfficer()) {
            var officer = officers.getFirst();
            draft.organization(officer.organization(), officer.span(), officer.zone(), "organization of its officer");
        }
    }

    private static Span spanOf(Draft draft) {
        return draft.spanOf(Field.ORGANIZATION);
    }

    /** The organization that the headline or the first sentence names, else one of no list, or that of an officer. */
    private void named(Draft draft) {
        var told = draft.spanOf(Field.TYPE).start();
        if (!isNamed(draft, told, Stream.concat(telling(told), story.scenes().stream().limit(2)))) {
            union(draft);
            officer(draft);
            secretary(draft);
        }
    }

    private Stream<Scene> telling(int told) {
        return story.scenes().stream().limit(FAR)
                .filter(scene -> scene.sentence().span().start() <= told && told < scene.sentence().span().end());
    }

    /** Whether a sentence tells of which organization it is, or that it is of two sides. */
    private static boolean isNamed(Draft draft, int told, Stream<Scene> scenes) {
        for (var scene : scenes.toList()) {
            var sentence = scene.sentence();
            if (sentence.all(Category.ORGANIZATION).stream().anyMatch(item -> Regions.isSide(sentence, item))) {
                return true;
            }
            var item = named(scene, told);
            if (item != Item.NONE) {
                draft.organization(item.as(Category.ORGANIZATION).orElseThrow().value(),
                        sentence.span(item.from(), item.to()), sentence.zone(), "organization of the report");
                return true;
            }
        }
        return false;
    }

    /** What is to come may be of the organization whose officer came to talk, where no other is told. */
    private void officer(Draft draft) {
        if (draft.organization().isEmpty() && draft.isScheduled()) {
            story.drafts().stream().filter(talks -> !talks.isMeeting())
                    .flatMap(talks -> talks.persons().values().stream())
                    .filter(Person::isOfficer)
                    .findFirst()
                    .ifPresent(person -> draft.organization(person.organization(), person.span(), person.zone(),
                            "organization of its officer"));
        }
    }

    /** "Secretary General A of the union attended": whose secretary is there, where the one of another is not. */
    private static void secretary(Draft draft) {
        var secretaries = draft.persons().values().stream().filter(Person::isOfficer)
                .filter(person -> person.offices().stream()
                        .anyMatch(office -> office.kind().equals("secretary-general")))
                .toList();
        if (draft.type() == EngagementType.MEETING && draft.organization().isEmpty()
                && secretaries.stream().map(Person::organization).distinct().count() == 1) {
            var secretary = secretaries.getFirst();
            draft.organization(secretary.organization(), secretary.span(), secretary.zone(),
                    "organization of its officer");
        }
    }

    /** Else the one that no list has, and that the words for the meeting name. */
    private void union(Draft draft) {
        var order = story.report().language().order();
        var told = draft.spanOf(Field.TYPE).start();
        for (var scene : story.scenes()) {
            var sentence = scene.sentence();
            for (var event : scene.events()) {
                var union = order.namesUnbent() && !order.nounsCapitalized()
                        && sentence.token(event.at()).start() == told
                                ? Unions.in(sentence, sentence.item(event.at()).to(), event.to()) : Unions.NONE;
                if (union != Unions.NONE) {
                    draft.organization(union.name(), sentence.span(union.from(), union.to()), sentence.zone(),
                            "a name of no list");
                }
            }
        }
    }

    /** Not that of which somebody is an officer, nor that with which others met, nor that of another meeting beside it. */
    private static Item named(Scene scene, int told) {
        var sentence = scene.sentence();
        return sentence.all(Category.ORGANIZATION).stream()
                .filter(item -> !sentence.is(item.from() - 1, Category.WITH)
                        && !sentence.item(item.from() - 1).is(Category.DURING, "visit")
                        && (sentence.last(Category.MARGIN, 0, item.from()) == Item.NONE || isOfThoseWho(scene, item))
                        && !Eves.isLedTo(sentence, item)
                        && (!sentence.is(item.to(), Category.EVENT) || sentence.token(item.to()).start() <= told)
                        && scene.roles().stream()
                                .noneMatch(role -> role.kind() == RoleMention.Kind.ONE && role.from() <= item.from()
                                        && role.to() > item.from()))
                .findFirst()
                .orElse(Item.NONE);
    }

    /** "On the sidelines of the forum, the ministers of the union": of those of whom more is told. */
    private static boolean isOfThoseWho(Scene scene, Item organization) {
        return scene.roles().stream().anyMatch(role -> role.kind() == RoleMention.Kind.SEVERAL
                && role.from() <= organization.from() && role.to() >= organization.to()
                && scene.sentence().is(role.to(), Category.HELD));
    }
}
