package org.kurultai.seeds.extract.event;

import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Finds the ordinal that says the how-manieth an engagement is. */
final class EventOrdinals {

    private static final int FAR_RIGHT = 18;

    private final Sentence sentence;
    private final List<DateMention> dates;
    private final boolean headLast;

    EventOrdinals(Sentence sentence, List<DateMention> dates, boolean headLast) {
        this.sentence = sentence;
        this.dates = dates;
        this.headLast = headLast;
    }

    /** The ordinal of the engagement whose words stand between the two, before its word or behind it. */
    Item of(Item event, int from, int to, boolean sitting) {
        var before = before(event.from(), from);
        var ofKind = isFirstMeeting(event) ? Occasions.ofKind(sentence) : Item.NONE;
        var ordinal = before == Item.NONE || ofKind != Item.NONE && before.is(Category.ORDINAL, "1") ? ofKind : before;
        if (ordinal == Item.NONE && (sitting || isAny(event) && isFirstMeeting(event))) {
            ordinal = Occasions.ofGathering(sentence);
        }
        if (ordinal == Item.NONE && isFirstMeeting(event)) {
            ordinal = Occasions.ofHolding(sentence, event);
        }
        if (ordinal == Item.NONE) {
            ordinal = Occasions.inApposition(sentence, event.to());
        }
        if (ordinal == Item.NONE) {
            ordinal = Occasions.inApposition(sentence, to);
        }
        if (ordinal == Item.NONE) {
            ordinal = Occasions.setApart(sentence, event);
        }
        if (ordinal == Item.NONE) {
            ordinal = headLast ? Occasions.ofThem(sentence, event) : Occasions.ofWhich(sentence, event);
        }
        return ordinal;
    }

    /** The how-manieth it is, not the ordinal that stands for a noun told before: "the first is a memorandum on meetings". */
    Item before(int event, int from) {
        for (var at = event - 1; at >= from; at--) {
            var item = sentence.item(at);
            if (item.is(Category.ORDINAL) && !isDay(item) && !sentence.is(item.to(), Category.WEEKDAY)
                    && !sentence.is(item.to(), Category.BE) && !sentence.is(item.to(), Category.NO_EVENT)
                    && !isFirstSince(item, event) && !isOfOther(item, event)
                    && !Occasions.isOfElse(sentence, item, event)
                    && !Occasions.isOfManner(sentence, item, event) && !Occasions.isOfYear(sentence, item)
                    && !Occasions.isOfOwner(sentence, item, event) && !isOfOccurrence(item, event)
                    && !Occasions.isWithin(sentence, item, sentence.item(event).to())) {
                return Occasions.isRest(sentence, item) ? Item.NONE : item;
            }
        }
        return Item.NONE;
    }

    /** "The third games and the summit": of what stands before "and the". */
    private boolean isOfOther(Item ordinal, int event) {
        return sentence.between(Category.AND, ordinal.to(), event).stream()
                .map(and -> sentence.item(and.to()))
                .anyMatch(article -> article.is(Category.LINK, "definite") && article.to() == event
                        && !article.is(Category.ORDINAL));
    }

    /** "First came a meeting of officials": what comes first, not which meeting it is. */
    private boolean isOfOccurrence(Item ordinal, int event) {
        var article = sentence.last(Category.LINK, ordinal.to(), event);
        return !headLast && article.is(Category.LINK, "indefinite") && ordinal.from() == 0;
    }

    /** "The first meeting since 2017", "in two years": not the first of all, nor need the third since then be the third. */
    private boolean isFirstSince(Item ordinal, int event) {
        return Occasions.isFew(ordinal)
                && (sentence.between(Category.SINCE, event + 1, event + FAR_RIGHT).stream()
                        .anyMatch(since -> since.is(Category.SINCE, "last"))
                        || sentence.is(event + 1, Category.YEAR_OFFSET));
    }

    /** "For the tenth time they came together at a regular summit": any of its kind. */
    private boolean isAny(Item event) {
        return sentence.item(event.from() - 1).is(Category.LINK, "indefinite")
                && sentence.first(Category.OCCASION, 0, event.from()) != Item.NONE;
    }

    /** Of several the ordinal of its kind is that of the first: "the meeting, the fifth of its kind". */
    private boolean isFirstMeeting(Item event) {
        return sentence.first(Category.EVENT, 0, sentence.size()) == event;
    }

    private boolean isDay(Item ordinal) {
        return sentence.is(ordinal.to(), Category.MONTH)
                || dates.stream().anyMatch(date -> ordinal.from() >= date.from() && ordinal.from() < date.to());
    }
}
