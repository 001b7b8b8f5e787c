package org.openreadout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.io.text.ReadoutParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in the README is what the library writes for the sample, with parts left out. */
class ReadmeJsonTest {

  private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  @Test
  void theJsonIsNoneOtherThanTheOutput() throws Exception {
    String readme = Files.readString(Path.of("..", "README.md"));
    String shown = JSON.matcher(readme).results().map(MatchResult::group).findFirst().orElseThrow();
    JsonMapper mapper = JsonMapper.shared();
    String written =
        ReadoutJson.write(ReadoutParser.create().parse(Sample.JAPAN_PERU.text()).readout());

    JsonNode part = mapper.readTree(shown.replace("```json", "").replace("```", ""));
    assertThat(holds(mapper.readTree(written), part)).isTrue();
  }

  private static boolean holds(JsonNode whole, JsonNode part) {
    if (part.isObject()) {
      for (Map.Entry<String, JsonNode> property : part.properties()) {
        JsonNode value = whole.get(property.getKey());
        if (value == null || !holds(value, property.getValue())) {
          return false;
        }
      }
      return true;
    }
    return part.isArray() ? holdsElements(whole, part) : whole.equals(part);
  }

  /** Elements may be left out, but not put into another order. */
  private static boolean holdsElements(JsonNode whole, JsonNode part) {
    Iterator<JsonNode> rest = whole.iterator();
    for (JsonNode wanted : part) {
      boolean found = false;
      while (!found && rest.hasNext()) {
        found = holds(rest.next(), wanted);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
