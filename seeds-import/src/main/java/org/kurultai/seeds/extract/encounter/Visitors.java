package org.kurultai.seeds.extract.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Who met those whom a sentence names, where it does not name them itself: the visitor, the guests, who is told of before. */
final class Visitors {

    private final Story story;

    Visitors(Story story) {
        this.story = story;
    }

    /** Those whom a sentence names, and whom they met. */
    List<Person> with(Scene scene, List<Person> named) {
        return withVisitor(scene, callersFirst(scene, withDelegation(scene, named)));
    }

    /** "Minister A was called on by Ambassador B": who called comes first, as in the active. */
    private List<Person> callersFirst(Scene scene, List<Person> named) {
        var by = EncounterWords.byCaller(scene);
        var callers = by == Item.NONE ? List.<Person>of() : scene.persons().stream()
                .filter(mention -> mention.from() >= by.to())
                .flatMap(mention -> story.known(mention, scene.sentence().zone()).stream()).filter(named::contains)
                .toList();
        return Stream.concat(callers.stream(), named.stream()).distinct().toList();
    }

    /** Whoever welcomes a visitor at the airport is of the state that is visited. */
    void welcomed(List<Person> named) {
        story.first(EngagementType.VISIT).ifPresent(visit -> named.stream()
                .filter(person -> person.side().isEmpty() && !visit.persons().containsKey(person.key()))
                .forEach(person -> person.state(visit.host())));
    }

    /** "The head of the Turkmen delegation" is whoever the report has named of that state. */
    private List<Person> withDelegation(Scene scene, List<Person> named) {
        var sentence = scene.sentence();
        if (named.size() != 1 || !sentence.has(Category.DELEGATION)) {
            return named;
        }
        var delegation = sentence.first(Category.DELEGATION, 0, sentence.size());
        for (var at : List.of(delegation.from() - 1, delegation.to(), delegation.to() + 1, delegation.to() + 2)) {
            var item = sentence.item(at);
            var state = item.as(Category.NATIONALITY).or(() -> item.as(Category.STATE)).map(term -> term.value())
                    .orElse("");
            if (!state.isEmpty() && !state.equals(named.getFirst().state())) {
                var leader = story.personOf(state);
                var first = isReceived(sentence, delegation);
                return leader.map(person -> first ? List.of(person, named.getFirst())
                        : List.of(named.getFirst(), person)).orElse(named);
            }
        }
        return named;
    }

    /** "The Turkmen delegation was received by". */
    private static boolean isReceived(Sentence sentence, Item delegation) {
        var verb = sentence.first(Category.RECEIVE, delegation.to(), sentence.size());
        return verb != Item.NONE && Audiences.isPassive(sentence, verb);
    }

    /** "He was received by the secretary": the visitor, of whom the report tells before. */
    private List<Person> withVisitor(Scene scene, List<Person> named) {
        var visit = story.first(EngagementType.VISIT);
        if (visit.isEmpty() && named.isEmpty()) {
            return signers(scene);
        }
        if (visit.isEmpty()) {
            if (!goesOn(scene, named)) {
                return withGuests(scene, named);
            }
            besideHost(scene, story.places().in(scene, 0, scene.sentence().size()).state(), named);
            return withProtagonist(scene, named);
        }
        if (named.isEmpty()) {
            return both(scene, visit.get());
        }
        hostOf(visit.get(), named);
        var elsewhere = elsewhere(scene, visit.get());
        if (!elsewhere.isEmpty() && isWithAnother(scene, named)) {
            named.stream().filter(person -> person.side().isEmpty()).forEach(person -> person.state(elsewhere));
            return withProtagonist(scene, named);
        }
        var onward = onward(scene, visit.get(), named);
        if (onward.isPresent()) {
            return Stream.concat(onward.stream(), named.stream()).toList();
        }
        if (!named.stream()
                .allMatch(person -> person.side().isEmpty() || person.state().equals(visit.get().host()))) {
            return goesOn(scene, named) ? withProtagonist(scene, named) : named;
        }
        besideHost(scene, visit.get().host(), named);
        var all = new ArrayList<>(named);
        visit.get().persons().values().stream()
                .filter(person -> !person.state().equals(visit.get().host()) && !named.contains(person))
                .sorted(Comparator.comparing(Person::isHost))
                .limit(1)
                .forEach(all::addFirst);
        return all;
    }

    /** Where nouns have a capital: who met the one whom a sentence names may be told before it. */
    private boolean isWithAnother(Scene scene, List<Person> named) {
        return story.report().language().order().nounsCapitalized() && named.size() == 1
                && Continuations.isWithAnother(scene);
    }

    /** "Will meet his Peruvian counterpart A and Prime Minister B": who is named behind one of the hosts is of them too. */
    private void besideHost(Scene scene, String host, List<Person> named) {
        var first = named.stream().filter(person -> person.side().equals(host)).findFirst();
        if (first.isEmpty() || host.isEmpty() || scene.sentence().has(Category.ATTEND)
                || scene.sentence().has(Category.DELEGATION)) {
            return;
        }
        named.subList(named.indexOf(first.get()) + 1, named.size()).stream()
                .filter(person -> person.side().isEmpty() && !isOneOfVisit(person))
                .forEach(person -> person.state(host));
    }

    private boolean isOneOfVisit(Person person) {
        return story.first(EngagementType.VISIT).filter(visit -> visit.persons().containsKey(person.key())).isPresent();
    }

    /** "On Tuesday talks in Oslo with Prime Minister A follow": the state to which a visitor went next. */
    private String elsewhere(Scene scene, Draft visit) {
        var state = story.places().in(scene, 0, scene.sentence().size()).state();
        return state.equals(visit.host()) ? "" : state;
    }

    private boolean goesOn(Scene scene, List<Person> named) {
        return Continuations.is(scene.sentence()) || isWithAnother(scene, named)
                || story.report().language().order().nounsCapitalized() && Continuations.office(scene).isPresent();
    }

    /**
     * "He then flew on to Santiago, where he met the Chilean minister A": the visitor, where others meet him than those of the
     * state visited first.
     */
    private static Optional<Person> onward(Scene scene, Draft visit, List<Person> named) {
        var sides = Story.sides(named);
        if (sides.size() != 1 || sides.contains(visit.host())
                || named.stream().anyMatch(person -> person.side().isEmpty())
                || !Continuations.is(scene.sentence()) && !isIn(scene, sides.iterator().next())) {
            return Optional.empty();
        }
        return visit.persons().values().stream()
                .filter(person -> !person.side().equals(visit.host()) && !sides.contains(person.side())).findFirst();
    }

    private static boolean isIn(Scene scene, String state) {
        return scene.sentence().all(Category.CITY).stream()
                .anyMatch(city -> city.as(Category.CITY).orElseThrow().value().endsWith("|" + state));
    }

    /** "After the signing the ministers held talks": the two who signed. */
    private List<Person> signers(Scene scene) {
        var signers = story.main().filter(main -> main.type() == EngagementType.SIGNING)
                .map(signing -> List.copyOf(signing.persons().values())).orElse(List.of());
        var told = scene.sentence().has(Category.HEADS) || scene.sentence().has(Category.SIDE)
                || scene.sentence().item(0).is(Category.PRONOUN, "persons");
        return told && signers.size() == 2 && Story.sides(signers).size() == 2 ? signers : List.of();
    }

    /** "The guests were received by the minister": those of the other side with whom talks were told before. */
    private List<Person> withGuests(Scene scene, List<Person> named) {
        var talks = story.current().filter(told -> !told.isMeeting());
        if (named.size() != 1 || talks.isEmpty() || !scene.sentence().has(Category.VISITORS)) {
            return named;
        }
        var host = named.getFirst().side().isEmpty() ? talks.get().host() : named.getFirst().side();
        var hostKnown = !host.isEmpty()
                || talks.get().persons().values().stream().anyMatch(person -> person.side().isEmpty());
        var all = new ArrayList<>(named);
        Stream.concat(talks.get().persons().values().stream(), story.bystanders().stream())
                .filter(person -> hostKnown && !person.side().isEmpty() && !person.side().equals(host))
                .findFirst()
                .ifPresent(all::addFirst);
        return all;
    }

    /** "The ministers held talks": who visits, and whom of the hosts the report has named. */
    private List<Person> both(Scene scene, Draft visit) {
        var sentence = scene.sentence();
        var host = story.personOf(visit.host());
        var visitor = visit.persons().values().stream()
                .filter(person -> !person.side().isEmpty() && !person.state().equals(visit.host())).findFirst();
        var told = sentence.has(Category.HEADS) || sentence.has(Category.DELEGATION) || sentence.has(Category.SIDE)
                || areTalksAhead(scene, visit);
        var sides = Story.sides(List.copyOf(visit.persons().values()));
        sides.remove(visit.host());
        var met = visitor.isPresent() && story.drafts().stream()
                .anyMatch(draft -> draft.isMeeting() && draft.persons().containsKey(visitor.get().key()));
        return told && !met && visitor.isPresent() && sides.size() == 1
                ? Stream.concat(visitor.stream(), host.stream()).toList() : List.of();
    }

    /** "Talks will be held in Riga", on a visit that is to come. */
    static boolean areTalksAhead(Scene scene, Draft visit) {
        var sentence = scene.sentence();
        return visit.isScheduled() && sentence.has(Category.FUTURE) && sentence.has(Category.HELD)
                && scene.events().size() == 1
                && scene.events().getFirst().type() == EngagementType.BILATERAL_TALKS
                && scene.persons().stream().allMatch(PersonMention::isBare);
    }

    /** "He also met B": with whom of another side the sentence before began. */
    private List<Person> withProtagonist(Scene scene, List<Person> named) {
        var sides = Story.sides(named);
        var others = before(scene).stream()
                .filter(person -> !sides.contains(person.side()) && !named.contains(person)).toList();
        var office = Continuations.office(scene);
        var protagonist = guest(scene, others, named).or(() -> others.stream()
                .filter(person -> office.isEmpty() || person.holds(office.get())).findFirst());
        if (protagonist.isEmpty() || sides.size() > 1 && !isOneWhoMet(scene, named)) {
            return named;
        }
        var all = new ArrayList<>(named);
        all.addFirst(protagonist.get());
        return all;
    }

    /**
     * "A received B. Then he was received by President C": whom the host of before did not host, and C does, or who is not of the state
     * that hosted where whoever is met next is told without one.
     */
    private Optional<Person> guest(Scene scene, List<Person> others, List<Person> named) {
        var sentence = scene.sentence();
        var received = sentence.all(Category.RECEIVE).stream().anyMatch(verb -> Audiences.isPassive(sentence, verb));
        var hosted = received ? story.current().flatMap(Draft::receiver)
                .flatMap(host -> others.stream().filter(person -> person != host).findFirst())
                : Optional.<Person>empty();
        var local = received || story.report().language().order().nounsCapitalized()
                && named.stream().allMatch(person -> person.side().isEmpty());
        return hosted.or(() -> story.current().filter(talks -> local && !talks.host().isEmpty())
                .flatMap(talks -> others.stream().filter(person -> !person.side().isEmpty()
                        && !person.side().equals(talks.host())).findFirst()));
    }

    /** Whether who met each of several of other sides is told before. */
    boolean isOfOneBefore(Scene scene, List<Person> named, List<Person> present) {
        return named.size() > 1 && present.size() == named.size() + 1 && !named.contains(present.getFirst())
                && isOneWhoMet(scene, named) && !Story.sides(named).contains(present.getFirst().side());
    }

    /** "He met with A from Peru and B from Estonia": who met each of them is told before. */
    private boolean isOneWhoMet(Scene scene, List<Person> named) {
        var sentence = scene.sentence();
        var met = sentence.first(Category.MEET, 0, sentence.size());
        var verb = met == Item.NONE ? sentence.first(Category.PHONE, 0, sentence.size()) : met;
        var verbLast = story.report().language().order().nounsCapitalized();
        var subject = Continuations.subject(scene, verbLast ? sentence.size() : verb.from());
        return verb != Item.NONE && subject > 0 && Story.sides(named).size() == named.size()
                && scene.persons().stream().allMatch(person -> person.from() >= subject
                        && (person.from() >= verb.to() || verbLast));
    }

    /** Of whom the report told last: of one person who travels, of an encounter, else of one person alone. */
    private List<Person> before(Scene scene) {
        var index = scene.sentence().index() - 1;
        var present = index < 0 ? List.<Person>of() : story.present(story.scenes().get(index));
        var alone = present.size() == 1 ? present : List.<Person>of();
        var told = story.current().filter(draft -> !draft.isMeeting());
        var travels = story.drafts().stream().anyMatch(draft -> draft.isVisit()
                && alone.stream().anyMatch(person -> draft.persons().containsKey(person.key())));
        return told.isPresent() && !travels ? List.copyOf(told.get().persons().values()) : alone;
    }

    /** A visit of which only an unknown city is told leads to the state of whom the visitor met. */
    private static void hostOf(Draft visit, List<Person> named) {
        var sides = Story.sides(named);
        var visitors = Story.sides(List.copyOf(visit.persons().values()));
        if (visit.host().isEmpty() && !visit.city().isEmpty() && sides.size() == 1 && visitors.size() == 1
                && !sides.equals(visitors) && !named.getFirst().state().isEmpty()) {
            visit.where(new Located("", named.getFirst().state(), named.getFirst().span(), "whom a visitor met"),
                    named.getFirst().zone());
        }
    }

    /** "Bakan A'nın ev sahipliğinde B ile görüşüldü": where what is owned follows, who stands before the words for hosting. */
    Optional<Person> hostBefore(Scene scene, List<Person> present) {
        var host = scene.sentence().first(Category.HOST, 0, scene.sentence().size());
        var apart = host.from() > 0 && scene.sentence().token(host.from() - 1).kind() == Token.Kind.SUFFIX;
        var owner = apart ? host.from() - 1 : host.from();
        return !story.report().language().order().headLast() || host == Item.NONE ? Optional.empty()
                : scene.persons().stream().filter(person -> person.to() == owner).findFirst()
                        .flatMap(person -> story.known(person, scene.sentence().zone())).filter(present::contains);
    }

    /** Who received the other of two. */
    Person receiver(List<Person> present, Sentence sentence) {
        var verb = sentence.first(Category.RECEIVE, 0, sentence.size());
        var passive = verb != Item.NONE && Audiences.isPassive(sentence, verb) && !isByFirst(sentence, verb)
                && (story.report().language().order().headLast() || !isNamedBehind(present.getFirst(), sentence, verb));
        var guestFirst = passive || isOne(present.getFirst()) || sentence.has(Category.VISITORS);
        return guestFirst ? hostOf(present) : present.getFirst();
    }

    /** "The Finnish minister was received by President A": of those whom the sentence names, nobody stands before the verb. */
    private static boolean isNamedBehind(Person first, Sentence sentence, Item verb) {
        return first.span().start() > sentence.span(verb.from(), verb.to()).start();
    }

    /** "A delegation with A and B was received by C": the first of another side than the guest, who comes first. */
    private static Person hostOf(List<Person> present) {
        var guest = present.getFirst().side();
        return present.stream().skip(1)
                .filter(person -> !guest.isEmpty() && !person.side().isEmpty() && !person.side().equals(guest))
                .findFirst().orElse(present.get(1));
    }

    /** "Президентом принят министр": whose office alone is bent received, wherever it stands. */
    private boolean isByFirst(Sentence sentence, Item verb) {
        var first = sentence.first(Category.HEAD, 0, verb.from());
        var second = sentence.first(Category.HEAD, verb.to(), sentence.size());
        return !story.report().language().order().headLast() && first != Item.NONE && second != Item.NONE
                && !first.unbent() && second.unbent();
    }

    /** "He was on a visit. President A received him": the visitor, whom the sentence does not name. */
    boolean isOne(Person person) {
        return story.first(EngagementType.VISIT)
                .filter(visit -> visit.persons().containsKey(person.key()) && !person.state().equals(visit.host()))
                .isPresent();
    }
}
