package org.kurultai.journal;

import java.nio.file.Path;

/** Where a journal may be kept. Every promise is tested at every place. */
enum Place {

    FILE {
        @Override
        String address(Path directory) {
            return directory.resolve("record.kurultai").toString();
        }

        @Override
        Journal open(String address) {
            return Journal.open(Path.of(address), Appending.CONVERTER);
        }

        @Override
        Journal openToRead(Path directory) {
            return Journal.openToRead(Path.of(address(directory)));
        }

        @Override
        Database database(Path directory) {
            return SqliteFile.open(Path.of(address(directory)));
        }

        @Override
        String url(Path directory) {
            return "jdbc:sqlite:" + address(directory);
        }

        @Override
        Verification verify(Path directory) {
            return Journal.verify(Path.of(address(directory)));
        }

        @Override
        void restore(Path backup, Path directory) {
            Journal.restore(backup, Path.of(address(directory)));
        }
    },

    POSTGRES {
        @Override
        String address(Path directory) {
            return PostgresServer.database(directory);
        }

        @Override
        Journal open(String address) {
            return Journal.open(address, Appending.CONVERTER);
        }

        @Override
        Journal openToRead(Path directory) {
            return Journal.openToRead(address(directory));
        }

        @Override
        Database database(Path directory) {
            return Postgres.open(address(directory));
        }

        @Override
        String url(Path directory) {
            return address(directory);
        }

        @Override
        Verification verify(Path directory) {
            return Journal.verify(address(directory));
        }

        @Override
        void restore(Path backup, Path directory) {
            Journal.restore(backup, address(directory));
        }
    },

    MEMORY {
        @Override
        String address(Path directory) {
            return "";
        }

        @Override
        Journal open(String address) {
            return Journal.inMemory(Appending.CONVERTER);
        }
    };

    /** What other processes open the journal by that is kept for the directory, or in it. */
    abstract String address(Path directory);

    abstract Journal open(String address);

    Journal openToRead(Path directory) {
        throw new UnsupportedOperationException();
    }

    /** The database below the journal. */
    Database database(Path directory) {
        throw new UnsupportedOperationException();
    }

    /** Where that database is reached behind the journal's back. */
    String url(Path directory) {
        throw new UnsupportedOperationException();
    }

    Verification verify(Path directory) {
        throw new UnsupportedOperationException();
    }

    void restore(Path backup, Path directory) {
        throw new UnsupportedOperationException();
    }

    Journal open(Path directory) {
        return open(address(directory));
    }
}
