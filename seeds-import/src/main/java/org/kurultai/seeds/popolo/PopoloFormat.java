package org.kurultai.seeds.popolo;

import java.util.regex.Pattern;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceFormat;
import org.kurultai.seeds.source.SourceReading;

/**
 * Reads Popolo documents: one object with lists of {@code persons}, {@code organizations}, {@code posts},
 * {@code memberships} and {@code events}. Identifiers are taken as they are.
 *
 * <ul>
 *   <li>An organization of the classification {@code state} is a state, one with a parent an institution of it, any other
 *       with a classification an organization; of one without, only the names are taken.
 *   <li>A membership of a person in a post is an appointment and its end, in an acting capacity where the label says so. One
 *       without a post is in a post of its own, which many hold: that of the organization's members, or of their role.
 *   <li>A membership of an organization in another is an admission and a withdrawal.
 *   <li>An event of the classification {@code meeting} is a meeting, held by its organization, to which came whoever attends
 *       it on behalf of a party.
 * </ul>
 *
 * <p>Areas, contact details, images, votes, on whose behalf somebody holds a post, and other events are not taken.
 */
public final class PopoloFormat implements SourceFormat {

    private static final Pattern LIST = Pattern.compile("\"(?:persons|organizations|memberships|posts)\"\\s*:\\s*\\[");

    @Override
    public boolean recognises(SourceFile file) {
        return file.isCalled(".json") && LIST.matcher(file.text()).find();
    }

    @Override
    public SourceReading read(SourceFile file) {
        var draft = new DossierDraft(new RegisterSource(
                new SourceId("popolo/" + file.stem().replaceAll("[\\s|]+", "-")),
                SourceKind.REGISTER,
                "",
                file.stem(),
                "",
                PartialDate.UNKNOWN,
                ""));
        for (var item : PopoloDocument.read(file.text())) {
            draft.entry(item.place(), item.line(), item.column(), entry -> read(item, entry));
        }
        return draft.reading();
    }

    /** An entry with nothing but an identifier is there to be named, and states nothing. */
    private static void read(PopoloItem item, DossierDraft.Entry entry) {
        if (item.isBare()) {
            return;
        }
        switch (item.kind()) {
            case "organizations" -> Organizations.state(item, entry);
            case "persons" -> Persons.state(item, entry);
            case "posts" -> Posts.state(item, entry);
            case "memberships" -> Memberships.state(item, entry);
            default -> Events.state(item, entry);
        }
    }
}
