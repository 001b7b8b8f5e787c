package org.openreadout.io.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The styles and ranks before a name: "H.E. Dr.", "Senator the Hon".
 *
 * @param printed each as printed
 * @param gender 'm' or 'f' where one tells it, else 0
 * @param foreign whether one is a style that a publisher gives to its guests alone
 * @param office the last of them where it is an office too, "King"; else null
 */
public record Style(List<String> printed, char gender, boolean foreign, @Nullable String office) {
  /** Nothing before the name. */
  public static final Style NONE = new Style(List.of(), (char) 0, false, null);
}
