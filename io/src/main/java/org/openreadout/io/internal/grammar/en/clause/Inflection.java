package org.openreadout.io.internal.grammar.en.clause;

import java.util.List;

/** Regular English verb forms; what is irregular stands in the table. */
final class Inflection {
  private Inflection() {}

  /** Past, participle, -ing and third person of a verb; particles stay behind it. */
  static List<String> regular(String phrase) {
    int space = phrase.indexOf(' ');
    String verb = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    String past;
    String ing;
    String third;
    char last = verb.charAt(verb.length() - 1);
    boolean consonantY = last == 'y' && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    if (last == 'e') {
      past = verb + "d";
      ing = verb.substring(0, verb.length() - 1) + "ing";
      third = verb + "s";
    } else if (consonantY) {
      past = verb.substring(0, verb.length() - 1) + "ied";
      ing = verb + "ing";
      third = verb.substring(0, verb.length() - 1) + "ies";
    } else {
      past = verb + "ed";
      ing = verb + "ing";
      third =
          verb.endsWith("s") || verb.endsWith("ch") || verb.endsWith("sh") || verb.endsWith("x")
              ? verb + "es"
              : verb + "s";
    }
    return List.of(past + rest, past + rest, ing + rest, third + rest);
  }
}
