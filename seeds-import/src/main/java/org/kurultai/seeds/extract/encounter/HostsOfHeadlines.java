package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** "The speaker hosts Minister A", above "Speaker B met Minister A": who of those who met hosted, where but a headline tells it. */
public final class HostsOfHeadlines {

    private static final Set<EngagementType> ENCOUNTERS = Set.of(EngagementType.AUDIENCE,
            EngagementType.BILATERAL_TALKS, EngagementType.CONSULTATION);
    /** How many words may stand between the verb and whom it tells of. */
    private static final int NEAR = 3;

    private final Story story;

    public HostsOfHeadlines(Story story) {
        this.story = story;
    }

    public void read(Scene headline) {
        var sentence = headline.sentence();
        var verb = verb(sentence);
        if (verb == Item.NONE || story.report().language().order().headLast()
                || headline.events().stream().anyMatch(EventMention::isMeeting)) {
            return;
        }
        var passive = verb.is(Category.RECEIVE) ? Audiences.isPassive(sentence, verb) : !verb.is(Category.HOST);
        for (var draft : story.drafts()) {
            if (ENCOUNTERS.contains(draft.type()) && draft.host().isEmpty() && draft.receiver().isEmpty()
                    && draft.persons().size() > 1) {
                var before = who(headline, draft, 0, verb.from());
                var behind = who(headline, draft, verb.to(), verb.to() + NEAR);
                var host = passive ? behind : before;
                var guest = passive ? before : behind;
                host.filter(person -> guest.filter(other -> other == person).isEmpty())
                        .or(() -> guest.flatMap(person -> other(draft, person))).ifPresent(draft::receiver);
                return;
            }
        }
    }

    /** "Receives", "hosts", "calls on". */
    private static Item verb(Sentence sentence) {
        var received = sentence.first(Category.RECEIVE, 0, sentence.size());
        return received != Item.NONE ? received : Stream.of(
                sentence.all(Category.HOST).stream()
                        .filter(host -> !host.is(Category.HOST, "person") && !host.is(Category.HOST, "noun")),
                sentence.all(Category.MEET).stream().filter(call -> call.is(Category.MEET, "call")),
                sentence.all(Category.CALL).stream().filter(call -> call.is(Category.CALL, "")))
                .flatMap(items -> items).findFirst().orElse(Item.NONE);
    }

    /** Who of those who met is told of there, by name or by the only office of that kind. */
    private Optional<Person> who(Scene headline, Draft draft, int from, int to) {
        var named = headline.persons().stream().filter(mention -> mention.from() >= from && mention.from() < to)
                .flatMap(mention -> known(headline, mention).stream())
                .filter(person -> draft.persons().containsKey(person.key())).findFirst();
        return named.or(() -> headline.roles().stream().filter(role -> role.from() >= from && role.from() < to)
                .flatMap(role -> holder(draft, role).stream()).findFirst());
    }

    private Optional<Person> known(Scene headline, PersonMention mention) {
        return story.known(mention, headline.sentence().zone());
    }

    private static Optional<Person> holder(Draft draft, RoleMention role) {
        var holders = draft.persons().values().stream().filter(person -> role.states().isEmpty()
                ? holds(person, role) : role.states().equals(List.of(person.side()))).toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private static boolean holds(Person person, RoleMention role) {
        return role.kind() == RoleMention.Kind.ONE && person.offices().stream().anyMatch(office -> role.offices()
                .stream().anyMatch(other -> other.kind().equals(office.kind())
                        && (other.portfolio().isEmpty() || other.portfolio().equals(office.portfolio()))));
    }

    private static Optional<Person> other(Draft draft, Person guest) {
        return draft.persons().values().stream()
                .filter(person -> !person.side().isEmpty() && !person.side().equals(guest.side())).findFirst();
    }
}
