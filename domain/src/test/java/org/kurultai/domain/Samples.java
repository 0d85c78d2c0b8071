package org.kurultai.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** An example of any command or event, with every component stated; the same each time. */
public final class Samples {

    private static final Event EVENT = new TenureAttested(
            new PostId("tur-interior-minister"), new PersonId("ali-yerlikaya"), PartialDate.parse("2025-05-23"), true);

    /** Plausible words and identifiers, by the name of the component or of its type; the second is for lists. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("iso3166", List.of("AZE")),
            Map.entry("state", List.of("AZE")),
            Map.entry("organization", List.of("OTS")),
            Map.entry("institution", List.of("aze-interior-ministry")),
            Map.entry("institutions", List.of("tur-gendarmerie", "uzb-criminology-institute")),
            Map.entry("of", List.of("AZE")),
            Map.entry("host", List.of("AZE")),
            Map.entry("country", List.of("AZE")),
            Map.entry("visitor", List.of("UZB")),
            Map.entry("ledBy", List.of("uzb-foreign-ministry")),
            Map.entry("depositary", List.of("OTS")),
            Map.entry("PartyId", List.of("KAZ", "TUR")),
            Map.entry("kept", List.of("aziz-tashpulatov")),
            Map.entry("merged", List.of("aziz-toshpulatov")),
            Map.entry("delegatedFrom", List.of("ulan-niyazbekov")),
            Map.entry("speaker", List.of("kubanychbek-omuraliev")),
            Map.entry("PersonId", List.of("vilayat-eyvazov", "ali-yerlikaya")),
            Map.entry("PostId", List.of("aze-interior-minister", "tur-interior-minister")),
            Map.entry("Portfolio", List.of("customs", "interior")),
            Map.entry("SeriesId", List.of("ots-interior")),
            Map.entry("MeetingId", List.of("ots-interior-2")),
            Map.entry("VisitId", List.of("uzb-tur-2026")),
            Map.entry("EngagementId", List.of("uzb-tur-2026-talks")),
            Map.entry("by", List.of("ots-interior-2-declaration")),
            Map.entry("InstrumentId", List.of("ots-interior-2-communique")),
            Map.entry("SourceId", List.of("trend-2025-05-23")),
            Map.entry("FactId", List.of("trend-2025-05-23#next-host")),
            Map.entry("language", List.of("en")),
            Map.entry("publisher", List.of("Trend")),
            Map.entry("address", List.of("https://example.org/reports/1")),
            Map.entry("city", List.of("Baku")),
            Map.entry("venue", List.of("Victory Park")),
            Map.entry("format", List.of("4+4")),
            Map.entry("capacity", List.of("Minister of Internal Affairs")),
            Map.entry("rank", List.of("Colonel General")),
            Map.entry("topics", List.of("cybercrime", "trafficking in drugs")),
            Map.entry("subjects", List.of("exchange of information", "training")),
            Map.entry("reason", List.of("HostHasWithdrawn")));

    private Samples() {}

    /** An example of the type. */
    public static <T> T of(Class<T> type) {
        return type.cast(value(type, type.getSimpleName(), 0));
    }

    private static Object value(Type type, String name, int place) {
        if (type instanceof ParameterizedType many) {
            var element = many.getActualTypeArguments()[0];
            var elements = List.of(value(element, name, 0), value(element, name, 1));
            return many.getRawType() == Set.class ? new LinkedHashSet<>(elements) : elements;
        }
        return value((Class<?>) type, name, place);
    }

    private static Object value(Class<?> type, String name, int place) {
        if (type == String.class) {
            return words(name, "the %s, şöyle \"or\" so".formatted(name), place);
        }
        if (type == int.class) {
            return 2;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == PartialDate.class) {
            return PartialDate.parse("2025-05-23");
        }
        if (type == DateRange.class) {
            return DateRange.parse("2025-09-06/2025-09-08");
        }
        if (type == Occasion.class) {
            return Occasion.parse("meeting:ots-interior-2");
        }
        if (type == RotationRule.Kind.class) {
            return RotationRule.Kind.FIXED;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[place];
        }
        if (type == Event.class) {
            return EVENT;
        }
        if (Id.class.isAssignableFrom(type)) {
            return construct(type, words(name, words(type.getSimpleName(), "", place), place));
        }
        return construct(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(c -> value(c.getGenericType(), c.getName(), place))
                        .toArray());
    }

    private static String words(String name, String otherwise, int place) {
        var words = WORDS.getOrDefault(name, List.of(otherwise));
        return words.get(Math.min(place, words.size() - 1));
    }

    private static Object construct(Class<?> type, Object... values) {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == values.length) {
                try {
                    return constructor.newInstance(values);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("no example of %s from %s".formatted(type, List.of(values)), e);
                }
            }
        }
        throw new IllegalStateException("no example of " + type);
    }
}
