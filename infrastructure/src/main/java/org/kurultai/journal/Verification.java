package org.kurultai.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was found when all that is stored was compared with its checksums, and what is derived of it with that.
 *
 * @param journal the name of what was read
 * @param events how many there are
 * @param checksum of the last event, in hexadecimal digits: over everything, so that who has noted it elsewhere can tell
 *     later whether the record up to here is still the same
 * @param damages what is not as it was recorded, in order; none if all is sound
 */
public record Verification(String journal, long events, String checksum, List<Damage> damages) {

    public Verification {
        damages = List.copyOf(damages);
    }

    /** To be called in a transaction. */
    static Verification of(Session session, String name, Dialect dialect) throws SQLException {
        var damages = new ArrayList<Damage>();
        for (var finding : session.list(Query.of(dialect.structure()), row -> row.getString(1))) {
            if (!finding.equals("ok")) {
                damages.add(Damage.ofStructure(finding));
            }
        }
        var audit = new Audit(damages::add);
        try (var times = AuditOfTimes.of(session, dialect, damages::add)) {
            audit.of(session, times::check);
            times.end(audit.end().position());
        } catch (SQLException e) {
            if (!dialect.isDamage(e)) {
                throw e;
            }
            damages.add(new Damage(audit.end().position(), "reading on was not possible: " + e.getMessage()));
        }
        return new Verification(name, audit.events(), audit.end().checksum().toString(), damages);
    }

    /** Of a journal in a file, which need not be sound enough to be opened. */
    static Verification of(Path path) {
        var file = path.toAbsolutePath();
        Admission.requireJournalWithChecksums(file);
        try (var session = Admission.openUnchanged(file)) {
            return Sqlite.inSnapshot(session, snapshot -> of(snapshot, file.toString(), Dialect.SQLITE));
        } catch (SQLException e) {
            if (SqliteFailure.isDamage(e)) {
                return new Verification(file.toString(), 0, Checksum.START.toString(),
                        List.of(Damage.ofStructure(Admission.whatIsDamaged(file, e))));
            }
            throw SqliteFailure.of(file.toString(), e);
        }
    }

    public boolean isSound() {
        return damages.isEmpty();
    }

    @Override
    public String toString() {
        return isSound()
                ? "%s is sound: %d events, checksum %s".formatted(journal, events, checksum)
                : damages.stream().map(damage -> System.lineSeparator() + "  " + damage)
                        .collect(Collectors.joining("", journal + " is damaged:", ""));
    }
}
