package org.openreadout.io.text;

import org.openreadout.io.json.ReadoutJson;
import org.openreadout.model.Readout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A readout as most other programs would write it: with its text, but without a single span. */
final class WithoutSpans {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private WithoutSpans() {}

  static Readout of(Readout readout) {
    JsonNode root = MAPPER.readTree(ReadoutJson.write(readout));
    strip(root);
    return ReadoutJson.read(root.toString());
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(java.util.List.of("span", "spans", "cueSpan", "contentSpan"));
      object.forEach(WithoutSpans::strip);
    } else if (node instanceof ArrayNode list) {
      list.forEach(WithoutSpans::strip);
    }
  }
}
