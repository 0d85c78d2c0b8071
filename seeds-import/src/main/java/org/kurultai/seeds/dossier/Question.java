package org.kurultai.seeds.dossier;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Id;

/**
 * What a person has to decide, since neither the source nor the record does, such as whether two spellings are one person.
 *
 * @param text the question, in a sentence
 * @param about the identifiers of the persons, meetings or documents that it is about
 */
public record Question(String text, Set<String> about) {

    public Question {
        about = Set.copyOf(about);
    }

    /** Whether it bears on a fact: whether the fact names any of those it is about. */
    public boolean bearsOn(Command fact) {
        return names(fact);
    }

    private boolean names(Object stated) {
        return switch (stated) {
            case Occasion occasion -> about.contains(occasion.id());
            case Id id -> about.contains(id.value());
            case Collection<?> several -> several.stream().anyMatch(this::names);
            case Record parts -> Arrays.stream(parts.getClass().getRecordComponents())
                    .anyMatch(component -> names(value(component, parts)));
            default -> false;
        };
    }

    private static Object value(RecordComponent component, Object parts) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(parts.getClass() + " cannot be read", e);
        }
    }
}
