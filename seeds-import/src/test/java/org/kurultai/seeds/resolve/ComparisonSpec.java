package org.kurultai.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.seeds.resolve.Agreement.ALIAS;
import static org.kurultai.seeds.resolve.Agreement.COMPLEMENT;
import static org.kurultai.seeds.resolve.Agreement.CONFLICT;
import static org.kurultai.seeds.resolve.Agreement.EQUAL;
import static org.kurultai.seeds.resolve.Agreement.OMISSION;
import static org.kurultai.seeds.resolve.Agreement.SPECIALIZATION;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.Called;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.When;

class ComparisonSpec {

    private static final Occasion MEETING = Occasion.parse("meeting:health-4");

    private static final Engagement KNOWN = told("health ministers", "2031-05-05", "Gabala", "AZE",
            List.of(from("UZB", "Rustam Toshmatov"), from("TUR", "Mehmet Kaya")),
            List.of(new InstrumentFact("communique", "Joint Communiqué", 0, "signed", Span.NONE)),
            new NextHost("HUN", "", 2032));

    private static Engagement told(
            String body,
            String date,
            String city,
            String host,
            List<Participant> participants,
            List<InstrumentFact> instruments,
            NextHost next) {
        var when = date.isEmpty()
                ? When.UNKNOWN
                : new When(PartialDate.parse(date), PartialDate.parse(date), DateBasis.STATED);
        return new Engagement(EngagementType.MEETING, Called.NOTHING, body, "OTS", 4, when, city, host, false,
                participants, List.of(),
                instruments, next, List.of());
    }

    private static Engagement with(List<Participant> participants) {
        return told(KNOWN.body(), "2031-05-05", "Gabala", "AZE", participants, KNOWN.instruments(), KNOWN.nextHost());
    }

    private static Engagement concluding(String kind, String title) {
        return told(KNOWN.body(), "2031-05-05", "Gabala", "AZE", KNOWN.participants(),
                List.of(new InstrumentFact(kind, title, 0, "signed", Span.NONE)), KNOWN.nextHost());
    }

    private static Engagement on(String date) {
        return told(KNOWN.body(), date, "Gabala", "AZE", KNOWN.participants(), KNOWN.instruments(), KNOWN.nextHost());
    }

    private static Engagement in(String city, String host, NextHost next) {
        return told(KNOWN.body(), "2031-05-05", city, host, KNOWN.participants(), KNOWN.instruments(), next);
    }

    private static Participant from(String state, String name) {
        return new Participant(name, "Minister of Health", "Minister of Health", "health-minister", state, "", false,
                "", false,
                Span.NONE);
    }

    private static Agreement compared(Engagement told, Field field) {
        return Comparison.of(MEETING, KNOWN, told).in(field);
    }

    @Test
    void what_is_told_just_so_is_equal_in_every_field() {
        assertThat(Comparison.of(MEETING, KNOWN, KNOWN).fields()).isNotEmpty()
                .allSatisfy(field -> assertThat(field.agreement()).isEqualTo(EQUAL));
    }

    @Test
    void another_spelling_and_another_title_are_aliases() {
        assertThat(compared(with(List.of(from("UZB", "Rustam Tashmatow"), from("TUR", "Mehmet Kaya"))),
                Field.PARTICIPANT)).isEqualTo(ALIAS);
        assertThat(compared(concluding("communique", "Gemeinsames Kommuniqué"), Field.INSTRUMENT)).isEqualTo(ALIAS);
    }

    @Test
    void more_detail_is_a_specialization() {
        assertThat(compared(on("2031-05"), Field.DATE)).isEqualTo(SPECIALIZATION);
        assertThat(compared(on("XXXX-05-05"), Field.DATE)).isEqualTo(SPECIALIZATION);
        assertThat(compared(in("Gabala", "AZE", new NextHost("HUN", "Budapest", 0)), Field.NEXT_HOST))
                .isEqualTo(SPECIALIZATION);
        assertThat(compared(concluding("communique", ""), Field.INSTRUMENT)).isEqualTo(SPECIALIZATION);
        assertThat(compared(told("ministers", "", "", "", List.of(), List.of(), NextHost.NONE), Field.BODY))
                .isEqualTo(SPECIALIZATION);
        assertThat(compared(with(List.of(from("UZB", "Rustam Karimovich Toshmatov"), from("TUR", "Mehmet Kaya"))),
                Field.PARTICIPANT)).isEqualTo(SPECIALIZATION);
    }

    @Test
    void other_persons_and_other_kinds_of_documents_complement_each_other() {
        assertThat(compared(with(List.of(from("UZB", "Rustam Toshmatov"), from("KGZ", "Nurbek Asanov"))),
                Field.PARTICIPANT)).isEqualTo(COMPLEMENT);
        assertThat(compared(concluding("declaration", "Gemeinsame Erklärung"), Field.INSTRUMENT)).isEqualTo(COMPLEMENT);
    }

    @Test
    void what_only_one_tells_is_an_omission_and_never_a_conflict() {
        var silent = told("", "", "", "", List.of(), List.of(), NextHost.NONE);

        assertThat(Stream.of(Field.BODY, Field.DATE, Field.CITY, Field.HOST, Field.PARTICIPANT, Field.INSTRUMENT,
                Field.NEXT_HOST)).allSatisfy(field -> assertThat(compared(silent, field)).isEqualTo(OMISSION));
    }

    @Test
    void what_cannot_both_be_so_is_a_conflict() {
        assertThat(compared(on("2031-05-06"), Field.DATE)).isEqualTo(CONFLICT);
        assertThat(compared(in("Shusha", "AZE", NextHost.NONE), Field.CITY)).isEqualTo(CONFLICT);
        assertThat(compared(in("Gabala", "TUR", NextHost.NONE), Field.HOST)).isEqualTo(CONFLICT);
        assertThat(compared(in("Gabala", "AZE", new NextHost("KAZ", "", 2032)), Field.NEXT_HOST)).isEqualTo(CONFLICT);
        assertThat(compared(told("justice ministers", "", "", "", List.of(), List.of(), NextHost.NONE), Field.BODY))
                .isEqualTo(CONFLICT);
        assertThat(compared(with(List.of(from("UZB", "Rustam Toshmatov"), from("KAZ", "Mehmet Kaya"))),
                Field.PARTICIPANT)).isEqualTo(CONFLICT);
    }
}
