package org.kurultai.seeds.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.party.Name;

/**
 * The body that meets, in the words of the facts of reports, and as a series of the record has it.
 *
 * @param words such as "interior ministers" or "heads of customs administrations"; empty if not told
 */
public record Body(String words) {

    /** What meets at an organization's summits, whoever that is. */
    public static final Body SUMMIT = new Body("summit");

    private static final String HEADS_OF_STATE = "heads of state";
    private static final String HEADS_OF_GOVERNMENT = "heads of government";
    private static final String SENIOR_OFFICIALS = "senior officials";
    private static final String MINISTERS = "ministers";
    private static final String DEPUTY = "deputy ";
    private static final String MEETING = "meeting of the ";

    /** The body of a series that a record holds: as the name of the series has it, else by its level and its fields. */
    static Body of(SeriesEstablished series, List<String> organization) {
        var name = series.name().text().toLowerCase(Locale.ROOT);
        for (var called : organization) {
            var ending = " of the " + called.toLowerCase(Locale.ROOT);
            if (name.equals(SUMMIT.words() + ending)) {
                return SUMMIT;
            }
            if (name.startsWith(MEETING) && name.endsWith(ending)
                    && name.length() > MEETING.length() + ending.length()) {
                return new Body(name.substring(MEETING.length(), name.length() - ending.length()));
            }
        }
        var fields = series.portfolios().stream().map(Portfolio::value).sorted().collect(Collectors.joining(" and "));
        var ministers = fields.isEmpty() ? MINISTERS : fields + " " + MINISTERS;
        return new Body(switch (series.level()) {
            case HEADS_OF_STATE -> HEADS_OF_STATE;
            case HEADS_OF_GOVERNMENT -> HEADS_OF_GOVERNMENT;
            case MINISTERS -> ministers;
            case DEPUTY_MINISTERS -> DEPUTY + ministers;
            case SENIOR_OFFICIALS -> SENIOR_OFFICIALS;
            case HEADS_OF_AGENCIES, EXPERTS, UNSTATED -> name;
        });
    }

    /** What a series of its meetings is called. */
    public Name seriesOf(String organization) {
        return Name.english(equals(SUMMIT)
                ? "Summit of the %s".formatted(organization)
                : "Meeting of the %s of the %s".formatted(words, organization));
    }

    /** The words by which reports tell of it; empty if they tell of it by what its meetings are called. */
    String told(SeriesEstablished series) {
        return equals(SUMMIT) || words.equals(series.name().text().toLowerCase(Locale.ROOT)) ? "" : words;
    }

    /** At what level it meets. */
    public Level level() {
        return switch (words) {
            case HEADS_OF_STATE -> Level.HEADS_OF_STATE;
            case HEADS_OF_GOVERNMENT -> Level.HEADS_OF_GOVERNMENT;
            case SENIOR_OFFICIALS -> Level.SENIOR_OFFICIALS;
            default -> {
                if (isOfMinisters()) {
                    yield words.startsWith(DEPUTY) ? Level.DEPUTY_MINISTERS : Level.MINISTERS;
                }
                yield words.startsWith("heads of") ? Level.HEADS_OF_AGENCIES : Level.UNSTATED;
            }
        };
    }

    /** Its fields of government. */
    public Set<Portfolio> portfolios() {
        var field = words.replaceFirst("^deputy ", "").replaceFirst(" ?ministers$", "");
        return isOfMinisters() && !field.isEmpty() ? Set.of(new Portfolio(field)) : Set.of();
    }

    private boolean isOfMinisters() {
        return words.endsWith(MINISTERS);
    }
}
