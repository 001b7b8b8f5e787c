package org.openreadout.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that come with the examples. All but the first are about invented people. */
public enum Sample {

  /** A meeting in the style of Japan’s Ministry of Foreign Affairs. */
  JAPAN_PERU("japan-peru-foreign-ministers-meeting.txt"),

  /** A meeting in the style of the same ministry, in Japanese. */
  JAPAN_URUGUAY("japan-uruguay-foreign-ministers-meeting-ja.txt"),

  /** A meeting in the style of the U.S. Department of State. */
  US_STATE("us-state-meeting.txt"),

  /** A call in the style of the White House. */
  US_WHITE_HOUSE("us-white-house-call.txt");

  private final String file;

  Sample(String file) {
    this.file = file;
  }

  /**
   * The document.
   *
   * @return all of it, every character as in the file
   */
  public String text() {
    try (InputStream in = Sample.class.getResourceAsStream("/samples/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
