package org.kurultai.seeds.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kurultai.seeds.mention.Office;

/** What offices are called in one word, and those of counterparts, whom the report tells without an office. */
final class RoleNames {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("interior", "Internal Affairs"),
            Map.entry("foreign", "Foreign Affairs"),
            Map.entry("defence", "Defence"),
            Map.entry("digital", "Digital Development"),
            Map.entry("emergencies", "Emergency Situations"),
            Map.entry("eu", "European Affairs"),
            Map.entry("information", "Information"));

    private static final List<String> OF_FEW = List.of("Secretary", "Federal");

    private RoleNames() {}

    /**
     * What the offices of somebody's counterpart are called: a minister's as those of the other, unless these have names that
     * few states give them; as the report words them where their usual names are not known.
     */
    static String ofCounterpart(List<Office> offices, String title, String wording) {
        if (offices.isEmpty() || !offices.stream().allMatch(RoleNames::isUsual)) {
            return wording;
        }
        var ministers = offices.stream().allMatch(office -> office.kind().equals("minister"));
        return ministers && OF_FEW.stream().noneMatch(title::contains)
                ? title
                : offices.stream().map(RoleNames::of).distinct().collect(Collectors.joining(", "));
    }

    /** The first office that has a field, else the first, in one word: {@code deputy-interior-minister}. */
    static String post(List<Office> offices) {
        return offices.stream()
                .filter(office -> !office.portfolio().isEmpty())
                .findFirst()
                .or(() -> offices.stream().findFirst())
                .map(office -> (office.grade().isEmpty() ? "" : office.grade() + "-")
                        + (office.portfolio().isEmpty() ? "" : office.portfolio() + "-")
                        + office.kind())
                .orElse("");
    }

    private static boolean isUsual(Office office) {
        return switch (office.kind()) {
            case "minister" -> !office.portfolio().isEmpty();
            case "president", "prime-minister", "secretary-general", "vice-president" -> true;
            default -> false;
        };
    }

    private static String of(Office office) {
        var grade = office.grade().isEmpty() ? "" : capitalized(office.grade()) + " ";
        return grade
                + switch (office.kind()) {
                    case "prime-minister" -> "Prime Minister";
                    case "secretary-general" -> "Secretary General";
                    case "vice-president" -> "Vice President";
                    case "minister" ->
                            "Minister of " + FIELDS.getOrDefault(office.portfolio(), capitalized(office.portfolio()));
                    default -> capitalized(office.kind());
                };
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
