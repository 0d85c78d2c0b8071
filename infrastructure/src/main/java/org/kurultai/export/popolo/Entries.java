package org.kurultai.export.popolo;

import java.util.Comparator;
import java.util.List;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Dossier;
import org.kurultai.domain.view.PartyEntry;
import org.kurultai.domain.view.PartyName;
import org.kurultai.domain.view.PostEntry;
import org.kurultai.domain.view.Stated;
import org.kurultai.json.Names;

/** What the directory knows, as Popolo's classes. */
final class Entries {

    static final String ISO_3166 = "iso-3166-1-alpha-3";

    /** Popolo cannot hold how many sources use a name, so their order is not by that. */
    private static final Comparator<Name> BY_TEXT = Comparator.comparing(Name::text).thenComparing(Name::language);

    private Entries() {}

    static Entity of(Dossier person, Links links) {
        return new Entity()
                .with("id", person.person())
                .with("name", person.name().text())
                .withEach("other_names", person.names().stream()
                        .map(Stated::value)
                        .filter(name -> isFurther(name, person.name()))
                        .sorted(BY_TEXT)
                        .toList(), Entries::fill)
                .with("birth_date", person.born())
                .with("death_date", person.died())
                .withSources(person.evidence(), links);
    }

    static Entity of(PartyEntry party, Links links) {
        var name = links.directory().name(party.party(), "en", PartialDate.UNKNOWN);
        return new Entity()
                .with("id", party.party())
                .with("name", name.text())
                .withEach("other_names", party.names().stream()
                        .filter(other -> isFurther(other.name(), name))
                        .sorted(Comparator.comparing(PartyName::name, BY_TEXT)
                                .thenComparing(other -> other.used().toString()))
                        .toList(), Entries::fill)
                .withEach("identifiers", party.iso3166().isEmpty() ? List.of() : List.of(party.iso3166()),
                        (identifier, code) -> identifier.with("scheme", ISO_3166).with("identifier", code))
                .with("classification", classification(party))
                .with("parent_id", party.of())
                .with("founding_date", party.founded())
                .withSources(party.evidence(), links);
    }

    /** Popolo does not tell the language of the name itself: where that is known, the name stands among the others too. */
    private static boolean isFurther(Name name, Name itself) {
        return !name.equals(itself) || !name.language().isEmpty();
    }

    private static String classification(PartyEntry party) {
        return switch (party.kind()) {
            case STATE, ORGANIZATION -> Names.of(party.kind());
            case INSTITUTION -> Names.of(party.institution());
            case UNKNOWN -> "";
        };
    }

    static Entity of(PostEntry post, Links links) {
        return new Entity()
                .with("id", post.post())
                .with("label", post.title().text())
                .with("role", post.portfolio())
                .with("organization_id", post.body())
                .withSources(post.evidence(), links);
    }

    private static void fill(Entity entity, Name name) {
        entity.with("name", name.text()).with("note", name.language());
    }

    private static void fill(Entity entity, PartyName name) {
        fill(entity, name.name());
        if (name.used() instanceof DateRange(var start, var end, var open)) {
            entity.with("start_date", start).with("end_date", end);
        }
    }
}
