package org.kurultai.seeds.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;

/**
 * The posts of a record by whose they are and their kind of office in one word, such as {@code interior-minister}. A post of
 * which the record knows nothing is called by these two.
 */
public final class Posts {

    private final Map<PostId, PostEstablished> established = new HashMap<>();
    private final Map<PostId, PostId> byUsualName = new HashMap<>();

    private Posts() {}

    static Posts of(Facts known) {
        var posts = new Posts();
        for (var fact : known.standing(PostEstablished.class)) {
            var post = fact.event();
            posts.established.put(post.post(), post);
            posts.byUsualName.putIfAbsent(usual(post.body(), kind(post)), post.post());
        }
        return posts;
    }

    /** The post of a kind that a party has. */
    public PostId of(PartyId party, String kind) {
        var usual = usual(party, kind);
        return byUsualName.getOrDefault(usual, usual);
    }

    /** What a post is, if the record knows it. */
    Optional<PostEstablished> established(PostId post) {
        return Optional.ofNullable(established.get(post));
    }

    /** The kind of office of a post; empty if the record does not know the post. */
    String kind(PostId post) {
        return established(post).map(Posts::kind).orElse("");
    }

    private static String kind(PostEstablished post) {
        var prefix = post.body() + ".";
        if (post.post().value().startsWith(prefix)) {
            return post.post().value().substring(prefix.length());
        }
        return post.portfolio().isNone() || post.collegial()
                ? String.join("-", Romanization.words(post.title().text()))
                : post.portfolio() + "-minister";
    }

    private static PostId usual(PartyId party, String kind) {
        return new PostId(party + "." + kind);
    }
}
