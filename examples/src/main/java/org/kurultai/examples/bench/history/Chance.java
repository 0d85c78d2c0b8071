package org.kurultai.examples.bench.history;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Draws by lot, always the same from the same seed. */
final class Chance {

    /** How much more the first of a list come up than the last: the more, the fewer carry most of the record. */
    private static final double SKEW = 2.5;

    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "el", "gan", "ha", "ir", "kel", "lu", "mir", "na", "or", "pe", "qa", "ras", "sen", "tur", "ul",
            "va", "yar", "zan");

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of them, the earlier the likelier. */
    <T> T skewed(List<T> all) {
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    /** A name of so many words. */
    String name(int words) {
        var name = new StringBuilder();
        for (var word = 0; word < words; word++) {
            name.append(word == 0 ? "" : " ");
            var start = name.length();
            for (var syllables = between(2, 3); syllables > 0; syllables--) {
                name.append(of(SYLLABLES));
            }
            name.setCharAt(start, Character.toUpperCase(name.charAt(start)));
        }
        return name.toString();
    }

    /** An identifier as an application would draw it. */
    String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
