package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.seeds.facts.Engagement;

/** However a page lays out who took part, it names the same persons of the same states. */
class ListedParticipantsTest {

    private static final String MEETING = """
            The 5th meeting of the ministers of transport was held in Tartu on 3 May 2022.

            """;

    private static final List<String> THREE = List.of("Juan Torres PER", "Zsolt Varga HUN deputy", "Peter Otieno KEN");

    @ParameterizedTest
    @ValueSource(strings = {
            "Participants:\n\nPeru\nJuan Torres, Minister of Transport\nHungary\nZsolt Varga, Deputy Minister of Transport\nKenya\nPeter Otieno, Minister of Transport",
            "PARTICIPANTS\n\nPERU:\n- Juan Torres, Minister of Transport\n\nHUNGARY:\n- Zsolt Varga, Deputy Minister of Transport\n\nKENYA:\n- Peter Otieno, Minister of Transport",
            "List of participants\n\n**Peru**\nJuan Torres\nMinister of Transport\n\n**Hungary**\nZsolt Varga\nDeputy Minister of Transport\n\n**Kenya**\nPeter Otieno\nMinister of Transport",
            "The following took part:\n\nMr. Juan Torres\nMinister of Transport\nPeru\n\nDr. Zsolt Varga\nDeputy Minister of Transport\nHungary\n\nMr. Peter Otieno\nMinister of Transport\nKenya",
            "The meeting was attended by\n\nMinister of Transport of Peru\nJuan Torres\nDeputy Minister of Transport of Hungary\nZsolt Varga\nMinister of Transport of Kenya\nPeter Otieno",
            "In attendance:\n\nPeru | Juan Torres | Minister of Transport\nHungary | Zsolt Varga | Deputy Minister of Transport\nKenya | Peter Otieno | Minister of Transport",
            "Delegations\n\n| Name | Country | Office |\n|---|---|---|\n| Juan Torres | Peru | Minister of Transport |\n| Zsolt Varga | Hungary | Deputy Minister of Transport |\n| Peter Otieno | Kenya | Minister of Transport |",
            "Participants\n\nState\tOffice\tName\nPeru\tMinister of Transport\tJuan Torres\nHungary\tDeputy Minister of Transport\tZsolt Varga\nKenya\tMinister of Transport\tPeter Otieno",
            "Participants:\n\nPeru, Juan Torres, Minister of Transport\nHungary, Zsolt Varga, Deputy Minister of Transport\nKenya, Peter Otieno, Minister of Transport",
            "Participants\n\nPeru - Juan Torres, Minister of Transport\n\nHungary - Zsolt Varga, Deputy Minister of Transport\n\nKenya - Peter Otieno, Minister of Transport",
            "List of participants\n\n1. Juan Torres, Minister of Transport, Peru\n2. Zsolt Varga, Deputy Minister of Transport, Hungary\n3. Peter Otieno, Minister of Transport, Kenya"})
    void of_a_page_that_lists_them(String list) {
        assertThat(participants(MEETING + list + "\n\nThe ministers spoke of railways, and of what they cost.\n"))
                .containsExactlyInAnyOrderElementsOf(THREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<ul><li>Peru: Juan Torres, Minister of Transport</li><li>Hungary: Zsolt Varga, Deputy Minister of Transport</li><li>Kenya: Peter Otieno, Minister of Transport</li></ul>",
            "<dl><dt>Peru</dt><dd>Juan Torres, Minister of Transport</dd><dt>Hungary</dt><dd>Zsolt Varga, Deputy Minister of Transport</dd><dt>Kenya</dt><dd>Peter Otieno, Minister of Transport</dd></dl>",
            "<table><tr><th>State</th><th>Name</th><th>Office</th></tr><tr><td>Peru</td><td>Juan Torres</td><td>Minister of Transport</td></tr><tr><td>Hungary</td><td>Zsolt Varga</td><td>Deputy Minister of Transport</td></tr><tr><td>Kenya</td><td>Peter Otieno</td><td>Minister of Transport</td></tr></table>"})
    void of_a_page_of_html(String list, @TempDir Path folder) throws Exception {
        var page = folder.resolve("page.html");
        Files.writeString(page, "<html><body><article><h1>Ministers met</h1><p>" + MEETING.strip()
                + "</p><h3>Participants</h3>" + list + "</article></body></html>");

        assertThat(persons(new Extraction().read(page))).containsExactlyInAnyOrderElementsOf(THREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Teilnehmerliste\n\nPeru\nJuan Torres, Verkehrsminister\n\nUngarn\nZsolt Varga, stellvertretender Verkehrsminister\n\nKenia\nPeter Otieno, Verkehrsminister",
            "Unter den Teilnehmern:\n\nJuan Torres\nMinister für Verkehr\nPeru\nZsolt Varga\nStellvertretender Minister für Verkehr\nUngarn\nPeter Otieno\nMinister für Verkehr\nKenia"})
    void in_german(String list) {
        assertThat(participants(
                "Das 5. Treffen der Verkehrsminister fand am 3. Mai 2022 in Tartu statt.\n\n" + list + "\n"))
                .containsExactlyInAnyOrderElementsOf(THREE);
    }

    @Test
    void several_beneath_the_name_of_a_state_are_all_of_it() {
        assertThat(participants(
                MEETING + "Participants:\n\nPeru\nJuan Torres, Minister of Transport\nAna Paz, State Secretary\n\n"
                        + "Hungary\nZsolt Varga, Deputy Minister of Transport\n"))
                .containsExactlyInAnyOrder("Juan Torres PER", "Ana Paz PER", "Zsolt Varga HUN deputy");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Participants: Peru - Juan Torres, Minister of Transport, Hungary - Zsolt Varga, Deputy Minister of Transport, and Kenya - Peter Otieno, Minister of Transport.",
            "The meeting was attended by: Peru: Juan Torres, Minister of Transport, Hungary: Zsolt Varga, Deputy Minister of Transport, Kenya: Peter Otieno, Minister of Transport, and others.",
            "Delegations were led by: for Peru: Juan Torres, Minister of Transport, for Hungary: Zsolt Varga, Deputy Minister of Transport, for Kenya: Peter Otieno, Minister of Transport."})
    void in_a_sentence_each_behind_his_state(String sentence) {
        assertThat(participants(MEETING.strip() + " " + sentence + "\n")).containsExactlyInAnyOrderElementsOf(THREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Former ministers", "Winners", "Ministers", "People in this story", "Subscribe"})
    void whom_a_page_lists_for_another_reason_took_no_part(String heading) {
        assertThat(participants(MEETING + "The ministers spoke of railways, and of what they cost.\n\n" + heading
                + "\nPeru\nJuan Torres, Minister of Health\nKenya\nPeter Otieno, Minister of Health\n")).isEmpty();
    }

    @Test
    void bare_names_beneath_a_heading_took_part() {
        assertThat(participants(MEETING + "List of participants\n\n- Peru: Juan Torres\n- Kenya: Peter Otieno\n"))
                .containsExactlyInAnyOrder("Juan Torres PER", "Peter Otieno KEN");
    }

    @Test
    void beneath_the_agenda_of_a_meeting_that_is_told_in_brief() {
        assertThat(participants(
                MEETING + "Agenda of the meeting\n1. Opening\n2. Railways\n3. Any other business\n\nDelegations:\n"
                        + "Peru\nJuan Torres\nMinister of Transport\nKenya\nPeter Otieno\nMinister of Transport\n"))
                .containsExactlyInAnyOrder("Juan Torres PER", "Peter Otieno KEN");
    }

    @Test
    void whom_a_page_lists_beneath_its_report_took_no_part() {
        assertThat(participants(
                MEETING + "The ministers spoke of railways.\n\nOur government\n\nJuan Torres\nPrime Minister\n\n"
                        + "Ana Paz\nMinister of Health\n\nContact us\n"))
                .isEmpty();
    }

    private static List<String> participants(String text) {
        return persons(new Extraction().read("report", text));
    }

    private static List<String> persons(Reading reading) {
        return reading.engagements().stream().map(Engagement::participants).flatMap(List::stream)
                .map(person -> person.name() + " " + person.state() + (person.deputy() ? " deputy" : ""))
                .toList();
    }
}
