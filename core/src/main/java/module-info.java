/**
 * The model of a readout: who met whom, when and where, and who said what; and what is needed to
 * point into the text that told it.
 *
 * <p>All types are immutable and may be shared between threads. The module needs nothing but the
 * JDK at run time.
 */
module org.openreadout.core {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.openreadout.model;
  exports org.openreadout.source;
}
