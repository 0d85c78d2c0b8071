package org.kurultai.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a command was asked, in the words in which it was: for who reads the answer and does not know. */
final class Asked {

    private static final Pattern WORD = Pattern.compile("-(\\p{L})");

    /** What does not bear on what is answered, or is said in the answer anyway. */
    private static final Set<String> ASIDE = Set.of(
            "record", "format", "inFull", "mermaid", "yes", "help", "version", "view");

    private Asked() {}

    /** What can be asked of a command, by names as JSON has them, in their order. */
    static Map<String, ArgSpec> of(CommandSpec command) {
        var asked = new TreeMap<String, ArgSpec>();
        command.args().forEach(arg -> asked.put(name(arg), arg));
        asked.keySet().removeAll(ASIDE);
        return asked;
    }

    /** What was; what was not is left out. */
    static ObjectNode json(CommandSpec command) {
        var json = JsonNodeFactory.instance.objectNode();
        var said = command.commandLine().getParseResult().matchedArgs();
        of(command).forEach((name, arg) -> {
            if (said.contains(arg) && arg.isMultiValue()) {
                arg.originalStringValues().forEach(json.putArray(name)::add);
            } else if (said.contains(arg)) {
                json.put(name, arg.originalStringValues().getLast());
            }
        });
        return json;
    }

    private static String name(ArgSpec arg) {
        return switch (arg) {
            case OptionSpec option -> WORD.matcher(option.longestName().replaceFirst("^-+", ""))
                    .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
            case PositionalParamSpec positional -> positional.paramLabel().toLowerCase(Locale.ROOT);
            default -> throw new IllegalArgumentException("neither an option nor a parameter: " + arg);
        };
    }
}
