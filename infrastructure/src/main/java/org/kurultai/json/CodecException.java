package org.kurultai.json;

import com.fasterxml.jackson.core.JsonPointer;

/** Stored text that cannot be read: what is wrong with it, where, and what to do about it. */
public final class CodecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JsonPointer where;
    private final String problem;
    private final String remedy;

    CodecException(String subject, JsonPointer where, String problem, String remedy) {
        super(sentence(subject, where, problem, remedy));
        this.where = where;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The place in the text, empty for the whole of it. Of a missing property, the group it is missing from. */
    public JsonPointer where() {
        return where;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** What to do about it; empty if the problem says it. */
    public String remedy() {
        return remedy;
    }

    private static String sentence(String subject, JsonPointer where, String problem, String remedy) {
        return subject
                + (where.matches() ? "" : " at " + where)
                + ": "
                + problem
                + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
