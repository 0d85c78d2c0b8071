package org.kurultai.seeds.dossier;

import java.util.List;
import org.kurultai.domain.record.Command;
import org.kurultai.json.Codec;
import org.kurultai.json.Vocabulary;

/** The words of a dossier. */
final class Format {

    static final Codec CODEC = new Codec();
    static final Vocabulary<Command> COMMANDS = Vocabulary.commands();

    static final String SOURCE = "source";
    static final String FACTS = "facts";
    static final List<String> DOSSIER = List.of(SOURCE, FACTS);

    /** What the component {@code source} of the command is called, in a block that is itself called so. */
    static final String SOURCE_ID = "id";
    static final String REGISTER_SOURCE = "register-source";

    static final String AT = "at";
    static final String CONFIDENCE = "confidence";
    static final String DATE_BASIS = "dateBasis";
    static final String ID = "id";
    static final String NOTE = "note";
    static final List<String> CIRCUMSTANCES = List.of(AT, CONFIDENCE, DATE_BASIS, ID, NOTE);

    private Format() {}
}
