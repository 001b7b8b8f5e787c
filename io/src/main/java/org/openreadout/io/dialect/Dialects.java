package org.openreadout.io.dialect;

import java.util.List;
import org.openreadout.io.dialect.jp.mofa.JpMofaEn;
import org.openreadout.io.dialect.us.state.UsStateEn;
import org.openreadout.io.dialect.us.whitehouse.UsWhiteHouseEn;

/**
 * The dialects that come with the library. A new one is registered here, or by a caller with the
 * parser's builder.
 */
public final class Dialects {
  private static final Dialect FALLBACK =
      Dialect.builder("en").lines(Dialects.class, "en.tsv").build();

  private Dialects() {}

  /** All of them, without the fallback. */
  public static List<Dialect> all() {
    return List.of(JpMofaEn.dialect(), UsStateEn.dialect(), UsWhiteHouseEn.dialect());
  }

  /**
   * General English, for a release whose issuer can't be told: it has no issuer, and reads what it
   * can.
   */
  public static Dialect fallback() {
    return FALLBACK;
  }
}
