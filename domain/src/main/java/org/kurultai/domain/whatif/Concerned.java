package org.kurultai.domain.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Grounds;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Ruling;
import org.kurultai.domain.record.Tag;

/**
 * A changed history as far as a command needs it that was decided before: of many matters only those in which something
 * changed, and those for which the command was refused. If it is then decided as before, it is so over the whole history:
 * the other matters are as they were, and none of them stood against it, or none before those.
 */
final class Concerned implements Grounds {

    private final Overlay overlay;
    private final long place;
    private final Matters matters;
    private final List<Recorded> before;
    private final List<Event> changed;
    private @Nullable Optional<Set<Tag>> concerned;

    /**
     * @param place where the command stands
     * @param before what it brought about
     * @param changed what is recorded otherwise now
     */
    Concerned(Overlay overlay, long place, Matters matters, List<Recorded> before, List<Event> changed) {
        this.overlay = overlay;
        this.place = place;
        this.matters = matters;
        this.before = before;
        this.changed = changed;
    }

    /** Whether a ruling over this history is that over the whole one. */
    boolean tells(Ruling ruling) {
        return concerned == null
                || concerned.isEmpty()
                || ruling.events().equals(before.stream().map(r -> new FactRef(r.id(), r.event())).toList());
    }

    @Override
    public Facts facts(Set<Tag> tags) {
        return overlay.facts(tags, place);
    }

    @Override
    public boolean mayHold(CommandId command) {
        return overlay.mayHold(command, place);
    }

    @Override
    public Facts dated(Dated dated) {
        return !matters.wide().contains(dated.tag().key()) || concerned().isEmpty()
                ? overlay.dated(dated, place)
                : Facts.of(overlay.tagged(concerned().get(), place).stream()
                        .filter(r -> r.event().tags().contains(dated.tag()))
                        .toList());
    }

    /** Where the matters are found; empty if something changed that is not part of one. */
    private Optional<Set<Tag>> concerned() {
        var known = concerned;
        if (known == null) {
            known = ofChanged().map(this::andOfRefusal);
            concerned = known;
        }
        return known;
    }

    private Optional<Set<Tag>> ofChanged() {
        var tags = new HashSet<Tag>();
        for (var event : changed) {
            var matter = matters.of(event, this::facts);
            if (matter.isEmpty()) {
                return matter;
            }
            tags.addAll(matter.get());
        }
        return Optional.of(tags);
    }

    private Set<Tag> andOfRefusal(Set<Tag> tags) {
        var all = new HashSet<>(tags);
        for (var recorded : before) {
            if (recorded.event() instanceof ClaimRefused refused) {
                refused.contradicts().forEach(fact -> matters.of(fact.event(), this::facts).ifPresent(all::addAll));
            }
        }
        return all;
    }
}
