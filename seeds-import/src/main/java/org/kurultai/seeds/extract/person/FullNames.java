package org.kurultai.seeds.extract.person;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;

/** Whom a report names in full without an office, and elsewhere by the surname with it: "Anna Lind met... Minister Lind said". */
public final class FullNames {

    private final List<Scene> scenes;
    private final List<PersonMention> mentions;
    private final Map<String, List<PersonMention>> bySurname;

    public FullNames(List<Scene> scenes) {
        this.scenes = scenes;
        this.mentions = scenes.stream().flatMap(scene -> scene.persons().stream()).toList();
        this.bySurname = mentions.stream().filter(person -> person.words() > 1)
                .collect(groupingBy(person -> lastWord(Letters.fold(person.name()))));
    }

    /** Those persons, each with the full name and the office, and those who led a delegation of which the sentence before tells. */
    public Stream<PersonMention> withOffices() {
        return Stream.concat(LedNext.leaders(scenes), mentions.stream()
                .filter(person -> person.words() == 1 && !person.offices().isEmpty()
                        && (person.kind() == RoleMention.Kind.ONE || person.kind() == RoleMention.Kind.EITHER))
                .flatMap(person -> inFull(person).stream().map(person::named)));
    }

    /** The only full name that ends in a surname, if no office stands beside it. */
    private List<PersonMention> inFull(PersonMention surname) {
        var named = bySurname.getOrDefault(Letters.fold(surname.name()), List.of());
        var one = named.stream().map(person -> Letters.fold(person.name())).distinct().limit(2).count() == 1;
        return one && named.stream().allMatch(person -> person.offices().isEmpty()) ? named.subList(0, 1) : List.of();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
