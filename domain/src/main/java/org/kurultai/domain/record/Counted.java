package org.kurultai.domain.record;

/** Numbers of things, in English. */
public final class Counted {

    private Counted() {}

    /**
     * So many things: no meeting is {@code no meetings}, one is {@code 1 meeting}, two are {@code 2 meetings}.
     *
     * @param one what one of them is called; its plural ends in s
     */
    public static String of(long number, String one) {
        return number == 1 ? "1 " + one : (number == 0 ? "no" : number) + " " + one + "s";
    }
}
