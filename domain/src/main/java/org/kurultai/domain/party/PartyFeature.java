package org.kurultai.domain.party;

import java.util.List;
import org.kurultai.domain.record.Feature;
import org.kurultai.domain.record.Matters;

/** States, organizations, institutions, and who belongs to which organization. */
public final class PartyFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature(
            "party",
            PartyCommand.class,
            PartyEvent.class,
            List.of(
                    new RegisterStateDecider(),
                    new FoundOrganizationDecider(),
                    new RegisterInstitutionDecider(),
                    new RecordPartyNameDecider(),
                    new AdmitPartyDecider(),
                    new ChangeMembershipStatusDecider(),
                    new WithdrawFromOrganizationDecider()),
            List.of(),
            Matters.NONE);

    private PartyFeature() {}
}
