package org.kurultai.seeds.language;

import java.util.Locale;

/** What a word or phrase is to a reader of press reports. The names in the language files are these, in lower case. */
public enum Category {
    /** A state; its code. */
    STATE,
    /** An adjective, or a people's name, that tells a state; its code. */
    NATIONALITY,
    /** Part of a state's long form, such as "Republic of". */
    STATE_TITLE,
    /** An organization; its code. */
    ORGANIZATION,
    /** A city; its English name, a bar, and its state. */
    CITY,
    /** A word for a town, beside its name; "part" where the words belong to the name, as in "Zell am See". */
    TOWN,
    /** A building in which one meets: behind it stands its city; "airport" where guests arrive, and nobody talks. */
    VENUE,
    /** Before a city, beside which lies the town that is named before it: near, outside. */
    NEARBY,
    /** Here, where the report was filed; "country" for the state of which it tells: to the country. */
    HERE,
    /** There, where the sentence before says. */
    THERE,
    /**
     * What one speaks of or what stands in a place, and is no engagement: "the fire in", "the embassy in"; "day" for what happens on
     * one, so that a day beside it is its own.
     */
    TOPIC,
    /** A part of the world that is no city. */
    REGION,
    /** States without their names: "countries", whose heads are those of state. */
    STATES,
    /** A part of a state that has its name from a city, and so is none: region, province. */
    PROVINCE,
    /** "Capital", of a state that follows or precedes. */
    CAPITAL,

    /** An office held by one person; its kind, and after a slash its portfolio if the word tells it. */
    HEAD,
    /** Several who hold an office. */
    HEADS,
    /** What lowers an office: deputy, acting, former. */
    GRADE,
    /** A field of government. */
    PORTFOLIO,
    /** What a field of government is called in English, where the words say that and no more. */
    FIELD,
    /** What an office is called in English: "Minister", or with its field where one word says both. */
    TITLE,
    /** A kind of institution, such as a ministry or a committee; its field if that is in the word, as in "customs service". */
    INSTITUTION,
    /** That it is of many states: international, European. */
    INTERNATIONAL,
    /** What states form together: an organization, a union, a community. */
    UNION,
    /** A military or police rank, in English. */
    RANK,
    /** Mr, Her Excellency; "name" for what a surname alone goes by. */
    HONORIFIC,
    /** A small word within names, such as "bin"; "last" for one that may end a name, as "uulu" does. */
    PARTICLE,
    /** That somebody holds the office that follows: who is, serving as. */
    COPULA,
    /** A colleague of the other side; "several" where there are more than one. */
    COUNTERPART,
    /** An office whose holder only told the press; "field" for what heads of press offices head. */
    SPOKESPERSON,
    /** Our, before somebody of the state whose page it is; "country" for that state itself. */
    OUR,
    /** Returned to: whence somebody had come to what is told. */
    RETURN,
    /** A party, in brackets behind the names of its politicians; its state, or those that have one of these letters, the likeliest first. */
    PARTY,
    /** A title of those who are remembered, not present. */
    REMEMBERED,

    /** A month; its number. */
    MONTH,
    /** A day of the week; its number, Monday being 1, and after a slash that of the last where the word is for several. */
    WEEKDAY,
    /** A day told from today: its offset. */
    DAY_OFFSET,
    /** "Days ago"; "earlier" and "later" where they are rather counted from another day that is told, "eve" for the day before it. */
    DAYS_AGO,
    /**
     * A day told from what was told before: "next" for the one after it, "eve" for the one before it, "same" for its own,
     * "first", "second" and "last" of several.
     */
    SEQUEL,
    /** This week, last week, beside a day of the week; the week's offset from that of the report. */
    WEEK_OFFSET,
    /** Of this month, of last month, behind a day; the month's offset from that of the report. */
    MONTH_OFFSET,
    /** Years before: ten years ago, at the time. */
    PAST,
    /** Some time after: next month; the number of the month in which it begins, where that is told: next spring. */
    LATER,
    /** A year told from this one; its offset. */
    YEAR_OFFSET,
    /** A number word; its value. */
    NUMBER,
    /** An ordinal word; its value. */
    ORDINAL,
    /** What makes figures an ordinal, such as "th". */
    ORDINAL_SUFFIX,
    /** A word for year, which stands after figures. */
    YEAR,
    /**
     * Each for itself: separately, one after another; "several" for a word that tells but that there was more than one, "then" for one
     * between those with whom somebody dealt one after another.
     */
    APART,
    /** "Time", as in "for the fifth time"; "kind" for "of its kind". */
    OCCASION,
    /** "No.", before the how-manieth. */
    NUMBER_SIGN,

    /** A word for an engagement; its type, and after a slash its organization or portfolio if the word tells it. */
    EVENT,
    /** A body of which not itself but its sittings are counted: "the 12th joint commission"; "joint" for one of two states. */
    SITTING,
    /** How many days something lasts: "two-day"; the number. */
    LENGTH,
    /** What an engagement is not: words that look like one. */
    NO_EVENT,
    /** Informal, extraordinary. */
    SPECIAL,
    /** The next one; "turn" for a word that may be of one held in its turn. */
    NEXT,
    /** The one before. */
    PREVIOUS,
    /** Before what is over, of whatever is still done with it: outcomes, follow-up. */
    OUTCOME,
    /**
     * Met before: last met; "when" where the verb stands elsewhere, "prelude" for what came directly before, as of those who
     * prepared it.
     */
    FORMER,
    /** Was held. */
    HELD,
    /**
     * Is to come: will, is to, due; "talk" where it is but what somebody came to talk about, "aim" where it may be what he came for,
     * "infinitive" for what ends a clause of what was agreed on, "there" for a verb that says of who stands before it that he will be
     * in the place directly before it.
     */
    FUTURE,
    /** Agreed, offered: what they would do, which nobody has planned yet. */
    AGREED,
    /** Hosts, will host; "person" where a person's name stands beside it, "venue" where it is told where others met. */
    HOST,
    /**
     * Invites colleagues to where they meet next; "last" where whom and whereto are told before it, "noun" for an invitation.
     */
    INVITE,
    /** The chair of an organization, which need not host: chairmanship, presidency. */
    CHAIR,
    /** What a place does where something is: "Riga saw the third meeting". */
    SEE,
    /** Whose turn it is to host: next in line, volunteered. */
    TURN,
    /** Received; "passive" where the receiver is told after it, "greet" where it may be within a conference. */
    RECEIVE,
    /** Met, talked with; "call" where whoever is met receives: "paid a courtesy call on". */
    MEET,
    /**
     * Called on: whoever stands behind it received somebody, unless they were called on to do something; "colleague" where one may do
     * that to a place too.
     */
    CALL,
    /** Gathered, deliberated: what several do who hold a meeting; "sits" where they have begun if it is told of today. */
    GATHER,
    /** By video link. */
    VIDEO,
    /** Cancelled, put off; "moved" to another day. */
    CANCEL,
    /** During: words before an engagement at which something came about; "close" at its end, "after" it, "visit" within one. */
    DURING,
    /** On the margins of: what follows is another engagement, and whoever hosts it does not host this one. */
    MARGIN,
    /** On its sidelines, of the meeting that is told: what follows may tell which committees met there. */
    SIDELINES,
    /**
     * Words before another occasion, by which a sentence tells when something was that it is about: ahead of, three weeks
     * before; "last" for since, "after" for what follows a former one of the series: years after; "eve" and "from" where they stand
     * behind it, "from" only if it is in the form that says whence.
     */
    SINCE,
    /** Began. */
    BEGIN,
    /** Ends, of a meeting that goes on; "ahead" that it will. */
    CLOSE,
    /**
     * Discussed: what follows was talked about, or what stands before it in the passive; "on" where only what follows a
     * small word was, as in "exchanged views on"; "participle" where the verb's first part stands before what was.
     */
    DISCUSS,
    /** Small words before what is talked about: on, regarding. */
    ABOUT,
    /** Small words before what is talked about that are no part of it; "of" where they say no more than that: issues of. */
    MATTER,
    /** Spoke on the telephone; "called" for a verb that is of the telephone only before a person. */
    PHONE,
    /**
     * Arrived, paid (a visit), travelled; "visit" where the verb alone tells of one, "from" where whence may follow, "stay" where
     * somebody is there already, "before" for who had come by then, "thither" where it tells of a visit only directly behind its place,
     * "away" where it tells of one only with whereto: left for, "to" only with the small word for that before the place.
     */
    ARRIVE,
    /** Thanked, warned: what only persons do, and what is only done to them. */
    PERSONAL,
    /**
     * Small words before a visit on which somebody is: on, within; or the visit with them: "auf Besuch"; "bare" where no article
     * follows.
     */
    STAY,
    /**
     * On a visit; who is is no host; "side" before those of the guests' side, "thither" where the place may follow that is visited,
     * "comer" between whither somebody came and who it was.
     */
    GUEST,
    /**
     * Took part; "by" where who took part follows, "company" where that is who accompanied whom the words before tell, "noun"
     * for the taking part, of which its own verb tells whether it came to be; "leads" and "led" stand behind and before who presided,
     * "pair" beside two who did so together; behind "accompanied" stands whom others accompany,
     * behind "headed" who led the delegation of which the sentence before tells.
     */
    ATTEND,
    /** Hopes, attaches importance: what a state does by what its own people say. */
    STANCE,
    /** Represented, of a state that a person spoke for. */
    REPRESENT,
    /** The side that somebody is of, behind its state. */
    SIDE,
    /** A delegation. */
    DELEGATION,
    /** The guests, the visitors: who is received without being named. */
    VISITORS,
    /**
     * Was signed, adopted, issued, approved, or but initialled, which is draft; which of them, and after a slash "act" where it
     * is a noun, "record" where it names the paper in which it is laid down what a meeting came to.
     */
    CONCLUDE,
    /**
     * The first part of a verb whose last part ends the clause and tells what it means; that part, and after a slash a word of the
     * same meaning.
     */
    SEPARABLE,
    /** The first part of a verb that concludes; which of them, and after a slash the part that ends its clause. */
    SPLIT,
    /**
     * Hoped for, planned, drafted: not done; "none" denies what follows, "hope" is the verb of who hopes, "proposed" stands before
     * what somebody but proposes to hold, "guest" is of who is awaited somewhere, "draft" for what may yet be approved; "signs" and
     * "signed" tell of documents to come, actively and passively, so do "alone" those of other verbs, and "behind" those that do so
     * only behind a word for what is to come.
     */
    EXPECTED,
    /**
     * Words before what is still to come, and is named but to tell what something was for: preparations for; "before" where
     * they only tell when that was, as "ahead of" does, "coming" for what stands directly before it.
     */
    AHEAD,
    /**
     * Praised, recalled, importance: words beside which a document is but spoken of; "so-far" counts all there are, "to" is said with
     * whom one told something of: briefed him.
     */
    SPOKEN,
    /**
     * A document; its kind, and after a slash "word" for one only directly beside its verb or by a capital, "sum" for one that what
     * follows may tell more of, "about" where it is one only with what it is on.
     */
    INSTRUMENT,
    /** A document of all who met, besides its kind: what is told of what it says tells that it was issued. */
    JOINT,
    /** Documents of no stated kind. */
    DOCUMENTS,
    /**
     * Stands for what the sentence before named: "it was"; "object" where it follows its verb, "person" and "persons" for who did
     * something, "event" for the event, "documents" before the list of those that the sentence before sums up.
     */
    PRONOUN,
    /** By video or telephone, not in any place. */
    ONLINE,
    /** That those who met had to go there. */
    IN_PERSON,
    /** A ceremony: of remembrance, by a wreath, flowers or any other tribute, or the opening of a house. */
    TRIBUTE,
    /**
     * A house that a state has in another: an embassy; "opened" is the verb, of what is to come "open", "opening" the noun by which its
     * opening is told, "was" its passive, "done" a verb that comes last, "at" a small word behind which it is but where something is.
     */
    MISSION,

    /** And. */
    AND,
    /** Small words before what is no subject: without, against, under; "to", "for", "before" and "since" are those of these meanings. */
    PREPOSITION,
    /** But: what follows is told of others. */
    BUT,
    /** Was, were: words before whoever did or was what is told before them; "past" for had, "perfect" for have, "participle" for been. */
    BE,
    /** Denies the verb of its clause: not, never; "unreal" for what would have been: would have. */
    NOT,
    /**
     * What keeps people away, and documents from being concluded: refused, ill, empty, put off; a value is the part of the verb
     * that ends its clause. "instead" is done for somebody who is away, "passive" by somebody instead of who is told before;
     * a "message" comes from afar, whatever its sender says in it; "media" are those whom somebody tells something elsewhere;
     * "elsewhere" tells where somebody was instead; "besides" keeps nobody away where it opens a sentence: "apart from A, B came";
     * "absent" tells no more than that somebody was not there, be it a state.
     */
    MISSING,
    /** What those do who are there: noted, presented, hoped; "appeal" is done to somebody who need not be: "urged A to". */
    ACT,
    /**
     * Small words that bind an office to its field and its state: of, the, for; "definite" and "indefinite" are articles,
     * "subject" those of whoever does something, "residence" stands before where an envoy resides, "charge" before what is
     * somebody's task, "dated" beside when or where a document was concluded.
     */
    LINK,
    /** Small words before a place: in, at; "venue" where rather a building or a state follows than a city. */
    IN,
    /** Small words before whoever did something that is told in the passive. */
    BY,
    /** Small words before the state that somebody is from or speaks for. */
    FROM,
    /** With. */
    WITH,
    /** Between. */
    BETWEEN,
    /**
     * That, which begins another clause; "cause" for because, behind which it is told why others came;
     * "owner" for whose, "place" for where.
     */
    CLAUSE,
    /** Until, to, of a range. */
    UNTIL,
    /** Said, reported, announced; "nobody" where it is not told by whom: it was said. */
    SAY,
    /** Invited, recalled, agreed before: what comes "after" it or "before" it is no engagement of the report. */
    ASIDE,
    /** Words before somebody who is spoken of and not there; "place" where another comes in that place. */
    ABSENT,
    /** Words after somebody who is spoken of and not there, such as "'s policy". */
    ABSENT_AFTER,
    /** What a line consists of or begins with that every page of a publisher shows; "picture" where it tells of one, "archive" where
     * that is an old one, "more" where it leads to other reports. */
    NOTICE,
    /** What ends a report: whatever follows belongs to the page; "others" heads other reports. */
    ENDING,
    /** An agency or paper, or who writes for one. */
    AGENCY,
    /** Words before the name of who wrote the report. */
    AUTHOR,
    /** An abbreviation that ends in a full stop; "name" for one that ends a name, as "Jr." does, "within" for one of a name behind it. */
    ABBREVIATION,
    /** A word of no meaning here that is never part of a name. */
    STOP;

    static Category named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
