package org.kurultai.seeds.historyatstate;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.LapseReason;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

/** What the registers say in words beside a date or a tenure. */
final class Remarks {

    private static final Pattern ABOUT = words("about|approximately");
    private static final Pattern BEFORE_OR_AFTER = words(
            "soon after|shortly before|shortly after|on or before|on or after"
                    + "|between|probably|presumably");

    private Remarks() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** A date with the remark before it: "about" makes the day approximate, "on or before" leaves about the month. */
    static PartialDate date(String date, String remark) {
        if (date.isEmpty()) {
            return PartialDate.UNKNOWN;
        }
        var exact = PartialDate.parse(date);
        if (BEFORE_OR_AFTER.matcher(remark).find()) {
            return new PartialDate(exact.year(), exact.month(), 0, Qualifier.APPROXIMATE);
        }
        return ABOUT.matcher(remark).find()
                ? new PartialDate(exact.year(), exact.month(), exact.day(), Qualifier.APPROXIMATE)
                : exact;
    }

    /** Why a tenure ended, as far as the remark tells. */
    static EndReason ended(String remark) {
        return Arrays.stream(Ended.values())
                .filter(reason -> reason.words.matcher(remark).find())
                .findFirst()
                .map(reason -> reason.means)
                .orElse(EndReason.UNSTATED);
    }

    private enum Ended {
        DIED("died|assassinated|killed", EndReason.DIED),
        EXPIRED("recess appointment expired|term expired", EndReason.TERM_ENDED),
        RESIGNED("resigned|resignation", EndReason.RESIGNED),
        DISMISSED("appointment terminated|dismissed|commission revoked", EndReason.DISMISSED),
        RECALLED("presented recall|transmitted recall|recall requested|recalled|persona non grata", EndReason.RECALLED),
        SUPERSEDED("superseded", EndReason.SUPERSEDED),
        ABOLISHED("position abolished", EndReason.POST_ABOLISHED),
        MISSION_CLOSED(
                "(?:legation|embassy|mission|consulate|liaison office)[\\w .,]* closed|severed|broke relations"
                        + "|normal relations interrupted|ceased to exist|was absorbed|were withdrawn|occupied",
                EndReason.MISSION_CLOSED),
        REASSIGNED("promoted|title changed|recommissioned|reaccredited|became|appointed", EndReason.REASSIGNED);

        private final Pattern words;
        private final EndReason means;

        Ended(String alternatives, EndReason means) {
            this.words = words(alternatives);
            this.means = means;
        }
    }

    /** Why a commission or a nomination was never taken up; empty if the remark does not say that it was not. */
    static Optional<LapseReason> lapsed(String remark) {
        return Arrays.stream(Lapsed.values())
                .filter(reason -> reason.words.matcher(remark).find())
                .findFirst()
                .map(reason -> reason.means);
    }

    private enum Lapsed {
        DECLINED("declined appointment|declined the appointment|declined a recess appointment|declined",
                LapseReason.DECLINED),
        DIED("died|his death|her death|assassination", LapseReason.DIED),
        WITHDRAWN("withdrawn|withdrew|cancell?ed|superseded by a nomination", LapseReason.WITHDRAWN),
        REJECTED("rejected", LapseReason.REJECTED),
        NOT_CONFIRMED(
                "not acted (?:up)?on|not confirmed|tabled by the senate|returned by the senate|returned to the president",
                LapseReason.NOT_CONFIRMED),
        NOT_RECEIVED("not received|refused to receive|objected to|not acceptable", LapseReason.NOT_RECEIVED),
        NOT_TAKEN_UP(
                "did not (?:serve|proceed|present|take|go|assume|reach)|not commissioned|before \\w+ proceeded|had not presented"
                        + "|no record has been found of (?:accreditation|presentation)|returned to the united states",
                LapseReason.NOT_TAKEN_UP);

        private final Pattern words;
        private final LapseReason means;

        Lapsed(String alternatives, LapseReason means) {
            this.words = words(alternatives);
            this.means = means;
        }
    }
}
