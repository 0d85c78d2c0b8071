package org.kurultai.journal;

import org.axonframework.messaging.eventstreaming.Tag;

/** How tags are written into the index: key, colon, value. No two tags are written alike. */
final class Tags {

    private Tags() {}

    static String text(Tag tag) {
        return tag.key().replace("\\", "\\\\").replace(":", "\\:") + ":" + tag.value();
    }

    /** The key of a tag as it is written. */
    static String key(String text) {
        return text.substring(0, colon(text));
    }

    /** The value of a tag that is written. */
    static String value(String text) {
        return text.substring(colon(text) + 1);
    }

    /** The colon that ends the key: the first that is not part of it. */
    private static int colon(String text) {
        var at = 0;
        while (text.charAt(at) != ':') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
