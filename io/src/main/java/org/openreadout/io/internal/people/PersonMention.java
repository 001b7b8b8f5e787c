package org.openreadout.io.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;

/**
 * A person as one place of the text presents him or her.
 *
 * @param from the first token: of the honorifics, the office or the name
 * @param next the token behind the last one that was read
 * @param name null where nobody is named
 * @param style what stands before the name
 * @param offices titles as printed, without the own party's name
 */
public record PersonMention(
    int from,
    int next,
    @Nullable Named name,
    Style style,
    List<String> offices,
    @Nullable Party party) {

  /** A name in the text: its tokens, and what it tells. */
  public record Named(int from, int to, PersonName name) {}

  /** Whether a name is printed. */
  public boolean isNamed() {
    return name != null;
  }

  /** The same person, of a party where none is told. */
  public PersonMention of(@Nullable Party other) {
    return party != null || other == null
        ? this
        : new PersonMention(from, next, name, style, offices, other);
  }

  /** The titles; of a sovereign who has none, the style: "His Majesty King Faris III". */
  public List<String> titles() {
    return offices.isEmpty() && style.office() != null ? List.of(style.office()) : offices;
  }
}
