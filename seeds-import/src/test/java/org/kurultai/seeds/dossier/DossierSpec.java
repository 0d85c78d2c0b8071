package org.kurultai.seeds.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

class DossierSpec {

    private static final SourceId SOURCE = new SourceId("ots-register");
    private static final PartyId OTS = new PartyId("OTS");
    private static final FoundOrganization FOUNDED = new FoundOrganization(OTS, Name.english("Turkic Council"),
            DateRange.UNKNOWN, PartialDate.parse("2009-10-03"));
    private static final AdmitParty ADMITTED = new AdmitParty(OTS, new PartyId("HUN"), MembershipStatus.OBSERVER,
            PartialDate.parse("2018-09-03"));

    @Test
    void a_dossier_recorded_twice_adds_nothing() {
        var once = recorded(History.empty(), dossier(fact("", FOUNDED), fact("hungary", ADMITTED)), "2026-01-01");
        var twice = recorded(once, dossier(fact("", FOUNDED), fact("hungary", ADMITTED)), "2026-02-01");

        assertThat(once.head()).isEqualTo(2);
        assertThat(twice.head()).isEqualTo(2);
    }

    @Test
    void the_same_statement_by_another_source_is_another_command() {
        var other = new DossierFact("", FOUNDED, Evidence.of(new SourceId("trend")), 0, "");

        assertThat(other.commandId()).isNotEqualTo(fact("", FOUNDED).commandId());
    }

    @Test
    void the_line_and_the_remark_do_not_change_what_is_recorded() {
        assertThat(new DossierFact("", FOUNDED, Evidence.of(SOURCE), 7, "checked").commandId())
                .isEqualTo(fact("", FOUNDED).commandId());
    }

    @Test
    void a_fact_of_another_source_does_not_belong_in_a_dossier() {
        var other = new DossierFact("", FOUNDED, Evidence.of(new SourceId("trend")), 0, "");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> dossier(other))
                .withMessage("a fact in the dossier of ots-register cannot rest on trend");
    }

    private static History recorded(History history, Dossier dossier, String day) {
        var registrar = Catalogue.registrar();
        var facts = new ArrayList<>(dossier.envelopes(Instant.parse(day + "T00:00:00Z")));
        facts.removeFirst();
        var longer = history;
        for (var envelope : facts) {
            longer = longer.with(envelope, registrar.rule(envelope, longer::facts).events());
        }
        return longer;
    }

    private static DossierFact fact(String id, Command command) {
        return new DossierFact(id, command, Evidence.of(SOURCE), 0, "");
    }

    private static Dossier dossier(DossierFact... facts) {
        return new Dossier(
                new RegisterSource(SOURCE, SourceKind.REGISTER, "", "", "", PartialDate.UNKNOWN, ""), List.of(facts));
    }
}
