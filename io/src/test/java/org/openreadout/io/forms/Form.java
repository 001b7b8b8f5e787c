package org.openreadout.io.forms;

/**
 * A row of a table of forms.
 *
 * @param id the form's id in the field guide
 * @param printed how the page prints it
 * @param reading what it says, as {@link Readings} puts it
 */
record Form(String id, String printed, String reading) {

  static Form form(String id, String printed, String reading) {
    return new Form(id, printed, reading);
  }

  /** The part before an arrow: "H.H. Prince Faris bin Omar -> Minister Faris". */
  String left() {
    return printed.substring(0, printed.indexOf(" -> "));
  }

  /** The part behind the arrow. */
  String right() {
    return printed.substring(printed.indexOf(" -> ") + " -> ".length());
  }

  @Override
  public String toString() {
    return id + " " + printed.replace("\n", "\u23CE");
  }
}
