package org.openreadout.io.internal.words;

/**
 * A closed class of words of one language: the grammar asks whether a token is in it, and never
 * which word it is. Each language has one enum of them, and one table that says which words they
 * have.
 */
public interface WordClass {
  /** The place in the language's enum. */
  int ordinal();

  /** The name that the language's table has in its first column. */
  String name();
}
