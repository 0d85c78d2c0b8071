package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.Commission;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.LapseReason;
import org.kurultai.domain.office.OfficeEvent.CommissionLapsed;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonCommissioned;
import org.kurultai.domain.office.OfficeEvent.RankConferred;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyEvent.MembershipEvent;
import org.kurultai.domain.party.PartyEvent.MembershipStatusChanged;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Happening.Kind;

/** What happened besides occasions and instruments. */
final class Happenings {

    private Happenings() {}

    static Stream<Happening> offices(PostId post, PersonId person, Facts facts) {
        return Stream.of(
                Statements.of(facts, PersonAppointed.class).apart().map(a -> office(Kind.APPOINTED, post, person,
                        date(a, PersonAppointed::from), a.all().getFirst().event().acting() ? "acting" : "", a)),
                Statements.of(facts, TenureEnded.class).apart().map(e -> office(Kind.TENURE_ENDED, post, person,
                        date(e, TenureEnded::on), word(e.chosen(TenureEnded::reason, EndReason.UNSTATED)), e)),
                Statements.of(facts, PersonCommissioned.class).apart().map(c -> commission(
                        Kind.COMMISSIONED, post, person, c, PersonCommissioned::commission, "")),
                Statements.of(facts, CommissionLapsed.class).apart().map(c -> commission(
                        Kind.COMMISSION_LAPSED, post, person, c, CommissionLapsed::commission, lapse(c))))
                .flatMap(rows -> rows);
    }

    /** A commission, with the party to which it accredits. */
    private static <E extends Event> Happening commission(
            Kind kind, PostId post, PersonId person, Statements<E> said, Function<E, Commission> of, String lapse) {
        var arrived = date(said, e -> of.apply(e).arrived());
        var words = Stream.of(
                said.chosen(e -> of.apply(e).title().text(), ""),
                arrived.isUnknown() ? "" : "arrived " + arrived,
                lapse).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return Happening.of(kind, DateRange.on(date(said, e -> of.apply(e).issued())), new Matter.Office(post),
                Set.of(said.chosen(e -> of.apply(e).to(), PartyId.NONE)), Set.of(person), words, said.evidence());
    }

    private static String lapse(Statements<CommissionLapsed> said) {
        var reason = said.chosen(CommissionLapsed::reason, LapseReason.UNSTATED);
        return Stream.of(
                reason == LapseReason.UNSTATED ? "" : Rows.words(reason),
                said.chosen(CommissionLapsed::ground, "")).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String word(EndReason reason) {
        return reason == EndReason.UNSTATED ? "" : Rows.words(reason);
    }

    private static Happening office(
            Kind kind, PostId post, PersonId person, PartialDate on, String words, Statements<?> said) {
        return Happening.of(kind, DateRange.on(on), new Matter.Office(post), Set.of(), Set.of(person), words,
                said.evidence());
    }

    static Stream<Happening> life(PersonId person, Facts facts) {
        var lived = Statements.of(facts, LifeDatesRecorded.class);
        return Stream.of(
                lived(Kind.BORN, person, lived, LifeDatesRecorded::born),
                lived(Kind.DIED, person, lived, LifeDatesRecorded::died),
                Statements.of(facts, RankConferred.class).apart().map(r -> Happening.of(Kind.RANK_CONFERRED,
                        DateRange.on(date(r, RankConferred::on)), new Matter.Life(person), Set.of(), Set.of(person),
                        r.all().getFirst().event().rank().text(), r.evidence())))
                .flatMap(rows -> rows);
    }

    private static Stream<Happening> lived(
            Kind kind,
            PersonId person,
            Statements<LifeDatesRecorded> lived,
            Function<LifeDatesRecorded, PartialDate> date) {
        var stating = lived.where(l -> !date.apply(l).isUnknown());
        return stating.isEmpty()
                ? Stream.of()
                : Stream.of(Happening.of(kind, DateRange.on(date(stating, date)), new Matter.Life(person), Set.of(),
                        Set.of(person), "", stating.evidence()));
    }

    static Stream<Happening> membership(Facts facts) {
        return Statements.of(facts, MembershipEvent.class).apart().map(m -> {
            var event = m.all().getFirst().event();
            return Happening.of(
                    kind(event),
                    DateRange.on(date(m, MembershipEvent::from)),
                    new Matter.Organization(event.organization()),
                    Set.of(event.organization(), event.party()),
                    Set.of(),
                    words(event),
                    m.evidence());
        });
    }

    private static Kind kind(MembershipEvent event) {
        return switch (event) {
            case PartyAdmitted a -> Kind.ADMITTED;
            case MembershipStatusChanged c -> Kind.STATUS_CHANGED;
            case PartyWithdrew w -> Kind.WITHDREW;
        };
    }

    private static String words(MembershipEvent event) {
        return switch (event) {
            case PartyAdmitted a -> Rows.words(a.status());
            case MembershipStatusChanged c -> Rows.words(c.status());
            case PartyWithdrew w -> "";
        };
    }

    static Stream<Happening> foundation(Facts facts) {
        var founded = Statements.of(facts, OrganizationFounded.class).where(o -> !o.founded().isUnknown());
        return founded.isEmpty() ? Stream.of() : Stream.of(founded).map(f -> {
            var organization = f.all().getFirst().event().organization();
            return Happening.of(Kind.FOUNDED, DateRange.on(date(f, OrganizationFounded::founded)),
                    new Matter.Organization(organization), Set.of(organization), Set.of(), "", f.evidence());
        });
    }

    /** Who is to host is agreed when the meeting takes place at which it is. */
    static Stream<Happening> turns(Facts facts, Function<Occasion, DateRange> when) {
        return Stream.concat(
                Statements.of(facts, NextHostAgreed.class).apart().map(n -> turn(Kind.HOST_AGREED, n,
                        when.apply(Occasion.of(n.all().getFirst().event().at())), NextHostAgreed::ordinal,
                        n.all().getFirst().event().host(), n.all().getFirst().event().series())),
                Statements.of(facts, HostDeclined.class).apart().map(d -> turn(Kind.HOST_DECLINED, d,
                        DateRange.on(date(d, HostDeclined::on)), HostDeclined::ordinal,
                        d.all().getFirst().event().party(), d.all().getFirst().event().series())));
    }

    private static <E extends Event> Happening turn(
            Kind kind,
            Statements<E> said,
            DateRange when,
            Function<E, Integer> ordinal,
            PartyId party,
            SeriesId series) {
        return Happening.of(kind, when, new Matter.Turn(series, said.chosen(ordinal, 0)), List.of(party), List.of(), "",
                said.evidence());
    }

    private static <E extends Event> PartialDate date(
            Statements<E> said, Function<E, PartialDate> date) {
        return said.joined(date, PartialDate.UNKNOWN, PartialDate::refinedBy);
    }
}
