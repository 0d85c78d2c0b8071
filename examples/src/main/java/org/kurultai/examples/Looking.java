package org.kurultai.examples;

import java.util.function.Consumer;
import org.kurultai.export.Views;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** At which record a command looks, and through what. */
final class Looking {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private LensOptions lens = new LensOptions();

    void at(Consumer<Views> look) {
        try (var kurultai = record.openToRead(spec)) {
            look.accept(lens.views(kurultai));
        }
    }

    /** The record, as a page names it. */
    String title() {
        return record.title();
    }
}
