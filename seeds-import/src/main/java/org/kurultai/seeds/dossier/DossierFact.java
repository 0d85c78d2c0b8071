package org.kurultai.seeds.dossier;

import java.util.regex.Pattern;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Id;

/**
 * One fact that a source states.
 *
 * @param id identifies the fact within its dossier: letters, digits, hyphens and underscores; empty to have its
 *     identifier made from what it states
 * @param command the fact
 * @param evidence where in the source it stands, and how surely it was read
 * @param line the line of the file it was read from on which it begins, from 1; 0 if it was never read from a file
 * @param note a remark of whoever wrote the dossier, or words of the source beside it; it is not recorded
 */
public record DossierFact(String id, Command command, Evidence evidence, int line, String note) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]*");

    /**
     * @throws IllegalArgumentException if the identifier has another form, or there is no source
     */
    public DossierFact {
        requireForm(id);
        Id.require(evidence.source(), "the source of the fact");
    }

    static void requireForm(String id) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" identifies no fact; write letters, digits, hyphens and underscores".formatted(id));
        }
    }

    /** The identifier under which the command is recorded; the same for the same statement by the same source. */
    public CommandId commandId() {
        return new CommandId(evidence.source() + "#" + (id.isEmpty() ? digest() : id));
    }

    private String digest() {
        return Format.CODEC.typeName(command) + "-" + Digest.of(Format.CODEC.write(command));
    }
}
