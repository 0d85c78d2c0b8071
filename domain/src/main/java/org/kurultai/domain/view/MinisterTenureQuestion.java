package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.time.PartialDate;

/** What can be asked of minister tenure. */
public sealed interface MinisterTenureQuestion<R> extends Question<MinisterTenure, R> {

    @Override
    default Projection<?, ?, MinisterTenure> projection() {
        return Projections.MINISTER_TENURE;
    }

    /** Who held the post, and when. */
    record TenuresOf(PostId post) implements MinisterTenureQuestion<PostTenure> {
        @Override
        public PostTenure answer(MinisterTenure view) {
            return view.of(post);
        }
    }

    /** The posts that the person held, and when. */
    record TenuresBy(PersonId person) implements MinisterTenureQuestion<List<Tenure>> {
        @Override
        public List<Tenure> answer(MinisterTenure view) {
            return view.heldBy(person);
        }
    }

    /** Who held the post on the date, or may have. */
    record HolderAt(PostId post, PartialDate date) implements MinisterTenureQuestion<List<Holder>> {
        @Override
        public List<Holder> answer(MinisterTenure view) {
            return view.holderAt(post, date);
        }
    }
}
