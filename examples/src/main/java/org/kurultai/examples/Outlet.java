package org.kurultai.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where a program reads along, as {@code head} does, it may stop when it has enough: what is written then goes nowhere, and is
 * no failure. That a drive is full is.
 */
final class Outlet extends OutputStream {

    private final OutputStream to;
    private boolean isLeft;

    Outlet(FileDescriptor to) {
        this.to = new FileOutputStream(to);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            if (!isLeft) {
                to.write(bytes, from, length);
            }
        } catch (IOException e) {
            isLeft = "Broken pipe".equals(e.getMessage());
            if (!isLeft) {
                throw e;
            }
        }
    }
}
