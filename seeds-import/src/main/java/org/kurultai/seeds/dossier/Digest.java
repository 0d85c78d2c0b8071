package org.kurultai.seeds.dossier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A few characters that stand for much: the same for the same, and another for anything else one is likely to meet. */
public final class Digest {

    private static final int CHARACTERS = 10;

    private Digest() {}

    /** Of these bytes, in hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytes(bytes)).substring(0, CHARACTERS);
    }

    /** All of the digest of these bytes, by SHA-256. */
    public static byte[] bytes(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
