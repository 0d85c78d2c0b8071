package org.kurultai.domain.view;

import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;

/** A question that is put to a view as it looks through a lens. */
public record Through<V extends View<V>, R>(Question<V, R> question, Lens lens) implements Question<V, R> {

    @Override
    public Projection<?, ?, V> projection() {
        return question.projection();
    }

    @Override
    public R answer(V view) {
        return question.answer(view.through(lens));
    }
}
