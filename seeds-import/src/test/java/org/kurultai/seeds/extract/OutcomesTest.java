package org.kurultai.seeds.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.seeds.facts.InstrumentFact;

/** What came of a meeting: documents that were concluded there, and none that were only spoken of. */
class OutcomesTest {

    private static List<String> outcomes(String language, String sentence) {
        return new Extraction().read("report", "News\n\n" + meeting(language) + " " + sentence).engagements().stream()
                .flatMap(engagement -> engagement.instruments().stream())
                .filter(instrument -> !instrument.status().equals(InstrumentFact.EXPECTED))
                .map(instrument -> instrument.kind() + " " + instrument.status())
                .toList();
    }

    private static String meeting(String language) {
        return switch (language) {
            case "de" -> "Das 5. Treffen der Verkehrsminister der Visegrad-Gruppe fand am 3. Mai 2022 in Brünn statt.";
            case "fr" ->
                    "La 5e réunion des ministres des Transports de l'Union africaine s'est tenue à Lomé le 3 mai 2022.";
            case "ru" ->
                    "Пятое заседание министров торговли стран СНГ состоялось в Минске 3 мая 2022 года, стороны беседовали.";
            case "tr" -> "TDT 5. Ulaştırma Bakanları Toplantısı 3 Mayıs 2022'de Bakü'de yapıldı.";
            case "az" -> "Mayın 3-də Bakıda TDT-nin 5-ci Nəqliyyat Nazirləri iclası keçirilib.";
            case "bg" ->
                    "Петата среща на министрите на транспорта на Вишеградската група се проведе в Бърно на 3 май 2022 г.";
            default -> "The 5th meeting of trade ministers of the Visegrad Group was held in Brno on 3 May 2022.";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; action_plan adopted; The ministers agreed an \"action plan\" on ports.",
            "en; declaration issued; In a joint statement, the ministers condemned the attack.",
            "en; communique issued; It ended with a joint communiqué.",
            "en; declaration adopted; The day culminated in the adoption of the Brno Declaration.",
            "en; communique issued; In a joint communiqué, the ministers stood by the plan that was adopted at their meeting in 2017.",
            "en; action_plan adopted; The session adopted the action plan, by which the agreement of 2010 is to be carried out.",
            "en; mou signed; The Minister of State for Ports Policy of Hungary Gábor Kiss put his name to a memorandum.",
            "en; protocol signed; They signed a protocol. It was for the second time that papers were signed within the group.",
            "de; declaration issued; In einer gemeinsamen Erklärung verurteilten die Minister den Angriff.",
            "de; declaration adopted; Die Minister nahmen die „Brünner Erklärung“ an.",
            "de; communique adopted; Zum Schluss wurde ein Gipfelkommuniqué verabschiedet.",
            "de; agreement signed; Die Minister schlossen ein Abkommen über Häfen ab.",
            "de; action_plan adopted; Gebilligt wurde ein Plan gemeinsamer Übungen.",
            "fr; communique issued; Dans un communiqué conjoint, les ministres ont condamné l'attaque.",
            "ru; declaration issued; В совместном заявлении министры осудили нападение.",
            "tr; declaration adopted; Toplantıda \"Bakü Bildirisi\" kabul edildi.",
            "bg; declaration adopted; Приета беше декларация за пристанищата."})
    void what_was_concluded_is_told_by_many_words(String language, String outcome, String sentence) {
        assertThat(outcomes(language, sentence)).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "en; That the documents be revised and adopted at the next session was another subject.",
            "en; The treaty itself dates from 1998, when it was signed.",
            "en; The convention, which was signed in Paris, binds them.",
            "en; The signing of the memorandum was postponed.",
            "en; They welcomed the signing of the agreement by others.",
            "en; In his statement, Minister of Trade of Hungary Gábor Kiss spoke of the agreement.",
            "de; Die Unterzeichnung des Abkommens wurde auf Herbst verschoben.",
            "de; Der Vertrag stammt aus dem Jahr 1998, als er unterzeichnet wurde.",
            "de; Die Presseerklärung wurde angenommen.",
            "de; Die Minister nahmen die Erklärung der Presse mit Freude auf.",
            "fr; La signature de l'accord a été reportée.",
            "ru; Подписание меморандума перенесено на осень.",
            "tr; Anlaşmanın imzalanması ertelendi.",
            "az; Memorandumun imzalanması növbəti mərhələdə nəzərdə tutulur.",
            "bg; Подписването на меморандума беше отложено.",
            "bg; Споразумението беше подписано през 1998 г."})
    void what_is_only_spoken_of_was_not_concluded(String language, String sentence) {
        assertThat(outcomes(language, sentence)).isEmpty();
    }

    @Test
    void those_of_a_list_are_told_one_by_one_whatever_else_stands_in_it() {
        var list = "Die Minister unterzeichneten diese Dokumente:\n• Brünner Charta;\n• Entscheidung, ein Siegel zu geben;\n"
                + "• Protokoll über Fähren;\n• Abkommen über Maut.\n";

        assertThat(outcomes("de", list)).contains("protocol signed", "agreement signed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Final Communiqué; communique issued",
            "Ministerial Communiqué; communique issued",
            "Press Conference;"})
    void a_line_above_the_text_may_call_it_a_communique(String line, String outcome) {
        var report = line
                + "\n\n1. The ministers meet\n\nThe 5th meeting of transport ministers of the Visegrad Group was"
                + " held in Brno on 3 May 2022. They spoke about roads, bridges, ferries and the tolls on them.";

        var outcomes = new Extraction().read("report", report).engagements().getFirst().instruments().stream()
                .map(document -> document.kind() + " " + document.status());

        assertThat(outcomes.toList()).isEqualTo(outcome == null ? List.of() : List.of(outcome));
    }
}
