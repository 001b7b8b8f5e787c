/**
 * Reading and writing readouts: text to objects, objects to JSON, and back.
 *
 * <p>Start with {@code org.openreadout.io.text.ReadoutParser} and {@code
 * org.openreadout.io.json.ReadoutJson}.
 */
module org.openreadout.io {
  requires transitive org.openreadout.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.openreadout.io.text;
  exports org.openreadout.io.dialect;
  exports org.openreadout.io.dialect.jp.mofa;
  exports org.openreadout.io.dialect.us.state;
  exports org.openreadout.io.dialect.us.whitehouse;
  exports org.openreadout.io.json;
}
