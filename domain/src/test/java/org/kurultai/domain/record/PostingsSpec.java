package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsSpec {

    private static final int THINGS = 200_000;

    /** Nearly all of them share their hash with others. */
    private record Thing(int number) {
        @Override
        public int hashCode() {
            return number / 3;
        }
    }

    @Test
    void things_of_one_hash_are_told_apart() {
        var postings = new Postings<Thing>();

        IntStream.range(0, 3_000).forEach(number -> postings.file(new Thing(number % 1_000), number));

        assertThat(postings.size()).isEqualTo(1_000);
        assertThat(postings.find(new Thing(2)).all()).containsExactly(2, 1_002, 2_002);
        assertThat(postings.find(new Thing(1_000))).isNull();
    }

    @Test
    void who_reads_beside_the_one_who_files_finds_all_that_was_filed_before_and_never_another_thing() {
        var postings = new Postings<Thing>();
        var filed = new AtomicInteger();
        var filing = CompletableFuture.runAsync(() -> IntStream.range(0, THINGS).forEach(number -> {
            postings.file(new Thing(number), number);
            filed.set(number + 1);
        }));

        var wrong = 0;
        for (var number = 0; number < THINGS; number++) {
            var before = filed.get() > number;
            var found = postings.find(new Thing(number));
            if (found == null ? before : !found.of.equals(new Thing(number))) {
                wrong++;
            }
        }

        filing.join();
        assertThat(wrong).isZero();
        assertThat(postings.all()).hasSize(THINGS).contains(new Thing(THINGS - 1));
    }
}
