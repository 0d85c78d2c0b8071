package org.kurultai.journal;

import org.axonframework.messaging.eventstreaming.Tag;

/** How tags are written into the index: key, colon, value. No two tags are written alike. */
final class Tags {

    private Tags() {}

    static String text(Tag tag) {
        return tag.key().replace("\\", "\\\\").replace(":", "\\:") + ":" + tag.value();
    }
}
