package org.kurultai.export.popolo;

import java.net.URI;
import java.net.URISyntaxException;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.view.Directory;

/** Where sources can be found. */
record Links(Directory directory) {

    /** Popolo asks for an address; a source of which none is known goes by its identifier. */
    String address(SourceId source) {
        return directory.source(source)
                .map(entry -> entry.address())
                .filter(Links::isAddress)
                .orElse("kurultai:source:" + source);
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
