package org.kurultai.journal;

import java.sql.SQLException;
import javax.sql.DataSource;

/** How a database is called in messages: its URL without what may be secret. */
final class PostgresName {

    private PostgresName() {}

    static String of(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//");
    }

    static String of(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            var metadata = connection.getMetaData();
            var url = of(metadata.getURL());
            var product = metadata.getDatabaseProductName();
            if (!product.equals("PostgreSQL")) {
                throw new JournalException(
                        "The database %s cannot hold a journal: it is %s; use PostgreSQL.".formatted(url, product));
            }
            return url;
        } catch (SQLException e) {
            throw PostgresFailure.of("of the given DataSource", e);
        }
    }
}
