package org.kurultai.seeds.historyatstate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.DateRange;

/**
 * Which state a territory identifier of the registers means. Several may mean one state, as where it changed its name; a
 * territory that the table does not know goes by its own identifier.
 */
final class Territories {

    private static final Map<String, String[]> STATES = states();

    private Territories() {}

    private static Map<String, String[]> states() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Territories.class.getResourceAsStream("territories.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state. */
    static PartyId state(String territory) {
        var row = STATES.get(territory);
        return new PartyId(row == null ? territory : row[1]);
    }

    /** The state, to be registered under the name it has in the register. */
    static RegisterState register(String territory, String name) {
        var row = STATES.get(territory);
        return new RegisterState(
                state(territory), row == null ? "" : row[2], Name.english(name), DateRange.UNKNOWN);
    }

    /** The words of a territory identifier, where the register gives no name: {@code burkina-faso} is Burkina Faso. */
    static String words(String identifier) {
        var words = new StringBuilder();
        for (var word : identifier.split("-")) {
            var name = !words.isEmpty() && (word.equals("and") || word.equals("of"));
            words.append(words.isEmpty() ? "" : " ")
                    .append(name ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return words.toString();
    }
}
