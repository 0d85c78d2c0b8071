package org.kurultai.seeds.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.dossier.Problem;

/** A dossier in the making. What an entry of the file states comes in as a whole, or not at all and is told. */
public final class DossierDraft {

    private static final int DIGITS = 6;

    private final RegisterSource source;
    private final List<DossierFact> facts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** A dossier of this source. */
    public DossierDraft(RegisterSource source) {
        this.source = source;
    }

    /** Takes down what one entry states. */
    public final class Entry {

        private final Evidence evidence;
        private final int line;
        private final List<DossierFact> stated = new ArrayList<>();

        private Entry(Span place, int line) {
            this.evidence = new Evidence(source.source(), place, 1, DateBasis.STATED);
            this.line = line;
        }

        /**
         * The entry states this; the identifier names the statement for people. With it goes what is stated: once the
         * source states otherwise, that is another statement.
         */
        public void states(String id, Command command) {
            states(id, command, "");
        }

        /** The entry states this, and says something more of it in words that are kept for the reviewer only. */
        public void states(String id, Command command, String note) {
            var digest = new DossierFact("", command, evidence, line, note).commandId().value();
            stated.add(new DossierFact(
                    unique(id + "-" + digest.substring(digest.length() - DIGITS)), command, evidence, line, note));
        }
    }

    /**
     * Reads an entry; one that contradicts itself or cannot be made out becomes a problem.
     *
     * @param place where it stands, in characters
     * @param line on which it begins, from 1
     * @param column at which it begins, from 1
     * @param read reads it, and throws an {@link IllegalArgumentException} that says what is wrong with it, or a
     *     {@link SourceException} that says where too
     */
    public void entry(Span place, int line, int column, Consumer<Entry> read) {
        var entry = new Entry(place, line);
        try {
            read.accept(entry);
            facts.addAll(entry.stated);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(line, column, String.valueOf(e.getMessage()), ""));
        } catch (SourceException e) {
            problems.addAll(e.problems());
        }
    }

    private String unique(String id) {
        var form = id.replaceAll("[^A-Za-z0-9_-]+", "-");
        var unique = form;
        for (int count = 2; !ids.add(unique); count++) {
            unique = form + "-" + count;
        }
        return unique;
    }

    /** What was read; no dossier if nothing is stated. */
    public SourceReading reading() {
        return new SourceReading(facts.isEmpty() ? List.of() : List.of(new Dossier(source, facts)), problems);
    }
}
