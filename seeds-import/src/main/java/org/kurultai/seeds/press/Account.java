package org.kurultai.seeds.press;

import java.util.Optional;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.DateRange;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.resolve.Telling;

/**
 * What a report tells of one engagement, and which it is.
 *
 * @param engagement what it tells
 * @param identified which engagement it is
 */
record Account(Engagement engagement, Telling.Identified identified) {

    Occasion occasion() {
        return identified.occasion();
    }

    DateRange days() {
        var when = engagement.when();
        return when.isUnknown()
                ? DateRange.UNKNOWN
                : when.start().equals(when.end()) ? DateRange.on(when.start())
                : DateRange.between(when.start(), when.end());
    }

    /** What the field rests on, or else what the engagement itself rests on. */
    Claim claim(Field field) {
        return find(field).or(() -> find(Field.TYPE)).orElseThrow();
    }

    Span span(Field field) {
        return claim(field).span();
    }

    /** What one value of a field rests on. */
    Optional<Claim> claim(Field field, String value) {
        return engagement.claims().stream()
                .filter(claim -> claim.field() == field && claim.value().equals(value))
                .findFirst();
    }

    private Optional<Claim> find(Field field) {
        return engagement.claims().stream().filter(claim -> claim.field() == field).findFirst();
    }
}
