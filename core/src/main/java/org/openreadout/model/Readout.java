package org.openreadout.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/**
 * One side’s published account of a meeting: the root of the model.
 *
 * <pre>{@code
 * for (Meeting meeting : readout.meetings()) {
 *   meeting.start().flatMap(ClockReading::time).ifPresent(System.out::println);
 * }
 * for (Statement statement : readout.statements()) {
 *   System.out.println(statement.speakers() + " " + statement.act() + " " + statement.content());
 * }
 * }</pre>
 *
 * <p>The other side may publish its own, and the two need not agree. A readout is read from text or
 * JSON, or built by hand; it is immutable and may be shared between threads.
 *
 * <p>Two readouts are equal when everything but spans and {@link #source} is. They tell the same
 * facts when their {@link #facts} are equal.
 */
@Value.Immutable
public interface Readout extends WithReadout {

  /**
   * The version of the JSON format.
   *
   * @return 1, the only one so far
   */
  @Value.Default
  default int formatVersion() {
    return 1;
  }

  /**
   * The document that it was read from. Does not count for equality.
   *
   * @return empty where it was not read from text
   */
  @Value.Auxiliary
  Optional<Source> source();

  /**
   * Which issuer’s style the text is in: {@code jp-mofa-en}, {@code jp-mofa-ja}, {@code
   * us-state-en}, {@code us-white-house-en}; {@code en} or {@code ja} for a text of unknown style;
   * {@code und} for one in a script that is not read.
   *
   * @return the dialect’s id
   */
  String dialect();

  /**
   * The language of the text.
   *
   * @return a BCP 47 tag: {@code en} or {@code ja}; {@code und} where most letters are of a script
   *     that no grammar reads
   */
  String language();

  /**
   * Who published it.
   *
   * @return empty where neither text nor dialect tells
   */
  Optional<Party> issuer();

  /**
   * The part of the site that is printed on top: "Japan-Peru Relations", "Press Releases".
   *
   * @return as printed
   */
  Optional<String> series();

  /**
   * The headline. Two of five pages of the Japanese ministry have none in their text: photo
   * captions and the {@linkplain #series series} line are no headline.
   *
   * @return as printed; empty where the text has none
   */
  Optional<String> title();

  /**
   * The release’s own date line. It is never derived from the day of the meeting, nor from the
   * clock: on one Japanese page in nine the two days differ, by time zone or by delay.
   *
   * @return the day; empty where the text has no date line
   */
  Optional<LocalDate> released();

  /**
   * To whom the text may be attributed: "The below is attributable to Spokesperson …".
   *
   * @return as printed
   */
  Optional<String> attribution();

  /**
   * Where the properties above stand in the source text, by property name. Does not count for
   * equality.
   *
   * @return spans, half-open, in UTF-16 code units, in text order
   */
  @Value.Auxiliary
  Map<String, Span> spans();

  /**
   * The captions of photographs.
   *
   * @return in text order
   */
  List<Line> captions();

  /**
   * The gatherings told. One page may tell several: a meeting and the dinner after it, or each stop
   * of a visit.
   *
   * @return in text order; empty where none was recognised
   */
  List<Meeting> meetings();

  /**
   * The paragraphs that say who met whom, when and where.
   *
   * @return in text order
   */
  List<Paragraph> lead();

  /**
   * The body. Headings and numbers are a habit of Japan and Korea; elsewhere it is mostly one
   * section of plain prose, and topics hide in "Turning to Gaza".
   *
   * @return a tree in text order
   */
  List<Section> sections();

  /**
   * Lines about the text itself: notes on translation, references, "###", "(END)".
   *
   * @return in text order
   */
  List<Line> notes();

  /**
   * Lines that lead elsewhere: "Back to Japan-Peru Relations", "Related Links".
   *
   * @return in text order
   */
  List<Line> links();

  /**
   * Lines outside of the body that no part of the grammar took.
   *
   * @return in text order
   */
  List<Line> unread();

  /**
   * All statements of the lead and the body.
   *
   * @return in text order: the lead, then each section's own paragraphs before its subsections
   */
  default List<Statement> statements() {
    return Views.statements(this);
  }

  /**
   * The statements that a participant made, alone or together with others.
   *
   * @param participant a participant; only the id matters
   * @return in text order; empty where the person said nothing
   */
  default List<Statement> statementsBy(Participant participant) {
    return Views.statementsBy(this, participant.id());
  }

  /**
   * Everybody who took part in one of the meetings.
   *
   * @return each person once, as first introduced, in text order
   */
  default List<Participant> participants() {
    return Views.participants(this);
  }

  /**
   * The participant with an id.
   *
   * @param id a {@linkplain Participant#id participant's id}
   * @return the person, as first introduced; empty where nobody has the id
   */
  default Optional<Participant> find(String id) {
    return Views.find(this, id);
  }

  /**
   * What a reader learns, whatever the page looks like: this readout without spans, source,
   * captions, marks, aliases, printed forms, and the text of sentences that have statements.
   *
   * <p>A printed form stays where nothing else tells the same, as for a venue without place and
   * country. Two readouts tell the same facts when {@code a.facts().equals(b.facts())}.
   *
   * @return a readout whose facts are itself
   */
  default Readout facts() {
    return Facts.of(this);
  }

  /**
   * Throws where this is no readout. Called for every new instance.
   *
   * @throws IllegalStateException where the format version is not 1, or where a statement's speaker
   *     is no participant of a meeting
   */
  @Value.Check
  default void check() {
    Invariants.check(this);
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

  /** Builds one {@link Readout}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableReadout.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
