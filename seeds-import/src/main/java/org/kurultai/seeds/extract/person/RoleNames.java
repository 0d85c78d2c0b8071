package org.kurultai.seeds.extract.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kurultai.seeds.mention.person.Office;

/** What offices are called in one word, and those of counterparts, whom the report tells without an office. */
public final class RoleNames {

    /** The fields that every government has, by their usual names. */
    private static final Map<String, String> FIELDS = Map.of(
            "interior", "Internal Affairs",
            "foreign", "Foreign Affairs",
            "defence", "Defence",
            "justice", "Justice",
            "finance", "Finance");

    private RoleNames() {}

    /**
     * What the offices of somebody's counterpart are called: by their usual names where every government has such, whatever else
     * the other's are for; else as the other's are; as the report words them where they have no usual names.
     */
    static String ofCounterpart(List<Office> offices, String title, String wording) {
        if (offices.isEmpty() || !offices.stream().allMatch(RoleNames::isUsual)) {
            return wording;
        }
        return offices.stream().allMatch(RoleNames::isEverywhere)
                ? offices.stream().map(RoleNames::of).distinct().collect(Collectors.joining(", "))
                : title;
    }

    private static boolean isEverywhere(Office office) {
        return !office.kind().equals("minister") || FIELDS.containsKey(office.portfolio());
    }

    /** The first office that has a field, else the first, in one word: {@code deputy-interior-minister}. */
    public static String post(List<Office> offices) {
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
                    case "minister" -> "Minister of " + FIELDS.get(office.portfolio());
                    default -> capitalized(office.kind());
                };
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
