package org.kurultai.domain.record;

import java.time.Instant;

/**
 * What travels with a command and with every event it brings about, so that history can be decided again exactly.
 *
 * @param id identifies the command
 * @param recordedAt when it was given, as the embedding application's clock had it
 * @param evidence where the statement comes from
 * @param command the statement itself
 */
public record Envelope(CommandId id, Instant recordedAt, Evidence evidence, Command command) {

    public Envelope {
        Id.require(id, "the identifier of the command");
    }
}
