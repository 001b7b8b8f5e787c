package org.openreadout.io.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.Party;

/**
 * A person as one place of the text presents him or her.
 *
 * @param from the first token: of the honorifics, the office or the name
 * @param next the token behind the last one that was read
 * @param nameFrom the name's first token; equal to {@code nameTo} where nobody is named
 * @param offices titles as printed, without the own party's name
 * @param gender 'm' or 'f' where a style tells it, else 0
 */
public record PersonMention(
    int from,
    int next,
    int nameFrom,
    int nameTo,
    List<String> honorifics,
    char gender,
    List<String> offices,
    @Nullable Party party) {

  /** Whether a name is printed. */
  public boolean isNamed() {
    return nameTo > nameFrom;
  }

  /** The titles; of a sovereign who has none, the style: "His Majesty King Faris III". */
  public List<String> titles() {
    if (!offices.isEmpty() || honorifics.isEmpty()) {
      return offices;
    }
    String last = honorifics.get(honorifics.size() - 1);
    return last.equals("King") || last.equals("Queen") ? List.of(last) : List.of();
  }

  /** The same person from the name on, with a title of his or her own: "Presidents | A and B". */
  public PersonMention fromName(String title) {
    return new PersonMention(
        nameFrom, next, nameFrom, nameTo, honorifics, gender, List.of(title), party);
  }
}
