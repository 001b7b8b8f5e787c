package org.openreadout.io.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that a domain person can read and edit: one row a line, columns behind tabs, lists inside
 * a column behind {@code |}, {@code #} before a comment.
 */
public final class ResourceTable {
  private ResourceTable() {}

  /** One row; a column that is not there is empty. */
  public record Row(List<String> columns) {
    public String get(int column) {
      return column < columns.size() ? columns.get(column).strip() : "";
    }

    /** The members of a list column, empty ones left out. */
    public List<String> list(int column) {
      List<String> out = new ArrayList<>();
      for (String s : get(column).split("\\|", -1)) {
        if (!s.isBlank()) {
          out.add(s.strip());
        }
      }
      return out;
    }
  }

  /**
   * Reads a table that lies beside a class.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public static List<Row> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + name + " beside " + beside.getName());
      }
      List<Row> rows = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(List.of(line.split("\t", -1))));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " can't be read", e);
    }
  }
}
