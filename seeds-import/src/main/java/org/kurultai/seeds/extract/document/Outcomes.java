package org.kurultai.seeds.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.meeting.Gatherings;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads what was concluded: documents that a sentence says were signed, adopted, issued or approved. */
public final class Outcomes {

    private static final int NEAR = 5;
    /** Which make sentences of what a semicolon parts. */
    private static final Categories VERBS = Categories.of(Category.BE, Category.CONCLUDE, Category.FUTURE, Category.SAY,
            Category.HELD, Category.PRONOUN, Category.DISCUSS);
    private static final Set<String> JOINT = Set.of("declaration", "communique");

    private final Story story;
    private final Gatherings gatherings;
    private final EnteredDocuments entered;
    private final EarlierDocuments earlier;
    private final EarlierOccasions occasions;
    private final OtherHands others;

    public Outcomes(Story story) {
        this.story = story;
        this.gatherings = new Gatherings(story);
        this.entered = new EnteredDocuments(story.report());
        this.earlier = new EarlierDocuments(story);
        this.occasions = new EarlierOccasions(story);
        this.others = new OtherHands(story);
    }

    /** Reads a sentence; true if it tells who signed. */
    public boolean read(Scene scene, List<Person> present) {
        var signers = isSigning(scene, present);
        if (signers) {
            signing(scene, present);
        }
        documents(scene);
        return signers;
    }

    /** Reads what was concluded at engagements of before, when those are read. */
    public void readEarlier(Scene scene) {
        if (occasions.of(scene).filter(draft -> !draft.hasConcluded()).isPresent()) {
            documents(scene);
        }
    }

    /** Reads which documents a sentence tells of. */
    public void documents(Scene scene) {
        var sentence = scene.sentence();
        var verbs = Conclusion.in(sentence);
        if (verbs.isEmpty()) {
            listed(scene);
            return;
        }
        var instruments = instruments(scene);
        for (var instrument : instruments) {
            var told = verbs.stream().filter(verb -> MereWords.mayTell(sentence, verb, instrument)).toList();
            if (!told.isEmpty()) {
                var verb = Conclusion.of(sentence, told, instrument,
                        told.getFirst().from() > instruments.getFirst().from());
                if (!verb.isDraft() && isTold(scene, verb, instrument) && !isOfAnother(verb, instrument)
                        && !(instrument.is(Category.DOCUMENTS) && isListedNext(sentence))) {
                    var named = named(scene, instrument);
                    attach(scene, verb, named, named == scene ? instrument : last(named));
                }
            }
        }
        if (instruments.isEmpty()) {
            takenUp(scene, verbs);
        }
    }

    /** "The document was signed": where it is told what it is, in the sentence before, unless one was signed by then. */
    private Scene named(Scene scene, Item instrument) {
        var before = scene.sentence().index() - 1;
        if (before < 0 || instrument.is(Category.INSTRUMENT) || !SummedDocuments.isTakenUp(scene.sentence(), instrument)
                || story.current().filter(draft -> draft.hasConcluded()).isPresent()) {
            return scene;
        }
        var named = story.scenes().get(before);
        return named.sentence().has(Category.INSTRUMENT) && !isDenied(named.sentence(), last(named)) ? named : scene;
    }

    private static Item last(Scene scene) {
        return scene.sentence().all(Category.INSTRUMENT).getLast();
    }

    /** "The signing of" is of the document that follows it, unless that stands right before. */
    private boolean isOfAnother(Conclusion verb, Item instrument) {
        return verb.act() && !order().headLast() && verb.from() - instrument.to() > 1;
    }

    /** "Documents were signed. Among them are an agreement and a protocol": those that the sentence before sums up. */
    private void listed(Scene scene) {
        var before = scene.sentence().index();
        while (before > 0 && isListed(story.scenes().get(before).sentence())) {
            before--;
        }
        if (before == scene.sentence().index()) {
            return;
        }
        var summed = story.scenes().get(before);
        var documents = summed.sentence().first(Category.DOCUMENTS, 0, summed.sentence().size());
        Conclusion.in(summed.sentence()).stream()
                .filter(verb -> documents != Item.NONE && !verb.isDraft() && isTold(summed, verb, documents))
                .findFirst()
                .ifPresent(verb -> instruments(scene)
                        .forEach(instrument -> attach(summed, verb, scene, instrument)));
    }

    private boolean isListedNext(Sentence sentence) {
        return story.scenes().stream().skip(sentence.index() + 1).map(Scene::sentence).takeWhile(Outcomes::isListed)
                .anyMatch(SummedDocuments::isList);
    }

    private static boolean isListed(Sentence sentence) {
        return SummedDocuments.isList(sentence) || SummedDocuments.isEntry(sentence);
    }

    /** "It was signed in the evening": what the sentence before speaks of. */
    private void takenUp(Scene scene, List<Conclusion> verbs) {
        var before = scene.sentence().index() - 1;
        if (before < 0) {
            return;
        }
        var named = story.scenes().get(before);
        var instruments = named.sentence().all(Category.INSTRUMENT);
        for (var pronoun : scene.sentence().all(Category.PRONOUN)) {
            for (var verb : verbs) {
                if (!instruments.isEmpty() && !verb.isDraft() && isOf(pronoun, verb) && isTold(scene, verb, pronoun)
                        && !isDenied(named.sentence(), instruments.getLast())) {
                    attach(scene, verb, named, instruments.getLast());
                    return;
                }
            }
        }
    }

    private static boolean isOf(Item pronoun, Conclusion verb) {
        return pronoun.is(Category.PRONOUN, "object") ? pronoun.from() == verb.to()
                : pronoun.is(Category.PRONOUN, "") && pronoun.to() <= verb.from();
    }

    /** Whether a sentence says that a document was concluded now. */
    private boolean isTold(Scene scene, Conclusion verb, Item instrument) {
        return isConcluded(scene.sentence(), verb, instrument)
                && !(order().headLast() && AheadOfDocuments.endsAhead(scene.sentence(), verb))
                && !SpokenDocuments.are(scene.sentence(), verb, instrument, order())
                && !earlier.is(scene, verb, instrument) && !occasions.isOfUntold(scene)
                && !others.are(scene, verb, instrument)
                && (verb.isRecord() || !scene.attribution().isNone(instrument.from()));
    }

    /** A line above the text that calls it a communiqué says that one was issued. */
    public void titleLine() {
        var body = story.scenes().stream().map(Scene::sentence).filter(one -> one.zone() == Zone.BODY).findFirst();
        var main = story.main().filter(draft -> draft.isMeeting() && !draft.isScheduled());
        if (body.isPresent() && main.isPresent()) {
            TitleLine.before(story.report(), body.get().span().start())
                    .ifPresent(line -> main.get().instrument(
                            new InstrumentFact("communique", story.report().text().substring(line.start(), line.end()),
                                    0, "issued", line),
                            body.get(), "a headline that is a title"));
        }
    }

    /** A headline that is the title of a document says that it was issued. */
    public void headline(Scene scene) {
        var sentence = scene.sentence();
        var title = Titles.headline(sentence);
        var told = sentence.has(Category.CONCLUDE) || sentence.has(Category.EXPECTED) || sentence.has(Category.FUTURE)
                || sentence.has(Category.HELD);
        if (isJoint(title) && !told && story.main().isPresent()) {
            var span = sentence.span(Titles.behindLabel(sentence), sentence.size());
            story.main().get().instrument(
                    new InstrumentFact(title.as(Category.INSTRUMENT).orElseThrow().kind(),
                            story.report().text().substring(span.start(), span.end()), 0, "issued", span),
                    sentence, "a headline that is a title");
        }
    }

    /** A declaration or a communiqué, which only those can issue who met. */
    private static boolean isJoint(Item title) {
        return title.is(Category.JOINT) || title.as(Category.INSTRUMENT)
                .filter(term -> JOINT.contains(term.value())).isPresent();
    }

    /** "Minister for transport policy", but not "Minister einen Fahrplan" and "Minister das Protokoll". */
    private static boolean isField(Scene scene, Item instrument) {
        var before = scene.sentence().item(instrument.from() - 1);
        var object = before.is(Category.LINK, "definite") && !scene.sentence().is(before.from() - 1, Category.LINK);
        return scene.inRole(instrument.from()) && !before.is(Category.LINK, "indefinite") && !object;
    }

    /** The documents of a sentence. */
    static List<Item> instruments(Scene scene) {
        var sentence = scene.sentence();
        var found = new ArrayList<>(sentence.all(Category.INSTRUMENT).stream()
                .filter(instrument -> !Titles.isOfAnother(sentence, instrument) && !isField(scene, instrument)
                        && !Titles.isCalledBelow(sentence, instrument) && !Titles.isShort(sentence, instrument))
                .toList());
        if (found.isEmpty()) {
            found.addAll(sentence.all(Category.DOCUMENTS));
        }
        return found;
    }

    /** Not what was signed before, and not what is still to be. */
    private boolean isConcluded(Sentence sentence, Conclusion verb, Item instrument) {
        if (SpokenDocuments.areMerelySigned(sentence, verb, instrument)) {
            return false;
        }
        var from = Math.min(verb.from(), instrument.from());
        var to = Math.max(verb.to(), instrument.to());
        if (isDenied(sentence, instrument) || Denials.are(sentence, verb, instrument)
                || isApart(sentence, from, to) || sentence.sign(verb.to(), ';') && verb.to() < instrument.from()) {
            return false;
        }
        var relative = Denials.endOfRelative(sentence, verb, instrument);
        var until = verb.isOfItsOwn(sentence) ? to : Math.min(sentence.size(), to + 1);
        for (var at = Math.max(0, from - NEAR); at < until; at++) {
            var item = sentence.item(at);
            var ahead = item.is(Category.EXPECTED) && !(at >= to && verb.to() <= instrument.from())
                    && !item.is(Category.MONTH) && !isNone(item)
                    || AheadOfDocuments.is(item);
            if (ahead && at >= relative && (at >= from || !isCut(sentence, at, from)
                    && !AheadOfDocuments.isOfVerbBefore(sentence, verb, instrument, at, order()))
                    && !AheadOfDocuments.isOfDone(sentence, verb, instrument, at)) {
                return false;
            }
        }
        return !(AheadOfDocuments.isOfClause(sentence, verb, from, order())
                || verb.act() && (AheadOfDocuments.isPutOff(sentence, to) || isOfWhatIsAhead()))
                && !AheadOfDocuments.isOfNext(sentence, verb)
                && !AheadOfDocuments.isOfNextClause(sentence, verb, instrument);
    }

    private Language.Order order() {
        return story.report().language().order();
    }

    /** "The signing of an agreement is on the agenda": of a meeting that is to come. */
    private boolean isOfWhatIsAhead() {
        return story.current().filter(Draft::isScheduled).isPresent();
    }

    /** "An agreement was discussed; its signing is to follow": two sentences in one, and no list. */
    private static boolean isApart(Sentence sentence, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> sentence.sign(at, ';')
                && sentence.hasAny(VERBS, at, to))
                && IntStream.range(from, to).noneMatch(at -> sentence.sign(at, ':'));
    }

    /** "No protocol was signed." */
    static boolean isDenied(Sentence sentence, Item instrument) {
        return isNone(sentence.item(instrument.from() - 1)) || isNone(sentence.item(instrument.from() - 2));
    }

    private static boolean isNone(Item item) {
        return item.is(Category.EXPECTED, "none");
    }

    static boolean isCut(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            if (sentence.sign(at, ',') || sentence.sign(at, ';')
                    || sentence.sign(at, '.') && !sentence.is(at, Category.ORDINAL)) {
                return true;
            }
        }
        return false;
    }

    /** What a document was concluded at: what the sentences are about, if that is no more to come, else what was held before. */
    private Optional<Draft> held() {
        return story.current().filter(draft -> !draft.isScheduled())
                .or(() -> story.drafts().reversed().stream().filter(draft -> !draft.isScheduled()).findFirst())
                .or(story::current).or(gatherings::read);
    }

    private void attach(Scene scene, Conclusion verb, Scene naming, Item instrument) {
        var sentence = naming.sentence();
        var known = occasions.of(scene).or(this::held);
        if (known.isEmpty() && !verb.status().equals("signed")
                || known.filter(Draft::isScheduled).isPresent()
                        && (verb.isFinite() || !verb.status().equals("signed") && !verb.act())) {
            return;
        }
        var draft = known.orElseGet(() -> signing(scene, List.of()));
        var again = SummedDocuments.isTakenUp(sentence, instrument)
                || naming == scene && SummedDocuments.isOfAll(sentence, instrument, verb);
        if (again && draft.hasConcluded()) {
            if (draft.type() == EngagementType.SIGNING) {
                settle(scene, draft);
            }
            return;
        }
        if (naming != scene || !SummedDocuments.isMere(sentence, instrument, verb)
                || !SummedDocuments.isKnown(sentence, draft, instrument)) {
            entered.enter(draft, scene, verb, naming, instrument);
        }
    }

    /** Others than those who met signed. */
    private boolean isSigning(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        if (sentence.has(Category.MEET) || sentence.has(Category.RECEIVE)
                || scene.events().stream().anyMatch(EventMention::isMeeting)) {
            return false;
        }
        if (story.main().filter(main -> main.isMeeting() && main.persons().isEmpty()).isPresent()
                && story.bystanders().isEmpty() && Story.sides(present).size() > 2) {
            return false;
        }
        if (story.main().filter(main -> main.isMeeting() && !main.instruments().isEmpty()).isPresent()
                && instruments(scene).stream().anyMatch(instrument -> isAgain(sentence, instrument))
                || story.main().filter(Draft::isMeeting).isPresent() && areChairs(scene)) {
            return false;
        }
        var signed = isSignedLater(sentence) || sentence.all(Category.CONCLUDE).stream()
                .anyMatch(verb -> verb.as(Category.CONCLUDE).orElseThrow().kind().equals("signed"));
        return signed && areOthers(present) && areOfTwoSides(present)
                && (isSignedLater(sentence)
                        || sentence.all(Category.EXPECTED).isEmpty() && !sentence.has(Category.FUTURE));
    }

    /** "The protocol was signed by the chairs of the commission, A and B": of the body that met. */
    private static boolean areChairs(Scene scene) {
        return scene.roles().stream()
                .anyMatch(role -> role.offices().stream().anyMatch(office -> office.kind().equals("chairman"))
                        && scene.sentence().first(Category.SITTING, role.from(), role.to()) != Item.NONE);
    }

    /** "The document was signed by A and B": what the meeting that is told of came to, and who signed it there. */
    private static boolean isAgain(Sentence sentence, Item instrument) {
        return SummedDocuments.isTakenUp(sentence, instrument)
                || instrument.is(Category.INSTRUMENT, "protocol") && instrument.to() - instrument.from() == 1
                        && sentence.item(instrument.from() - 1).is(Category.LINK, "definite");
    }

    /** Nobody of whom it is told what they took part in; or one such and another, who is not said to be the counterpart. */
    private boolean areOthers(List<Person> signers) {
        var known = signers.stream()
                .filter(person -> story.drafts().stream().anyMatch(draft -> draft.persons().containsKey(person.key())))
                .toList();
        return known.isEmpty() || known.size() < signers.size() && signers.stream().noneMatch(Person::isCounterpart);
    }

    /** Of more sides than one; of two, one may be a minister of the state that the press leaves out. */
    private static boolean areOfTwoSides(List<Person> signers) {
        var sides = Story.sides(signers).size();
        return sides > 1 || sides == 1 && signers.size() == 2 && Story.areSides(signers);
    }

    /** "Will be signed by", "will sign an agreement". */
    private static boolean isSignedLater(Sentence sentence) {
        return sentence.all(Category.EXPECTED).stream()
                .anyMatch(verb -> verb.is(Category.EXPECTED, "signed") && sentence.is(verb.to(), Category.BY)
                        || verb.is(Category.EXPECTED, "signs")
                                && sentence.first(Category.INSTRUMENT, verb.to(), verb.to() + NEAR) != Item.NONE);
    }

    private Draft signing(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var draft = story.first(EngagementType.SIGNING).orElseGet(() -> story.add(
                new Draft(EngagementType.SIGNING, false, sentence.span(), sentence.zone(), "who signed")));
        present.forEach(draft::person);
        if (story.drafts().size() == 1 || !present.isEmpty()) {
            settle(scene, draft);
        }
        if (isSignedLater(sentence)) {
            draft.scheduled(sentence.span(), sentence.zone());
        }
        return draft;
    }

    private void settle(Scene scene, Draft signing) {
        var sentence = scene.sentence();
        signing.when(story.calendar().in(scene, 0, sentence.size(), 0), sentence.zone());
        signing.where(story.places().in(scene, 0, sentence.size()), sentence.zone());
    }
}
