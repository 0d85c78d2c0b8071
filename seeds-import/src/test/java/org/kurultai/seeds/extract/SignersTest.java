package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.seeds.facts.Contracting;
import org.kurultai.seeds.facts.InstrumentFact;

/** Who signed a document, and between whom it is, which need not be the same. */
class SignersTest {

    private static final String TALKS = """
            The Minister of Justice of Moldova, Veronica Mihailov, met the Minister of Justice of Latvia, Inese Lībiņa, in Riga on March 3, 2031.

            """;

    private static final String GESPRÄCH = """
            Die Justizministerin der Republik Moldau, Veronica Mihailov, traf am 3. März 2031 in Riga die Justizministerin Lettlands, Inese Lībiņa.

            """;

    private static InstrumentFact read(String report) {
        return new Extraction().read("report", report).engagements().stream()
                .flatMap(engagement -> engagement.instruments().stream())
                .filter(InstrumentFact::isConcluded)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            At the end, the ministers of justice signed a protocol on extradition. | the ministers of justice
            At the end, the ministers signed a protocol on extradition.            | the ministers
            After the talks the parties signed a protocol on extradition.          | the parties
            A protocol on extradition was signed by the ministers of justice.      | the ministers of justice
            The ministers have signed a protocol on extradition.                   | The ministers
            A protocol on extradition was signed.                                  | ''
            After a meeting with the ministers, a protocol on extradition was signed. | ''
            """)
    void whoever_signed_is_told_in_the_words_of_the_report(String sentence, String signed) {
        assertThat(read(TALKS + sentence).signing().words()).isEqualTo(signed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Die Minister unterzeichneten ein Protokoll über Auslieferungen.          | Die Minister
            Zum Abschluss unterzeichneten die Seiten ein Protokoll über Auslieferungen. | die Seiten
            Ein Protokoll über Auslieferungen wurde unterzeichnet.                   | ''
            """)
    void in_german_too(String sentence, String signed) {
        assertThat(read(GESPRÄCH + sentence).signing().words()).isEqualTo(signed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Veronica Mihailov and Inese Lībiņa signed a protocol on extradition.       | Veronica Mihailov, Inese Lībiņa
            A protocol on extradition was signed by Veronica Mihailov.                 | Veronica Mihailov
            Having met the President of Latvia, Edgars Ozols, Veronica Mihailov signed a protocol. | Veronica Mihailov
            """)
    void whoever_is_named_signed_in_person(String sentence, String names) {
        assertThat(String.join(", ", read(TALKS + sentence).signing().persons())).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an agreement between the Government of the Republic of Moldova and the Government of Latvia on visas | MDA, LVA
            an agreement between Moldova and Latvia on visas                       | MDA, LVA
            a memorandum between the Police Academy of Moldova and the Police Academy of Latvia | MDA: Police Academy, LVA: Police Academy
            a memorandum between the Academy of the Ministry of Justice of Moldova and the State Archive Agency of Latvia | MDA: Ministry of Justice > Academy of the Ministry of Justice, LVA: State Archive Agency
            a memorandum between the Ministry of Trade and Industry of Moldova and the Ministry of Economy of Latvia | MDA: Ministry of Trade and Industry, LVA: Ministry of Economy
            a memorandum between the Moldovan Customs Service and the Latvian State Police | MDA: Customs Service, LVA: State Police
            a memorandum between the academies of the two countries                | unread
            a memorandum between the Ministries of Justice of Moldova and Latvia   | unread
            a protocol on extradition                                              | untold
            """)
    void between_whom_it_is_is_told_by_its_title(String document, String between) {
        assertThat(told(read(TALKS + "The ministers signed " + document + "."))).isEqualTo(between);
    }

    @Test
    void between_whom_it_was_signed_may_be_told_by_the_verb() {
        assertThat(told(read(TALKS
                + "A protocol was signed between the Ministry of Justice of Moldova and the Ministry of Justice of Latvia.")))
                .isEqualTo("MDA: Ministry of Justice, LVA: Ministry of Justice");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ein Abkommen zwischen der Regierung der Republik Moldau und der Regierung der Republik Lettland | MDA, LVA
            ein Memorandum zwischen der Polizeiakademie der Republik Moldau und dem Zolldienst Lettlands | MDA: Polizeiakademie, LVA: Zolldienst
            """)
    void in_german_between_whom_it_is_too(String document, String between) {
        assertThat(told(read(GESPRÄCH + "Die Minister unterzeichneten " + document + "."))).isEqualTo(between);
    }

    private static String told(InstrumentFact document) {
        var between = document.between();
        return !between.isTold() ? "untold" : between.parties().isEmpty() ? "unread"
                : between.parties().stream().map(SignersTest::told).collect(Collectors.joining(", "));
    }

    private static String told(Contracting party) {
        return party.institutions().isEmpty() ? party.state()
                : party.state() + ": " + String.join(" > ", party.institutions());
    }
}
