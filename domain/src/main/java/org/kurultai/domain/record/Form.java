package org.kurultai.domain.record;

import java.util.regex.Pattern;

/** The form of identifiers, compiled once. */
final class Form {

    static final Pattern VALID = Pattern.compile("[^\\s|\\p{Cntrl}]*");

    private Form() {}
}
