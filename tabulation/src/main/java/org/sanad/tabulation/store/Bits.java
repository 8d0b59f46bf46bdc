package org.sanad.tabulation.store;

import java.util.function.IntConsumer;

/** A set of positions, 64 to a word. Never changed once it is handed on. */
public final class Bits {

    private final long[] words;
    private int count = -1;

    Bits(int words) {
        this.words = new long[words];
    }

    private Bits(long[] words) {
        this.words = words;
    }

    void set(int position) {
        words[position >> 6] |= 1L << position;
        count = -1;
    }

    public boolean has(int position) {
        return (words[position >> 6] & 1L << position) != 0;
    }

    public Bits and(Bits other) {
        var both = new long[words.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = words[i] & other.words[i];
        }
        return new Bits(both);
    }

    public Bits or(Bits other) {
        var either = new long[words.length];
        for (int i = 0; i < either.length; i++) {
            either[i] = words[i] | other.words[i];
        }
        return new Bits(either);
    }

    public Bits without(Bits other) {
        var left = new long[words.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = words[i] & ~other.words[i];
        }
        return new Bits(left);
    }

    /** Counted once: whoever asks at the same time finds the same. */
    public int count() {
        if (count < 0) {
            count = count(0, words.length);
        }
        return count;
    }

    public int countWith(Bits other) {
        return countWith(other, 0, words.length);
    }

    /** How many of both lie in the words from one up to, not including, the other. */
    public int countWith(Bits other, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Long.bitCount(words[i] & other.words[i]);
        }
        return count;
    }

    public int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    public boolean isEmpty() {
        for (var word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        return words.length;
    }

    public long word(int index) {
        return words[index];
    }

    public void forEach(IntConsumer position) {
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                position.accept((i << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }
}
