package org.kurultai.domain.whatif;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RetractSource;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Any history, made from a seed: commands of every kind the domain has, about so few things that they often meet,
 * corroborate and contradict each other, refer to each other's facts, dispute and retract them.
 */
public final class AnyHistory {

    private static final Map<String, List<String>> IDS = Map.of(
            "PartyId", List.of("KAZ", "UZB", "HUN", "OTS"),
            "PersonId", List.of("sadenov", "tashpulatov", "yerlikaya"),
            "PostId", List.of("kaz-interior", "uzb-interior"),
            "SeriesId", List.of("interior", "summit"),
            "MeetingId", List.of("interior-2", "interior-3"),
            "VisitId", List.of("uzb-tur"),
            "EngagementId", List.of("talks", "audience"),
            "InstrumentId", List.of("memorandum", "communique"),
            "Portfolio", List.of("interior"),
            "SourceId", List.of("trend", "heydar", "official", "gazette"));

    private static final List<String> DATES = List.of(
            "XXXX", "2024", "2025", "2025-05", "2025-05-22", "2025-05-23", "2025-05-24", "XXXX-05-23", "2026");
    private static final List<String> RANGES = List.of(
            "/", "2025", "2025-05", "2025-05-22", "2025-05-23/2025-05-24", "XXXX-05-23", "2026", "2025-05-23/");
    private static final List<String> OCCASIONS = List.of(
            "meeting:interior-2", "meeting:interior-3", "visit:uzb-tur", "engagement:talks");

    private static final Registrar REGISTRAR = Catalogue.registrar();
    private static final List<Class<? extends Command>> COMMANDS = Catalogue.registrar().commands().stream()
            .sorted(Comparator.comparing(Class::getName))
            .toList();

    private final SplittableRandom random;
    private History history = History.empty();
    private int given;

    private AnyHistory(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A record of so many commands, of which some leave no trace. */
    public static History of(long seed, int commands) {
        var any = new AnyHistory(seed);
        for (var i = 0; i < commands; i++) {
            any.record(any.envelope());
        }
        return any.history;
    }

    /** Some more commands, as somebody might insert into the history. */
    static List<Envelope> more(long seed, History history, int commands) {
        var any = new AnyHistory(seed);
        any.history = history;
        any.given = 1_000_000 + any.random.nextInt(1_000_000);
        var more = new ArrayList<Envelope>();
        for (var i = 0; i < commands; i++) {
            more.add(any.envelope());
        }
        return more;
    }

    private void record(Envelope envelope) {
        history = history.with(envelope, REGISTRAR.rule(envelope, history).events());
    }

    private Envelope envelope() {
        if (history.head() > 0 && random.nextInt(20) == 0) {
            return again();
        }
        var evidence = random.nextInt(6) == 0 ? Evidence.NONE : Evidence.of(new SourceId(of(IDS.get("SourceId"))));
        return new Envelope(
                new CommandId("c" + given++), Instant.EPOCH.plusSeconds(60L * given), evidence, command());
    }

    /** The same as before from another source, or the very same once more. */
    private Envelope again() {
        var before = history.at(random.nextInt((int) history.head())).envelope();
        return random.nextBoolean()
                ? before
                : new Envelope(
                        new CommandId("c" + given++), before.recordedAt(),
                        Evidence.of(new SourceId(of(IDS.get("SourceId")))), before.command());
    }

    private Command command() {
        while (true) {
            var type = of(COMMANDS);
            var made = type == RetractSource.class && random.nextInt(6) > 0 ? Optional.empty() : made(type);
            if (made.isPresent()) {
                return (Command) made.get();
            }
        }
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType many) {
            var values = new LinkedHashSet<>();
            for (var i = random.nextInt(3); i > 0; i--) {
                values.add(value(many.getActualTypeArguments()[0], name));
            }
            return many.getRawType() == List.class ? List.copyOf(values) : values;
        }
        return value((Class<?>) type, name);
    }

    private Object value(Class<?> type, String name) {
        if (type == String.class) {
            return switch (name) {
                case "iso3166" -> of(List.of("KAZ", "UZB", ""));
                case "language" -> of(List.of("en", "de"));
                default -> of(List.of("", "migration", "customs"));
            };
        }
        if (type == int.class) {
            return random.nextInt(4);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == PartialDate.class) {
            return PartialDate.parse(of(DATES));
        }
        if (type == DateRange.class) {
            return DateRange.parse(of(RANGES));
        }
        if (type == Occasion.class) {
            return Occasion.parse(of(OCCASIONS));
        }
        if (type == FactId.class) {
            return history.head() == 0
                    ? new FactId("c0")
                    : history.at(random.nextInt((int) history.head())).id();
        }
        if (type.isEnum()) {
            return of(Arrays.asList(type.getEnumConstants()));
        }
        if (Id.class.isAssignableFrom(type)) {
            var none = random.nextInt(6) == 0;
            return constructed(type, none ? "" : of(IDS.get(type.getSimpleName()))).orElseThrow();
        }
        return made(type).orElseThrow(() -> new Impossible(type));
    }

    /** A value that its type accepts, if one is found by trying. */
    private Optional<Object> made(Class<?> type) {
        for (var attempt = 0; attempt < 20; attempt++) {
            try {
                var made = constructed(type, Arrays.stream(type.getRecordComponents())
                        .map(c -> value(c.getGenericType(), c.getName()))
                        .toArray());
                if (made.isPresent()) {
                    return made;
                }
            } catch (Impossible e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> constructed(Class<?> type, Object... values) {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == values.length) {
                try {
                    return Optional.of(constructor.newInstance(values));
                } catch (InvocationTargetException e) {
                    return Optional.empty();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("cannot make a " + type, e);
                }
            }
        }
        throw new IllegalStateException(type + " has no constructor for " + Arrays.toString(values));
    }

    private <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Impossible(Class<?> type) {
            super(type.getName());
        }
    }
}
