package org.kurultai.seeds.mention.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.StateCodes;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * What the offices of a sentence are called in English. An office has its usual name only where its words say that and no
 * more; else it stands as the report words it, in English in the usual order: "Minister of Fisheries".
 */
public final class OfficeTitles {

    private static final String MINISTER = "Minister";
    private static final String VICE = "Vice ";
    private static final String OF = " of ";
    private static final String AMBASSADOR = "Ambassador";
    private static final List<Category> SMALL = List.of(
            Category.AND, Category.LINK, Category.UNTIL, Category.IN, Category.FROM, Category.WITH);
    private static final Set<String> HEADS_OF_MANY_NAMES = Set.of("prime-minister", "president", "vice-president",
            "secretary-general");

    private final Sentence sentence;
    private final Language language;
    private final List<RoleMention> roles;

    public OfficeTitles(Sentence sentence, Language language, List<RoleMention> roles) {
        this.sentence = sentence;
        this.language = language;
        this.roles = roles;
    }

    /** What somebody's offices are called; as the report words them where they have no English name. */
    public String of(RoleMention role, String wording) {
        var told = heads(role).isEmpty() ? holder(role) : role;
        var heads = heads(told);
        var several = role.offices().size() > 1 || language.order().headLast();
        if (role.offices().isEmpty() || heads.size() < role.offices().size()
                || several && heads.size() > role.offices().size()) {
            return wording;
        }
        var names = new LinkedHashSet<String>();
        var from = told.from();
        for (var i = 0; i < role.offices().size(); i++) {
            var to = i + 1 < heads.size() ? border(heads.get(i), heads.get(i + 1)) : told.to();
            var name = name(role.offices().get(i), heads.get(i), from, to);
            if (name.isEmpty()) {
                return wording;
            }
            names.add(name);
            from = to;
        }
        return String.join(", ", names);
    }

    /** "And his deputy": whose deputy somebody is, the last who is told of before. */
    private RoleMention holder(RoleMention deputy) {
        return roles.stream()
                .filter(role -> role.to() <= deputy.from() && !heads(role).isEmpty())
                .reduce(deputy, (first, second) -> second);
    }

    private List<Item> heads(RoleMention role) {
        var heads = new ArrayList<Item>();
        for (var at = role.from(); at < role.to(); at++) {
            var item = sentence.item(at);
            if (item.from() == at && (item.is(Category.HEAD) || item.is(Category.HEADS))) {
                heads.add(item);
            }
        }
        return heads;
    }

    /** Where the words for one office end and those for the next begin: right behind the first, else at the last "and". */
    private int border(Item first, Item second) {
        if (isBorder(first.to())) {
            return first.to() + 1;
        }
        var last = second.from();
        for (var at = first.to(); at < second.from(); at++) {
            if (isBorder(at)) {
                last = at + 1;
                if (language.order().headLast()) {
                    return last;
                }
            }
        }
        return last;
    }

    private boolean isBorder(int at) {
        return sentence.is(at, Category.AND) || sentence.sign(at, ',') || sentence.sign(at, '–');
    }

    private String name(Office office, Item head, int from, int to) {
        var called = called(head.from(), to, Category.TITLE);
        var title = called.length() < head.to() - head.from() ? "" : called.value();
        return switch (office.kind()) {
            case "ambassador" -> title.equals(AMBASSADOR) ? graded(office, AMBASSADOR + posting(head, from, to)) : "";
            case "minister" -> office.portfolio().isEmpty() && title.equals(MINISTER) && isOfSeveral(head, from, to)
                    ? graded(office, title)
                    : office.portfolio().isEmpty() && !title.startsWith(MINISTER + OF) ? ""
                    : minister(office, title, head, from, to);
            default -> !HEADS_OF_MANY_NAMES.contains(office.kind()) ? ""
                    : title.isEmpty() ? own(office, head, from, to) : graded(office, title);
        };
    }

    /** "Ministers A and B": each is one. */
    private boolean isOfSeveral(Item head, int from, int to) {
        return isEnglish() && head.from() == from && head.to() == to && head.is(Category.HEADS)
                && !head.is(Category.HEAD);
    }

    private String minister(Office office, String title, Item head, int from, int to) {
        var fields = fields(head, from, to);
        if (fields.contains("")) {
            return own(office, head, from, to);
        }
        if (title.startsWith(MINISTER + OF)) {
            fields.add(title.substring(MINISTER.length() + OF.length()));
        } else if (!title.equals(MINISTER)) {
            return fields.isEmpty() && !title.isEmpty() ? graded(office, title) : own(office, head, from, to);
        }
        var worded = isEnglish() && fields.size() > 1 && !isBeforeHead(head, from);
        return fields.isEmpty() || worded ? own(office, head, from, to)
                : graded(office, MINISTER + OF + listed(List.copyOf(fields)));
    }

    /** The fields whose usual names the words tell; with an empty name for what is none, and for two without "and" between. */
    private Set<String> fields(Item head, int from, int to) {
        var fields = new LinkedHashSet<String>();
        var last = -1;
        for (var at = from; at < to;) {
            if (at == head.from()) {
                at = head.to();
                continue;
            }
            var field = called(at, at < head.from() ? head.from() : to, Category.FIELD);
            if (field.length() > 0) {
                fields.add(at == last ? "" : field.value());
                last = at + field.length();
            } else if (!isSmall(at) && !tellsState(at, head) && !(fields.isEmpty() && isBeforeOffice(at, head))) {
                fields.add("");
            }
            at += Math.max(1, field.length());
        }
        return fields;
    }

    /** Where an office comes last, in capitals: a word in small letters before it is none of its. */
    private boolean isBeforeOffice(int at, Item head) {
        return language.order().headLast() && !sentence.token(at).capitalized()
                && sentence.token(head.from()).capitalized();
    }

    /** A word that tells nothing of the field. */
    private boolean isSmall(int at) {
        return sentence.token(at).hyphen() || sentence.token(at).is(',') || sentence.token(at).is('–')
                || sentence.is(at, Category.LINK) || isGrade(at) || isAlone(at, Category.FROM)
                || isAlone(at, Category.AND) || isAlone(at, Category.LINK);
    }

    /** Whether a word is of that category by itself, though it stands within a longer phrase: "industry and trade". */
    private boolean isAlone(int at, Category category) {
        return language.lexicon().at(List.of(sentence.token(at)), 0).meanings().has(category);
    }

    private boolean isGrade(int at) {
        return sentence.is(at, Category.GRADE);
    }

    /** Whose office it is; behind a minister's an English adjective is of the field: "Minister of Moroccan Expatriates". */
    private boolean tellsState(int at, Item head) {
        var minister = head.as(Category.HEAD).filter(term -> term.kind().startsWith("minister")).isPresent();
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.STATE_TITLE)
                || sentence.token(at).kind() == Token.Kind.SUFFIX && !Roles.state(sentence.item(at - 1)).isEmpty()
                || sentence.is(at, Category.NATIONALITY) && !(isEnglish() && minister && at >= head.to())
                || sentence.is(at, Category.ORGANIZATION) && !minister || sentence.is(at, Category.STATES)
                || sentence.is(sentence.item(at).to(), Category.STATES) && (sentence.is(at, Category.INTERNATIONAL)
                        || sentence.is(at, Category.STOP) || sentence.is(at, Category.REGION));
    }

    /** What these words are called in English, and over how many tokens. */
    private record Called(String value, int length) {}

    private Called called(int at, int to, Category category) {
        var match = language.called().at(sentence.tokens(), at);
        return match.meanings().first(category).filter(name -> at + match.length() <= to)
                .map(name -> new Called(name.value(), match.length())).orElse(new Called("", 0));
    }

    /** " to Ghana": where an ambassador is sent; empty if it is not told. */
    private String posting(Item head, int from, int to) {
        var place = language.order().headLast() ? posted(head, from) : posted(head.to(), to);
        return place.isEmpty() ? "" : " to " + (place.startsWith("United ") ? "the " : "") + place;
    }

    /** "Latvia's Accra ambassador": before the office a city, or the second of two states. */
    private String posted(Item head, int from) {
        var city = sentence.last(Category.CITY, from, head.from());
        var state = sentence.last(Category.STATE, from, head.from());
        var place = city != Item.NONE ? city
                : sentence.last(Category.STATE, from, state.from()) != Item.NONE ? state : Item.NONE;
        return place == Item.NONE ? "" : StateCodes.name(Roles.state(place));
    }

    private String posted(int from, int to) {
        for (var at = from; at < to; at++) {
            if (Wording.isPosting(sentence, at) && !Roles.state(sentence.item(at)).isEmpty()) {
                return StateCodes.name(Roles.state(sentence.item(at)));
            }
        }
        return "";
    }

    /** An office in the words of an English report, what stands before it behind it; empty in other languages. */
    private String own(Office office, Item head, int from, int to) {
        if (!isEnglish()) {
            return "";
        }
        var before = isBeforeHead(head, from);
        var words = new Words();
        for (var at = from; at < head.from(); at++) {
            if (!before || isGrade(at)) {
                words.add(at, head);
            }
        }
        for (var at = head.from(); at < head.to(); at++) {
            words.add(at, head);
        }
        if (before) {
            words.text.append(" of");
            for (var at = from; at < head.from(); at++) {
                if (!isGrade(at)) {
                    words.add(at, head);
                }
            }
        }
        for (var at = head.to(); at < to; at++) {
            words.add(at, head);
        }
        words.cut();
        var term = head.as(Category.HEAD).map(Term::kind).orElse("");
        var told = term.endsWith("-deputy") || sentence.first(Category.GRADE, from, to) != Item.NONE;
        return told ? words.text.toString() : graded(office, words.text.toString());
    }

    /** "Fisheries Minister"; in "Foreign Office Minister" it is no field. */
    private boolean isBeforeHead(Item head, int from) {
        for (var at = from; at < head.from(); at++) {
            if (!isSmall(at) && !tellsState(at, head)) {
                return sentence.first(Category.INSTITUTION, from, head.from()) == Item.NONE;
            }
        }
        return false;
    }

    private boolean isEnglish() {
        return language.code().equals("en");
    }

    /** Words in the letters of a title, without those that tell a state. */
    private final class Words {

        private final StringBuilder text = new StringBuilder();
        private int end;
        private boolean passed;

        void add(int at, Item head) {
            if (tellsState(at, head)) {
                passed = true;
                return;
            }
            var token = sentence.token(at);
            var small = sentence.is(at, Category.LINK) || token.kind() != Token.Kind.WORD
                    || SMALL.stream().anyMatch(category -> isAlone(at, category));
            if (small && passed) {
                cut();
            }
            passed = false;
            if (small && text.isEmpty()) {
                return;
            }
            var apart = token.kind() == Token.Kind.WORD && !sentence.token(Math.max(0, at - 1)).hyphen()
                    || sentence.token(at).is('–') || sentence.token(at).is('&');
            text.append(apart && !text.isEmpty() ? " " : "").append(small ? token.text() : capitalized(token.text()));
            end = small ? end : text.length();
        }

        /** Takes away the small words at the end. */
        void cut() {
            text.setLength(end);
        }
    }

    private static String graded(Office office, String name) {
        return name.isEmpty() || office.grade().isEmpty() || name.startsWith(VICE) ? name
                : capitalized(office.grade()) + " " + name;
    }

    private static String listed(List<String> names) {
        var last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
