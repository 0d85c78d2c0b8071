package org.kurultai.export.popolo;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.MembershipPeriod;
import org.kurultai.domain.view.MembershipRoster;
import org.kurultai.domain.view.MinisterTenure;
import org.kurultai.domain.view.PostEntry;
import org.kurultai.domain.view.PostTenure;
import org.kurultai.domain.view.Tenure;
import org.kurultai.export.Terms;
import org.kurultai.json.Names;

/** Who held which post, and who belonged to which organization, as Popolo's memberships. */
record Memberships(Directory directory, Terms terms, Links links) {

    Stream<Entity> of(MinisterTenure tenures) {
        return tenures.all().stream()
                .map(PostTenure::tenures)
                .flatMap(held -> IntStream.range(0, held.size()).mapToObj(i -> of(held.get(i), i + 1)));
    }

    private Entity of(Tenure tenure, int number) {
        var post = directory.post(tenure.post());
        var title = post.map(entry -> entry.title().text()).orElse("");
        return new Entity()
                .with("id", tenure.post() + "/" + tenure.person() + "/" + number)
                .with("label", tenure.acting() ? "acting" : "")
                .with("role", title)
                .with("person_id", tenure.person())
                .with("post_id", tenure.post())
                .with("organization_id", post.map(PostEntry::body).orElse(PartyId.NONE))
                .with("start_date", tenure.start().on())
                .with("end_date", tenure.end().on())
                .withSources(tenure.evidence(), links);
    }

    Stream<Entity> of(MembershipRoster roster) {
        return roster.organizations().stream()
                .map(roster::of)
                .flatMap(periods -> IntStream.range(0, periods.size()).mapToObj(i -> of(periods.get(i), i + 1)));
    }

    private Entity of(MembershipPeriod period, int number) {
        return new Entity()
                .with("id", period.organization() + "/" + period.party() + "/" + number)
                .with("role", Names.of(period.status()))
                .with("member", new Entity().with("id", period.party()).with("name", terms.party(period.party())))
                .with("organization_id", period.organization())
                .with("start_date", period.from())
                .with("end_date", period.until())
                .withSources(period.evidence(), links);
    }
}
