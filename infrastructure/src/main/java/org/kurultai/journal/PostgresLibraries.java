package org.kurultai.journal;

import java.util.Map;

/** The libraries that an embedder adds for a journal on PostgreSQL, and nobody else needs. */
final class PostgresLibraries {

    private static final Map<String, String> ARTIFACTS = Map.of(
            "org.postgresql.Driver", "org.postgresql:postgresql",
            "com.zaxxer.hikari.HikariDataSource", "com.zaxxer:HikariCP");

    private PostgresLibraries() {}

    /** @throws JournalException that names what is missing */
    static void require() {
        var missing = ARTIFACTS.keySet().stream().filter(PostgresLibraries::isMissing).map(ARTIFACTS::get).sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new JournalException(
                    "A journal on PostgreSQL needs libraries that are not on the class path: %s; add them to your build."
                            .formatted(String.join(" and ", missing)));
        }
    }

    private static boolean isMissing(String className) {
        try {
            Class.forName(className, false, PostgresLibraries.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }
}
