package org.openreadout.io.dialect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.model.Party;

/**
 * How one issuer writes: who it is, how its releases are laid out, and what its standing lines
 * mean. The grammar of leads and statements is shared; a dialect is data, so adding an issuer means
 * one table of lines and one registration with {@code ReadoutParser.builder()}.
 *
 * <pre>{@code
 * Dialect dialect = Dialect.builder("xx-mfa-en")
 *     .issuer(Party.builder().name("Ruritania").kind(PartyKind.OTHER).build())
 *     .layout(Layout.PROSE)
 *     .lines(MyDialect.class, "lines.tsv")
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Dialect {
  private final String id;
  private final String language;
  private final @Nullable Party issuer;
  private final Layout layout;
  private final List<LineRule> lines;
  private final List<PartyNames> names;
  private final Set<Convention> conventions;
  private final @Nullable String homeZone;

  private Dialect(Builder b) {
    id = b.id;
    language = b.language;
    issuer = b.issuer;
    layout = b.layout;
    lines = List.copyOf(b.lines);
    names = List.copyOf(b.names);
    conventions = Collections.unmodifiableSet(EnumSet.copyOf(b.conventions));
    homeZone = b.homeZone;
  }

  /**
   * Begins a dialect: in English, without an issuer, laid out as {@link Layout#PROSE}, with no
   * lines.
   *
   * @param id its name in readouts: {@code a} to {@code z}, digits and hyphens, by custom country,
   *     office and language, as in {@code "jp-mofa-en"}. No two dialects of a parser share one
   * @return a builder, which checks the id at {@link Builder#build()}
   * @throws NullPointerException where the id is {@code null}; each method of the builder throws it
   *     too, and names what was {@code null}
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** {@return the id, which a readout carries as its {@code dialect}: {@code "jp-mofa-en"}} */
  public String id() {
    return id;
  }

  /** {@return the language of the releases, a BCP 47 tag: {@code "en"}} */
  public String language() {
    return language;
  }

  /** {@return the country or body that publishes; empty where the dialect is nobody's own} */
  public Optional<Party> issuer() {
    return Optional.ofNullable(issuer);
  }

  /** {@return where front matter, lead and body of a release stand} */
  public Layout layout() {
    return layout;
  }

  /**
   * {@return what the issuer's standing lines mean; of several rules that fit a line, the first
   * counts, {@linkplain LineRule.Role#EVIDENCE evidence} aside} Immutable.
   */
  public List<LineRule> lines() {
    return lines;
  }

  /**
   * {@return the countries and bodies that the dialect adds to the library's tables, or names in
   * another way, with their printed names} Immutable.
   */
  public List<PartyNames> names() {
    return names;
  }

  /** {@return the habits that change what the issuer's words mean} Immutable. */
  public Set<Convention> conventions() {
    return conventions;
  }

  /**
   * {@return the label of the clock that the issuer's own country goes by, which a second clock
   * without a label shows: {@code "JST"}; empty where the issuer has several, or prints one clock
   * alone}
   */
  public Optional<String> homeZone() {
    return Optional.ofNullable(homeZone);
  }

  @Override
  public String toString() {
    return "Dialect[" + id + "]";
  }

  /** Puts a dialect together; checked at {@link #build()}. */
  public static final class Builder {
    private final String id;
    private String language = "en";
    private @Nullable Party issuer;
    private Layout layout = Layout.PROSE;
    private final List<LineRule> lines = new ArrayList<>();
    private final List<PartyNames> names = new ArrayList<>();
    private final Set<Convention> conventions = EnumSet.noneOf(Convention.class);
    private @Nullable String homeZone;

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Sets the language of the releases, which picks the grammar that reads them.
     *
     * @param tag a BCP 47 tag: {@code "en"} unless set, or {@code "ja"}
     * @return this builder
     */
    public Builder language(String tag) {
      language = Objects.requireNonNull(tag, "tag");
      return this;
    }

    /**
     * Sets the country or body that publishes. Without one, readouts have no issuer, and nobody is
     * on the issuer's side.
     *
     * @param party the issuer, under the common English name that the library's table of countries
     *     and organisations gives it. One that has no row there is known by this name, and by those
     *     of {@link #names}
     * @return this builder
     */
    public Builder issuer(Party party) {
      issuer = Objects.requireNonNull(party, "party");
      return this;
    }

    /**
     * Sets where front matter, lead and body of a release stand.
     *
     * @param value the layout; {@link Layout#PROSE} unless set
     * @return this builder
     */
    public Builder layout(Layout value) {
      layout = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Adds the printed names of a country or body that the library's tables don't have, or have
     * under other names. A parser or verifier that knows the dialect reads them in every text; they
     * go before those of the tables.
     *
     * @param party the party with its names
     * @return this builder
     */
    public Builder names(PartyNames party) {
      names.add(Objects.requireNonNull(party, "party"));
      return this;
    }

    /**
     * Adds a habit of the issuer.
     *
     * @param habit what its words mean beyond the language's usage; none unless added
     * @return this builder
     */
    public Builder convention(Convention habit) {
      conventions.add(Objects.requireNonNull(habit, "habit"));
      return this;
    }

    /**
     * Sets the clock of the issuer's own country.
     *
     * @param label as readouts carry it: {@code "JST"}. Where two clocks are printed and one of
     *     them has no label, the other being local, that one shows this time; none unless set
     * @return this builder
     */
    public Builder homeZone(String label) {
      homeZone = Objects.requireNonNull(label, "label");
      return this;
    }

    /**
     * Adds one rule behind those that are there.
     *
     * @param rule what a standing line means; an earlier one that fits the line too goes first
     * @return this builder
     */
    public Builder line(LineRule rule) {
      lines.add(Objects.requireNonNull(rule, "rule"));
      return this;
    }

    /**
     * Adds the rules of a table that lies beside a class: UTF-8, one rule a row, columns role,
     * match, weight and text with a tab between them, {@code #} at the start of a comment line. The
     * case of role and match doesn't matter; white space around a column is dropped.
     *
     * <pre>{@code
     * office<TAB>exact<TAB>4<TAB>Office of the Spokesperson
     * }</pre>
     *
     * @param beside a class of the package that holds the table as a resource; in a named module,
     *     the package has to be open to {@code org.openreadout.io}
     * @param table the resource's name as {@link Class#getResourceAsStream} takes it: {@code
     *     "lines.tsv"}
     * @return this builder
     * @throws IllegalArgumentException where the table is missing or a row can't be read; the
     *     message names table and row
     * @throws java.io.UncheckedIOException where reading the table fails
     */
    public Builder lines(Class<?> beside, String table) {
      Objects.requireNonNull(beside, "beside");
      Objects.requireNonNull(table, "table");
      for (ResourceTable.Row row : ResourceTable.read(beside, table)) {
        try {
          LineRule.Role role = LineRule.Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
          LineRule.Match match = LineRule.Match.valueOf(row.get(1).toUpperCase(Locale.ROOT));
          lines.add(new LineRule(role, match, Integer.parseInt(row.get(2)), row.get(3)));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              table + ": " + row.columns() + ": " + e.getMessage(), e);
        }
      }
      return this;
    }

    /**
     * {@return the finished dialect} The builder may be used further; the dialect doesn't change
     * with it.
     *
     * @throws IllegalArgumentException where the id is empty, or has anything but small letters,
     *     digits and hyphens
     */
    public Dialect build() {
      boolean fits =
          !id.isEmpty()
              && id.chars()
                  .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
      if (!fits) {
        throw new IllegalArgumentException(
            "a dialect's id has small letters, digits and hyphens only: \"" + id + "\"");
      }
      return new Dialect(this);
    }
  }
}
