package org.kurultai.seeds.extract;

import java.util.List;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.ceremony.Tributes;
import org.kurultai.seeds.extract.document.ComingDocuments;
import org.kurultai.seeds.extract.document.Outcomes;
import org.kurultai.seeds.extract.document.SigningsAhead;
import org.kurultai.seeds.extract.encounter.Encounters;
import org.kurultai.seeds.extract.encounter.HostsOfHeadlines;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.meeting.AttendingStates;
import org.kurultai.seeds.extract.meeting.Bracketed;
import org.kurultai.seeds.extract.meeting.Closings;
import org.kurultai.seeds.extract.meeting.Expected;
import org.kurultai.seeds.extract.meeting.Gatherings;
import org.kurultai.seeds.extract.meeting.Meetings;
import org.kurultai.seeds.extract.meeting.SittingsAside;
import org.kurultai.seeds.extract.meeting.ThereToAttend;
import org.kurultai.seeds.extract.meeting.YetToCome;
import org.kurultai.seeds.extract.passing.Forthcoming;
import org.kurultai.seeds.extract.passing.InPassing;
import org.kurultai.seeds.extract.passing.TalksToFollow;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.series.DayByDay;
import org.kurultai.seeds.extract.series.FollowedUp;
import org.kurultai.seeds.extract.series.Former;
import org.kurultai.seeds.extract.series.InTurn;
import org.kurultai.seeds.extract.series.NextHosts;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.visit.EarlierVisits;
import org.kurultai.seeds.extract.visit.GuestVisits;
import org.kurultai.seeds.extract.visit.Stays;
import org.kurultai.seeds.extract.visit.Stops;
import org.kurultai.seeds.extract.visit.UnderWay;
import org.kurultai.seeds.extract.visit.UnnamedVisitors;
import org.kurultai.seeds.extract.visit.VisitDays;
import org.kurultai.seeds.extract.visit.VisitOwners;
import org.kurultai.seeds.extract.visit.Visits;
import org.kurultai.seeds.extract.whole.CalledSummits;
import org.kurultai.seeds.extract.whole.Completion;
import org.kurultai.seeds.extract.whole.Presumption;
import org.kurultai.seeds.extract.whole.Topics;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.report.Report;

/** Reads a report from its first sentence to its last, then its headline, and makes whole what the sentences left open. */
final class Narrative {

    private final Story story;
    private final Meetings meetings;
    private final YetToCome yetToCome;
    private final Visits visits;
    private final Stays stays;
    private final Encounters encounters;
    private final Outcomes outcomes;
    private final NextHosts nextHosts;
    private final Closings closings;
    private final Tributes tributes;
    private final Former former;
    private final EarlierVisits earlierVisits;
    private final Bracketed bracketed;
    private final InTurn inTurn;
    private final Forthcoming forthcoming;
    private final TalksToFollow talksToFollow;
    private final Topics topics;
    private final InPassing inPassing;
    private final SigningsAhead signingsAhead;
    private final ComingDocuments comingDocuments;
    private final AttendingStates attendingStates;

    Narrative(Report report) {
        this.story = new Story(report);
        this.meetings = new Meetings(story);
        this.yetToCome = new YetToCome(story);
        this.visits = new Visits(story);
        this.stays = new Stays(story);
        this.encounters = new Encounters(story);
        this.outcomes = new Outcomes(story);
        this.nextHosts = new NextHosts(story);
        this.closings = new Closings(story);
        this.tributes = new Tributes(story);
        this.former = new Former(story);
        this.earlierVisits = new EarlierVisits(story);
        this.bracketed = new Bracketed(story);
        this.inTurn = new InTurn(story);
        this.forthcoming = new Forthcoming(story);
        this.talksToFollow = new TalksToFollow(story);
        this.topics = new Topics(story);
        this.inPassing = new InPassing(story);
        this.signingsAhead = new SigningsAhead(story);
        this.comingDocuments = new ComingDocuments(story);
        this.attendingStates = new AttendingStates(story);
    }

    List<Engagement> engagements() {
        story.acquaint();
        headlineThatLeads();
        for (var scene : story.scenes()) {
            if (scene.sentence().zone() == Zone.BODY) {
                read(scene);
            }
        }
        if (story.drafts().isEmpty() && Story.parties(story.bystanders()) > 2) {
            new Gatherings(story).read();
        }
        story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.HEADLINE).forEach(this::headline);
        outcomes.titleLine();
        var unnamed = story.drafts().isEmpty();
        new Presumption(story, meetings, encounters).read();
        if (unnamed && !story.drafts().isEmpty()) {
            story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY).forEach(outcomes::documents);
        }
        story.scenes().forEach(comingDocuments::read);
        story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY)
                .forEach(encounters::readColleagues);
        story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY).forEach(nextHosts::read);
        story.scenes().forEach(nextHosts::readInvitation);
        story.scenes().forEach(inPassing::readBehindPlaces);
        story.scenes().forEach(new Expected(story)::read);
        var completion = new Completion(story);
        completion.complete();
        story.scenes().forEach(new GuestVisits(story)::read);
        story.scenes().forEach(inPassing::read);
        new CalledSummits(story).read();
        story.scenes().forEach(outcomes::readEarlier);
        completion.years();
        completion.months();
        story.scenes().forEach(closings::readAgain);
        new UnnamedVisitors(story).read();
        new UnderWay(story).read();
        new VisitDays(story).read();
        new FollowedUp(story).read();
        story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY).forEach(attendingStates::lists);
        return story.drafts().stream().map(Draft::done).toList();
    }

    /** Where the first sentences name no meeting, the headline may: what they tell is of that one. */
    private void headlineThatLeads() {
        var body = story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY).limit(2).toList();
        var named = body.stream().flatMap(scene -> scene.events().stream())
                .filter(event -> event.isMeeting() && event.isTelling()).findFirst();
        if (body.isEmpty() || isOfTwoPersons(body.getFirst())
                || named.filter(event -> !isResumed(body.getFirst(), event)).isPresent()) {
            return;
        }
        for (var scene : story.scenes()) {
            if (scene.sentence().zone() == Zone.HEADLINE && !isOfTwo(scene)) {
                meetings.read(scene, false);
            }
        }
        story.main().ifPresent(meeting -> meetings.lead(body.getFirst(), meeting));
    }

    /** "The minister attended in Riga. The 24th session": told by the same number as in the headline, behind who came and where. */
    private boolean isResumed(Scene first, EventMention event) {
        return event.ordinal() > 0 && first.events().isEmpty() && story.scenes().stream()
                .filter(scene -> scene.sentence().zone() == Zone.HEADLINE)
                .flatMap(scene -> scene.events().stream())
                .anyMatch(other -> other.isMeeting() && other.ordinal() == event.ordinal());
    }

    /** "Energy ministers meet" above "Minister A of Estonia and Minister B of Latvia discussed", "A met B": those two, who talked. */
    private boolean isOfTwoPersons(Scene lead) {
        var persons = lead.persons();
        return persons.size() == 2 && lead.roles().size() == 2 && lead.events().isEmpty()
                && persons.stream().allMatch(person -> person.kind() == RoleMention.Kind.ONE)
                && !lead.sentence().has(Category.ORGANIZATION)
                && (Presumption.areTogether(lead) && Presumption.areDiscussing(lead)
                        || (lead.sentence().has(Category.MEET) || lead.sentence().has(Category.PHONE))
                                && story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.HEADLINE)
                                        .noneMatch(Narrative::isOfOthers));
    }

    /** "Summit of the heads of state to be held": not what two ministers had. */
    private static boolean isOfOthers(Scene headline) {
        return headline.sentence().has(Category.FUTURE) || headline.sentence().has(Category.ORGANIZATION)
                || headline.events().stream()
                        .anyMatch(event -> event.type() == EngagementType.SUMMIT || event.ordinal() > 0);
    }

    /** "Estonia and Latvia reopen a bridge as ministers meet": what two states hold are talks, of which the sentences tell. */
    private static boolean isOfTwo(Scene scene) {
        var sentence = scene.sentence();
        return sentence.values(Category.STATE).stream().distinct().count() == 2
                && !sentence.has(Category.ORGANIZATION) && !sentence.has(Category.CITY)
                && scene.events().stream().allMatch(event -> event.ordinal() == 0);
    }

    private void read(Scene scene) {
        yetToCome.read(scene);
        var present = story.present(scene);
        var visit = visits.read(scene, present);
        var encounter = encounters.read(scene, present);
        meetings.read(scene, encounter);
        new ThereToAttend(story).read(scene);
        if (!encounter && !visit) {
            encounters.readBeside(scene);
        }
        var signing = outcomes.read(scene, present);
        if (!visit && !encounter) {
            signingsAhead.read(scene, present);
        }
        if (!visit) {
            stays.read(scene);
            visits.beside(scene);
        }
        new Stops(story).read(scene);
        closings.read(scene);
        tributes.read(scene, present);
        former.read(scene);
        earlierVisits.read(scene);
        bracketed.read(scene);
        new SittingsAside(story).read(scene);
        inTurn.read(scene);
        new DayByDay(story).read(scene);
        var coming = forthcoming.read(scene);
        talksToFollow.read(scene);
        if (!visit && !encounter && !signing) {
            var owners = VisitOwners.in(story, scene).toList();
            story.bystanders(scene, present.stream()
                    .filter(person -> !coming.contains(person) && !owners.contains(person)).toList());
        }
        attendingStates.bodies(scene);
        topics.read(scene);
    }

    private void headline(Scene scene) {
        var lead = story.scenes().stream().filter(other -> other.sentence().zone() == Zone.BODY).findFirst();
        if (!story.drafts().isEmpty() || lead.filter(this::isOfTwoPersons).isEmpty()) {
            meetings.read(scene, false);
        }
        var present = story.drafts().isEmpty() ? story.present(scene) : List.<Person>of();
        visits.read(scene, present);
        outcomes.headline(scene);
        if (story.drafts().isEmpty()) {
            encounters.read(scene, present);
        } else {
            new HostsOfHeadlines(story).read(scene);
        }
    }
}
