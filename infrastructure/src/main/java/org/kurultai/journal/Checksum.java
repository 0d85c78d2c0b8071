package org.kurultai.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A checksum over an event with its tags and over all events before it: the first half of the SHA-256 of the checksum
 * before it and all that is stored of the event. So no event can be altered, left out, put in or moved unnoticed, and who has noted the
 * checksum of the last one can tell later whether all is as it was.
 */
record Checksum(byte[] bytes) {

    /** The checksum before the first event. */
    static final Checksum START = new Checksum(new byte[16]);

    private static final int ABSENT = -1;

    /** The checksum of the event that follows. */
    Checksum after(EventRow event) {
        var digest = sha256();
        digest.update(bytes);
        add(digest, event.id());
        add(digest, event.type());
        add(digest, event.version());
        add(digest, event.timestamp());
        add(digest, event.payload());
        add(digest, event.metadata());
        event.tags().forEach(tag -> add(digest, tag));
        return new Checksum(Arrays.copyOf(digest.digest(), START.bytes.length));
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(UTF_8));
    }

    /** With its length, so that nothing can move from one part of an event to the next. */
    private static void add(MessageDigest digest, byte @Nullable [] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part == null ? ABSENT : part.length));
        if (part != null) {
            digest.update(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checksum checksum && Arrays.equals(bytes, checksum.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
