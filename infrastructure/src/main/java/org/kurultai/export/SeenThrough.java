package org.kurultai.export;

import org.kurultai.domain.record.Projection;
import org.kurultai.domain.view.Lens;
import org.kurultai.domain.view.View;

/** Views looked at through a lens. */
record SeenThrough(Views views, Lens lens) implements Views {

    @Override
    @SuppressWarnings("unchecked") // through a lens a view is still the same kind of view
    public <V> V view(Projection<?, ?, V> projection) {
        var view = views.view(projection);
        if (view instanceof View<?> seen) {
            return (V) seen.through(lens);
        }
        throw new IllegalArgumentException("%s cannot be looked at through a lens".formatted(projection.name()));
    }
}
