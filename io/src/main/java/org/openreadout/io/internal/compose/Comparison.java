package org.openreadout.io.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openreadout.model.Party;

/** The differences that were found so far between two readouts, value by value. */
final class Comparison {
  private static final int LONGEST = 80;

  private final List<Difference> found = new ArrayList<>();

  List<Difference> differences() {
    return List.copyOf(found);
  }

  void value(String path, Object wanted, Object read) {
    if (!wanted.equals(read)) {
      found.add(new Difference(path, words(wanted) + " reads back as " + words(read)));
    }
  }

  /** Whether two lists have the same length; where they have not, that is the difference. */
  boolean sameSize(String path, List<?> wanted, List<?> read) {
    if (wanted.size() != read.size()) {
      found.add(new Difference(path, wanted.size() + " of them read back as " + read.size()));
    }
    return wanted.size() == read.size();
  }

  void party(String path, Optional<Party> wanted, Optional<Party> read) {
    if (wanted.isEmpty() || read.isEmpty()) {
      value(path, wanted.map(Party::name), read.map(Party::name));
      return;
    }
    value(path + ".name", wanted.get().name(), read.get().name());
    value(path + ".kind", wanted.get().kind(), read.get().kind());
    value(path + ".iso", wanted.get().iso(), read.get().iso());
  }

  private static String words(Object value) {
    Object plain = value instanceof Optional<?> o ? o.map(Object.class::cast).orElse("") : value;
    String words = plain.toString();
    if (words.isEmpty()) {
      return "nothing";
    }
    int end =
        words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
    return '"' + (end < words.length() ? words.substring(0, end) + "…" : words) + '"';
  }
}
