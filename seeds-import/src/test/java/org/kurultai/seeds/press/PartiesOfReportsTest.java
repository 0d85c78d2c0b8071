package org.kurultai.seeds.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.History;
import org.kurultai.seeds.extract.Extraction;

/** Party is not signatory: what two ministers sign may bind two academies. */
class PartiesOfReportsTest {

    private static final String TALKS = """
            The Minister of Justice of Moldova, Veronica Mihailov, met the Minister of Justice of Latvia, Inese Lībiņa, in Riga on March 3, 2031.

            """;

    private static final Signatory MIHAILOV = new Signatory(
            new PartyId("MDA"), new PersonId("veronica-mihailov"), new PostId("MDA.justice-minister"));
    private static final Signatory LIBINA = new Signatory(
            new PartyId("LVA"), new PersonId("inese-libina"), new PostId("LVA.justice-minister"));

    private static <C extends Command> List<C> stated(String text, Class<C> type) {
        return new ReportDossiers(History.empty()).of("talks", new Extraction().read("talks", text)).dossier().facts()
                .stream()
                .map(fact -> fact.command())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static SignInstrument signed(String sentence) {
        var signed = stated(TALKS + sentence, SignInstrument.class);
        assertThat(signed).hasSize(1);
        return signed.getFirst();
    }

    @Test
    void what_two_ministers_sign_is_between_whom_its_title_says() {
        var signed = signed(
                "The ministers signed a memorandum on cooperation between the Police Academy of Moldova and the Police Academy of Latvia.");

        assertThat(signed.parties()).extracting(PartyId::value)
                .containsExactlyInAnyOrder("MDA.police-academy", "LVA.police-academy");
        assertThat(signed.signatories()).containsExactlyInAnyOrder(MIHAILOV, LIBINA);
        assertThat(signed.signedBy()).isEmpty();
    }

    @Test
    void the_institutions_are_those_of_their_states() {
        var text = TALKS
                + "The ministers signed a memorandum between the Police Academy of Moldova and the Police Academy of Latvia.";

        assertThat(stated(text, RegisterInstitution.class)).allSatisfy(institution -> {
            assertThat(institution.name()).isEqualTo(Name.english("Police Academy"));
            assertThat(institution.institution().value()).startsWith(institution.of().value());
        }).hasSize(2);
    }

    @Test
    void between_whom_nobody_understands_is_left_out() {
        assertThat(signed("The ministers signed a memorandum between the academies of the two countries.").parties())
                .isEmpty();
    }

    @Test
    void where_nothing_is_said_of_it_talks_of_two_states_bind_these() {
        assertThat(signed("A protocol on extradition was signed.").parties()).extracting(PartyId::value)
                .containsExactlyInAnyOrder("MDA", "LVA");
        assertThat(signed("A protocol on extradition was signed.").signatories()).isEmpty();
    }

    @Test
    void whoever_is_named_signed_for_the_side_that_is_known() {
        assertThat(signed("Veronica Mihailov and Inese Lībiņa signed a protocol on extradition.").signatories())
                .containsExactlyInAnyOrder(MIHAILOV, LIBINA);
    }

    @Test
    void by_the_surname_too_and_whoever_did_not_come_did_not_sign() {
        assertThat(signed("Mihailov and Lībiņa signed a protocol on extradition.").signatories())
                .containsExactlyInAnyOrder(MIHAILOV, LIBINA);
        var other = signed("Ilia Dolidze signed a protocol on extradition.");
        assertThat(other.signatories()).isEmpty();
        assertThat(other.signedBy()).isEmpty();
    }

    @Test
    void where_it_is_not_known_who_the_ministers_are_the_words_are_kept() {
        var meeting = """
                The fourth meeting of the justice ministers of GUAM was held in Chisinau on March 3, 2031. Present were Veronica Mihailov, Minister of Justice of Moldova, Ilia Dolidze, Minister of Justice of Georgia, and Oleh Sirko, Minister of Justice of Ukraine.

                The ministers signed a joint declaration.
                """;

        assertThat(stated(meeting, SignInstrument.class)).singleElement().satisfies(signed -> {
            assertThat(signed.signatories()).isEmpty();
            assertThat(signed.signedBy()).isEqualTo("The ministers");
        });
    }
}
