package org.openreadout.io.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.scan.ResourceTable;
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

  private Dialect(Builder b) {
    id = b.id;
    language = b.language;
    issuer = b.issuer;
    layout = b.layout;
    lines = List.copyOf(b.lines);
  }

  /** Begins a dialect with its id, small letters, digits and hyphens: "jp-mofa-en". */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** The id that a readout carries: "jp-mofa-en". */
  public String id() {
    return id;
  }

  /** The language of the releases, a BCP 47 tag: "en". */
  public String language() {
    return language;
  }

  /** The country or body that publishes; empty where the dialect is nobody's own. */
  public Optional<Party> issuer() {
    return Optional.ofNullable(issuer);
  }

  /** How the releases are laid out. */
  public Layout layout() {
    return layout;
  }

  /** What the issuer's standing lines mean, in the order in which they are tried. */
  public List<LineRule> lines() {
    return lines;
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

    private Builder(String id) {
      this.id = id;
    }

    /** The language of the releases, a BCP 47 tag; "en" unless said. */
    public Builder language(String tag) {
      language = tag;
      return this;
    }

    /** The country or body that publishes. */
    public Builder issuer(Party party) {
      issuer = party;
      return this;
    }

    /** How the releases are laid out; {@link Layout#PROSE} unless said. */
    public Builder layout(Layout value) {
      layout = value;
      return this;
    }

    /** Adds one rule. */
    public Builder line(LineRule rule) {
      lines.add(rule);
      return this;
    }

    /**
     * Adds the rules of a table that lies beside a class: UTF-8, one rule a row, columns role,
     * match, weight and text behind tabs, {@code #} before a comment.
     *
     * @throws IllegalArgumentException where the table is missing or a row can't be read; the
     *     message names table and row
     */
    public Builder lines(Class<?> beside, String table) {
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
     * The finished dialect.
     *
     * @throws IllegalArgumentException where the id is no id
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
