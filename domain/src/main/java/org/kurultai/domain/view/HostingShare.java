package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.party.PartyId;

/**
 * What part of the hosting of a series a party has borne.
 *
 * @param hosted the meetings it hosted, in their order
 * @param of how many meetings of the series were held whose host is known
 */
public record HostingShare(PartyId party, List<MeetingId> hosted, int of) {

    public HostingShare {
        hosted = List.copyOf(hosted);
    }
}
