package org.openreadout.io.text;

import java.util.List;
import org.openreadout.io.dialect.Convention;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.dialect.jp.mofa.JpMofaEn;
import org.openreadout.io.dialect.jp.mofa.JpMofaJa;
import org.openreadout.io.dialect.us.state.UsStateEn;
import org.openreadout.io.dialect.us.whitehouse.UsWhiteHouseEn;

/**
 * The dialects that come with the library. A new one is registered here, or by a caller with the
 * parser's builder.
 */
public final class Dialects {
  private static final Dialect FALLBACK =
      Dialect.builder("en")
          .convention(Convention.SPOKE_IS_A_CALL)
          .lines(Dialect.class, "en.tsv")
          .build();

  private static final Dialect JAPANESE =
      Dialect.builder("ja").language("ja").layout(Layout.NUMBERED).build();

  private static final Dialect UNDETERMINED = Dialect.builder("und").language("und").build();

  private Dialects() {}

  /**
   * {@return the dialects that a parser knows unless told otherwise, without the fallback} An
   * immutable list; where a text fits two equally well, the one that comes first reads it.
   */
  public static List<Dialect> all() {
    return List.of(
        JpMofaEn.dialect(), JpMofaJa.dialect(), UsStateEn.dialect(), UsWhiteHouseEn.dialect());
  }

  /**
   * {@return general English, {@code "en"}, for a release whose issuer can't be told} It has no
   * issuer; a text that it reads, unless blank, is reported as {@code DIALECT_UNKNOWN}.
   */
  public static Dialect fallback() {
    return FALLBACK;
  }

  /**
   * {@return the dialect of a release whose issuer can't be told, in a language that its letters
   * tell} As {@link #fallback()} for English; {@code "ja"} for Japanese; and {@code "und"} for a
   * text in a script that no grammar reads, which is kept unread.
   *
   * @param language a BCP 47 tag: {@code "en"}, {@code "ja"} or {@code "und"}; any other gives the
   *     dialect for English
   */
  public static Dialect fallback(String language) {
    return switch (language) {
      case "ja" -> JAPANESE;
      case "und" -> UNDETERMINED;
      default -> FALLBACK;
    };
  }
}
