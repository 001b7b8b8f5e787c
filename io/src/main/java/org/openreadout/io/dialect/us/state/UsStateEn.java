package org.openreadout.io.dialect.us.state;

import org.openreadout.io.dialect.Convention;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/** The United States Department of State: {@code lines.tsv} beside this class. */
public final class UsStateEn {
  private static final Dialect DIALECT =
      Dialect.builder("us-state-en")
          .issuer(Party.builder().name("United States").kind(PartyKind.STATE).iso("US").build())
          .layout(Layout.PROSE)
          .convention(Convention.SPOKE_IS_A_CALL)
          .lines(UsStateEn.class, "lines.tsv")
          .build();

  private UsStateEn() {}

  /** {@return the dialect {@code "us-state-en"}: issuer United States, {@link Layout#PROSE}} */
  public static Dialect dialect() {
    return DIALECT;
  }
}
