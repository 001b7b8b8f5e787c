package org.openreadout.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/**
 * One reporting verb and what it reports: who said what, and how strongly.
 *
 * <p>A quarter to two thirds of all statements, by issuer, have several speakers: "the two
 * ministers", "both sides". And verbs vary for style more than for meaning: translators alternate
 * "explained" and "stated" where the original has one word. So the {@link #cue} keeps the words and
 * the {@link #act} tells what they amount to.
 *
 * <p>The act of meeting that the lead tells is the {@link Meeting} itself, not a statement.
 */
@Value.Immutable
public interface Statement extends WithStatement {

  /**
   * All who speak. Empty where the text names nobody ("it was pointed out that"), and where the
   * statement is {@link #unresolved}.
   *
   * @return in the order in which the participants are introduced
   */
  List<Speaker> speakers();

  /**
   * Whether the text means somebody whom the reader could not settle. An abstention: a wrong
   * speaker is worse than none.
   *
   * @return false where left out; if true, there are no speakers
   */
  @Value.Default
  default boolean unresolved() {
    return false;
  }

  /**
   * Whether it was said together: "the two ministers", "both sides", "they". Several persons of one
   * side do not make it joint.
   *
   * @return false where left out
   */
  @Value.Default
  default boolean joint() {
    return false;
  }

  /**
   * The reporting verb with its particle or, after a light verb, its noun: "explained", "shared the
   * view", "expressed his deep gratitude".
   *
   * @return as printed, one contiguous stretch of the sentence
   */
  String cue();

  /**
   * Where the cue stands in the source text. Does not count for equality.
   *
   * @return the span, half-open, in UTF-16 code units
   */
  @Value.Auxiliary
  Optional<Span> cueSpan();

  /**
   * What was done by saying it.
   *
   * @return the act, decided by the cue
   */
  SpeechAct act();

  /**
   * How it is reported.
   *
   * @return the mode
   */
  StatementMode mode();

  /**
   * Whether the text marks it as an answer: "in response", "replied", "to which Minister Luna".
   *
   * @return false where left out
   */
  @Value.Default
  default boolean reply() {
    return false;
  }

  /**
   * What was said, without the leading "that", "to" or "on", and without the closing punctuation.
   *
   * @return verbatim; empty where the cue says it all ("thanked him")
   */
  Optional<String> content();

  /**
   * Where the content stands in the source text. Does not count for equality.
   *
   * @return the span, half-open, in UTF-16 code units
   */
  @Value.Auxiliary
  Optional<Span> contentSpan();

  /**
   * The topic in front of the sentence: "Commenting on the North Korea issue", "Turning to Gaza".
   *
   * @return as printed; empty where there is none
   */
  Optional<String> topic();

  /**
   * Whether the parties shared a view: they said it together and {@linkplain SpeechAct#CONCUR
   * concurred}. A shared view commits nobody, and is no agreement.
   *
   * @return whether it is {@link #joint} and its act is CONCUR
   */
  default boolean isSharedView() {
    return joint() && act() == SpeechAct.CONCUR;
  }

  /**
   * Throws where this is no statement. Called for every new instance.
   *
   * @throws IllegalStateException where it is unresolved and has speakers
   */
  @Value.Check
  default void check() {
    if (unresolved() && !speakers().isEmpty()) {
      throw new IllegalStateException("an unresolved statement has no speakers: " + speakers());
    }
  }

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Statement}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableStatement.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
