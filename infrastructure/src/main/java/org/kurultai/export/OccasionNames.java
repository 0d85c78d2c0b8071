package org.kurultai.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.Matter.Gathering;
import org.kurultai.domain.view.Projections;

/** What occasions are called, which seldom have a name of their own: a meeting by its series, or by where and when it
 * was, a visit by who went where. */
record OccasionNames(Views views, Function<PartyId, String> party) {

    String name(Occasion occasion) {
        return views.view(Projections.TIMELINE).gathering(occasion)
                .map(row -> name(row, (Gathering) row.matter()))
                .orElse(occasion.value());
    }

    private String name(Happening row, Gathering gathering) {
        return switch (gathering.occasion().kind()) {
            case MEETING -> meeting(row, gathering);
            case VISIT -> visit(row, gathering.host());
            case ENGAGEMENT -> row.words() + among(sides(row));
        };
    }

    private String meeting(Happening row, Gathering gathering) {
        if (gathering.title().isNone()) {
            return untitled(row, gathering);
        }
        return gathering.ordinal() == 0
                ? gathering.title().text()
                : "%s %s".formatted(Terms.ordinal(gathering.ordinal()), gathering.title());
    }

    private String untitled(Happening row, Gathering gathering) {
        var where = Terms.place(gathering.place(), party);
        var known = (where.isEmpty() ? "" : " in " + where)
                + (row.when().isUnknown() ? "" : ", " + Dates.of(row.when()));
        return "meeting" + (known.isEmpty() ? " " + gathering.occasion().id() : known);
    }

    private String visit(Happening row, PartyId host) {
        var visitors = sides(row).stream().filter(side -> !side.equals(host)).toList();
        return (visitors.size() == 1 ? "visit of " + party.apply(visitors.getFirst()) : "visit")
                + (host.isNone() ? "" : " to " + party.apply(host));
    }

    private String among(List<PartyId> sides) {
        return sides.isEmpty()
                ? ""
                : sides.stream().map(party).collect(Collectors.joining(" and ", " of ", ""));
    }

    private List<PartyId> sides(Happening row) {
        return row.parties().stream().map(views.view(Projections.DIRECTORY)::side).distinct().toList();
    }
}
