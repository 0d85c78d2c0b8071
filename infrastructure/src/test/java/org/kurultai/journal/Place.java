package org.kurultai.journal;

import java.nio.file.Path;

/** Where a journal may be kept. Every promise is tested at every place. */
enum Place {

    FILE {
        @Override
        Journal open(Path directory) {
            return Journal.open(directory.resolve("record.kurultai"), Appending.CONVERTER);
        }
    },

    POSTGRES {
        @Override
        Journal open(Path directory) {
            return Journal.open(PostgresServer.database(directory), Appending.CONVERTER);
        }
    },

    MEMORY {
        @Override
        Journal open(Path directory) {
            return Journal.inMemory(Appending.CONVERTER);
        }
    };

    abstract Journal open(Path directory);
}
