package org.kurultai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.kurultai.domain.meeting.MeetingCommand;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

class CodecProperties {

    private static final Codec CODEC = new Codec();

    @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
    void whatever_is_known_of_a_meeting_reads_back_equal(@ForAll("meetings") MeetingScheduled meeting) {
        assertThat(readBack(meeting)).isEqualTo(meeting);
    }

    @Property(seed = "1")
    void any_text_reads_back_equal(@ForAll("texts") List<String> topics) {
        var agenda = new AgendaSet(Occasion.of(new MeetingId("customs-11")), topics);
        assertThat(readBack(agenda)).isEqualTo(agenda);
    }

    @Property(seed = "1")
    void the_nearest_of_known_names_to_one_of_them_is_itself(
            @ForAll @Size(min = 1, max = 5) List<@StringLength(min = 1, max = 10) String> names) {
        assertThat(Names.nearest(names.getFirst(), names)).hasValue(names.getFirst());
    }

    private static Event readBack(Event event) {
        return CODEC.readEvent(CODEC.typeName(event), CODEC.version(event), CODEC.write(event));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .all().ofMaxLength(20).filter(text -> !hasLoneSurrogate(text)).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<MeetingScheduled> meetings() {
        var places = Combinators.combine(Arbitraries.of("", "Baku", "Türkistan"), Arbitraries.of("", "AZE", "KAZ"))
                .as((city, country) -> Place.of(city, new PartyId(country)));
        return Combinators.combine(
                Arbitraries.of("", "ots-interior"),
                Arbitraries.integers().between(0, MeetingCommand.HIGHEST_ORDINAL),
                ranges(),
                Arbitraries.of("", "AZE"),
                places)
                .as((series, ordinal, when, host, place) -> new MeetingScheduled(
                        new MeetingId("m"), new SeriesId(series), ordinal, when, new PartyId(host), place));
    }

    private static Arbitrary<DateRange> ranges() {
        return Combinators.combine(dates(), dates(), Arbitraries.of(true, false))
                .as((start, end, open) -> {
                    if (open) {
                        return DateRange.from(start);
                    }
                    return end.before(start).isYes() ? DateRange.on(start) : DateRange.between(start, end);
                });
    }

    private static Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 9999)),
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, 28),
                Arbitraries.of(Qualifier.class))
                .as((year, month, day, qualifier) -> new PartialDate(
                        year,
                        month,
                        month == 0 ? 0 : day,
                        year == 0 && month == 0 ? Qualifier.EXACT : qualifier));
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
