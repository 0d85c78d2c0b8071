package org.kurultai;

import java.util.UUID;
import org.kurultai.domain.record.CommandId;

/**
 * Identifiers that sort as the times do at which they are given: UUIDs of version 7 (RFC 9562, section 5.7). So what is recorded
 * one after the other stands side by side in the index of identifiers, and an append changes a page that was changed just now.
 */
final class OrderedIds {

    private static final int TIME = 16;
    private static final long VERSION = 0x7000;
    private static final long RANDOM = 0x0FFF;

    private OrderedIds() {}

    /** @param time in milliseconds since 1970 */
    static CommandId at(long time) {
        var random = UUID.randomUUID();
        var first = time << TIME | VERSION | random.getMostSignificantBits() & RANDOM;
        return new CommandId(new UUID(first, random.getLeastSignificantBits()).toString());
    }
}
