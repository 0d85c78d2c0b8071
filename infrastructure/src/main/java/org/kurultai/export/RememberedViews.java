package org.kurultai.export;

import java.util.HashMap;
import java.util.Map;
import org.kurultai.domain.record.Projection;

/** Views that are asked for once and not again, for those who ask for a name at a time. */
final class RememberedViews implements Views {

    private final Views views;
    private final Map<Projection<?, ?, ?>, Object> known = new HashMap<>();

    RememberedViews(Views views) {
        this.views = views;
    }

    @Override
    @SuppressWarnings("unchecked") // a projection's view is put there by that projection
    public <V> V view(Projection<?, ?, V> projection) {
        return (V) known.computeIfAbsent(projection, views::view);
    }
}
