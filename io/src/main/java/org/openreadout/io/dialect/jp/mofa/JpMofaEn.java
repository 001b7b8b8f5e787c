package org.openreadout.io.dialect.jp.mofa;

import org.openreadout.io.dialect.Convention;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/** The Ministry of Foreign Affairs of Japan, in English: {@code lines.tsv} beside this class. */
public final class JpMofaEn {
  private static final Dialect DIALECT =
      Dialect.builder("jp-mofa-en")
          .issuer(Party.builder().name("Japan").kind(PartyKind.STATE).iso("JP").build())
          .layout(Layout.NUMBERED)
          .homeZone("JST")
          .convention(Convention.BODY_PRESENTS_PEOPLE)
          .convention(Convention.EVENT_IS_MULTILATERAL)
          .lines(JpMofaEn.class, "lines.tsv")
          .build();

  private JpMofaEn() {}

  /** {@return the dialect {@code "jp-mofa-en"}: issuer Japan, {@link Layout#NUMBERED}} */
  public static Dialect dialect() {
    return DIALECT;
  }
}
