package org.openreadout.io.dialect.us.whitehouse;

import org.openreadout.io.dialect.Convention;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/** The White House: {@code lines.tsv} beside this class. */
public final class UsWhiteHouseEn {
  private static final Dialect DIALECT =
      Dialect.builder("us-white-house-en")
          .issuer(Party.builder().name("United States").kind(PartyKind.STATE).iso("US").build())
          .layout(Layout.PROSE)
          .convention(Convention.SPOKE_IS_A_CALL)
          .lines(UsWhiteHouseEn.class, "lines.tsv")
          .build();

  private UsWhiteHouseEn() {}

  /**
   * {@return the dialect {@code "us-white-house-en"}: issuer United States, {@link Layout#PROSE}}
   */
  public static Dialect dialect() {
    return DIALECT;
  }
}
