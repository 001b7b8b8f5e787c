package org.openreadout.io.internal.verify;

import java.util.Arrays;

/** Offsets in rising order. */
final class Offsets {
  private int[] offsets = new int[4];
  private int size;

  void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    offsets[size++] = offset;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return offsets[i];
  }

  /** The place of the first one that is not before an offset. */
  int firstFrom(int offset) {
    int i = Arrays.binarySearch(offsets, 0, size, offset);
    return i < 0 ? -i - 1 : i;
  }

  /** How many lie in a range. */
  int count(int from, int to) {
    return Math.max(0, firstFrom(to) - firstFrom(from));
  }

  /** Brings offsets into order that were added out of it. */
  void sort() {
    Arrays.sort(offsets, 0, size);
  }
}
