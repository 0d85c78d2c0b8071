package org.kurultai.seeds.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.kurultai.seeds.source.SourceException;
import org.kurultai.seeds.source.SourceFile;

/** Whatever is done to a file, reading it ends in what it states, or in problems with their places. */
class HostileSourcesProperties {

    private static final List<String> WHOLE = List.of(
            """
            <country-mission><territory-id>ruritania</territory-id><chiefs><chief><id>a</id><person-id>doe</person-id>
            <role-title-id>envoy</role-title-id><contemporary-territory-id>ruritania</contemporary-territory-id>
            <started><date>1901-02-03</date><note>about</note></started><!-- > --></chief></chiefs></country-mission>""",
            """
            <visits><visit><id>7</id><start-date>1895-03-04</start-date><end-date>1895-03-06</end-date>
            <visitor>King Rudolf</visitor><from id="ruritania">Ruritania</from><description/></visit></visits>""",
            """
            {"persons": [{"id": "a", "name": "A", "other_names": [{"name": "B"}], "birth_date": "1901"}],
             "memberships": [{"person_id": "a", "post_id": "p", "start_date": "1901", "end_date": "1902-03"}]}""",
            "Id,Born,Name\na,1901,\"A, B\"\nb,,C\n",
            "source: {id: lives, kind: register}\nfacts:\n  - register-person: {person: a, name: {text: A}}\n",
            """
            BEGIN:VCALENDAR\nVERSION:2.0\nX-KURULTAI-PARTY;CN=A:A\nBEGIN:VEVENT\nUID:meeting:a@kurultai
            DTSTART;VALUE=DATE:19010203\nX-KURULTAI-WHEN:1901-02-03\nX-KURULTAI-MOVED;X-KURULTAI-HOW=postponed:1902
            ATTENDEE;MEMBER="kurultai:party:A":kurultai:person:p\nEND:VEVENT\nEND:VCALENDAR\n""");
    private static final List<String> PIECES = List.of("<", ">", "</visit>", "<!--", "<![CDATA[", "&a;", "{", "}", "[",
            "]",
            "\"", ",", "\n", "\uFEFF", "\u0000", "\nEND:VEVENT\n", "\nBEGIN:VEVENT\n", ";", "=", "^", "\r", "\n ", "'",
            ": ", "&x *x", "9999999999", "1900-99-99", "\uD800");
    private static final List<String> NAMES = List.of("a.xml", "a.json", "lives.csv", "a.yaml", "a.ics");

    private static Path folder = Path.of("");

    @BeforeContainer
    static void write_a_mapping() throws IOException {
        folder = Files.createTempDirectory("hostile");
        Files.writeString(folder.resolve("lives.mapping.yaml"), """
                source: {id: lives, kind: register}
                facts:
                  - register-person: {person: "{Id|id}", name: {text: "{Name}", language: en}}
                  - record-life-dates: {person: "{Id|id}", born: "{Born}"}
                """);
    }

    @AfterContainer
    static void remove_it() throws IOException {
        Files.delete(folder.resolve("lives.mapping.yaml"));
        Files.delete(folder);
    }

    @Property(seed = "1", tries = 3000)
    void reading_ends_in_facts_or_in_problems_with_their_places(
            @ForAll("texts") String text, @ForAll("names") String name) {
        var file = SourceFile.of(folder.resolve(name), text);
        var length = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).length();
        for (var format : Formats.structured()) {
            try {
                if (format.recognises(file)) {
                    var reading = format.read(file);
                    assertThat(reading.problems()).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
                    assertThat(reading.dossiers()).allSatisfy(dossier -> assertThat(dossier.facts())
                            .allMatch(fact -> fact.evidence().place().end() <= length));
                }
            } catch (SourceException e) {
                assertThat(e.problems()).isNotEmpty().allMatch(problem -> problem.line() > 0 && problem.column() > 0);
            }
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> texts() {
        var places = Arbitraries.integers().between(0, 400);
        var spliced = Combinators.combine(
                Arbitraries.of(WHOLE), Arbitraries.of(WHOLE), Arbitraries.of(PIECES), places, places)
                .as((one, other, piece, cut, from) -> one.substring(0, Math.min(cut, one.length()))
                        + piece
                        + other.substring(Math.min(from, other.length())));
        return Arbitraries.oneOf(
                spliced,
                Combinators.combine(Arbitraries.of(WHOLE), Arbitraries.of(PIECES), places).as((one, piece, at) -> {
                    var place = Math.min(at, one.length());
                    return one.substring(0, place) + piece + one.substring(place);
                }),
                Arbitraries.strings().ofMaxLength(60));
    }
}
