package org.kurultai.seeds.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read. Its text is decoded when it is first asked for: by its byte order mark, else as its XML declaration
 * says, else as UTF-8.
 */
public final class SourceFile {

    private static final Pattern DECLARED = Pattern.compile("\\A\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int DECLARATION = 200;

    private final Path path;
    private final byte[] bytes;
    private @Nullable String text;

    private SourceFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** The file at the path. */
    public static SourceFile of(Path path) throws IOException {
        return new SourceFile(path, Files.readAllBytes(path));
    }

    /** A file of which the text is known. */
    public static SourceFile of(Path path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Its name without its last extension. */
    public String stem() {
        var name = path.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Whether its name ends in one of these, which begin with a dot. */
    public boolean isCalled(String... extensions) {
        for (var extension : extensions) {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(extension)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Its characters, without a byte order mark; places in it are counted in these.
     *
     * @throws SourceException if the bytes are no text in its encoding
     */
    public String text() {
        var known = text;
        if (known == null) {
            known = decode();
            text = known;
        }
        return known;
    }

    private String decode() {
        var charset = charset();
        var out = CharBuffer.allocate((int) (bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
        if (charset.newDecoder().decode(ByteBuffer.wrap(bytes), out, true).isError()) {
            var before = out.flip().toString();
            throw new SourceException(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    before.length() - before.lastIndexOf('\n'),
                    "this is not " + charset.name(),
                    "save it as UTF-8");
        }
        var decoded = out.flip().toString();
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private Charset charset() {
        if (begins(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        var head = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new SourceException(1, 1, "nobody knows the encoding " + declared.group(1), "save it as UTF-8");
        }
    }

    private boolean begins(int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
