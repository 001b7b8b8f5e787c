package org.openreadout.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The facts of a readout in forms that can be compared with those of a changed text. */
final class ComparedFacts {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ComparedFacts() {}

  /** The facts as JSON, as they are. */
  static String of(Readout readout) {
    return of(readout, UnaryOperator.identity());
  }

  /** The facts as JSON, with white space and quotes in each string as plain as can be. */
  static String plain(Readout readout) {
    return of(
        readout, value -> Rewordings.withStraightQuotes(value).replaceAll("[\\s\\u00A0]+", " "));
  }

  /** The facts as JSON, with each string in it changed. */
  static String of(Readout readout, UnaryOperator<String> change) {
    return changed(MAPPER.readTree(ReadoutJson.write(readout.facts())), change).toPrettyString();
  }

  private static JsonNode changed(JsonNode node, UnaryOperator<String> change) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(p -> p.setValue(changed(p.getValue(), change)));
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, changed(list.get(i), change));
      }
    } else if (node.isString()) {
      return StringNode.valueOf(change.apply(node.stringValue()));
    }
    return node;
  }

  /**
   * The facts up to those that only a longer text has: without the last headings, paragraphs,
   * notes, links and unread lines.
   *
   * @param readout of the longer text
   * @param shorter the readout of the text that the longer one begins with
   */
  static List<Object> upTo(Readout readout, Readout shorter) {
    Readout facts = readout.facts();
    return List.of(
        facts.withSections().withNotes().withLinks().withUnread(),
        first(body(facts), body(shorter).size()),
        first(facts.notes(), shorter.notes().size()),
        first(facts.links(), shorter.links().size()),
        first(facts.unread(), shorter.unread().size()));
  }

  private static List<Object> body(Readout readout) {
    List<Object> body = new ArrayList<>();
    readout.sections().forEach(section -> add(section, body));
    return body;
  }

  private static void add(Section section, List<Object> body) {
    section.heading().ifPresent(body::add);
    section.paragraphs().forEach(paragraph -> body.add(paragraph.sentences()));
    section.sections().forEach(below -> add(below, body));
  }

  private static <T> List<T> first(List<T> values, int count) {
    return values.subList(0, Math.min(values.size(), count));
  }
}
