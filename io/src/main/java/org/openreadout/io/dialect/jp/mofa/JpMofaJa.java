package org.openreadout.io.dialect.jp.mofa;

import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/**
 * The Ministry of Foreign Affairs of Japan, in Japanese: {@code lines-ja.tsv} beside this class.
 */
public final class JpMofaJa {
  private static final Dialect DIALECT =
      Dialect.builder("jp-mofa-ja")
          .language("ja")
          .issuer(Party.builder().name("Japan").kind(PartyKind.STATE).iso("JP").build())
          .layout(Layout.NUMBERED)
          .homeZone("JST")
          .lines(JpMofaJa.class, "lines-ja.tsv")
          .build();

  private JpMofaJa() {}

  /** {@return the dialect {@code "jp-mofa-ja"}: issuer Japan, {@link Layout#NUMBERED}} */
  public static Dialect dialect() {
    return DIALECT;
  }
}
