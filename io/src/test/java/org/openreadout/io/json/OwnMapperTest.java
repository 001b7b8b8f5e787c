package org.openreadout.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openreadout.model.Readout;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Readouts among an application's own types, under its own settings. */
final class OwnMapperTest {

  record Entry(String key, LocalDate day, Readout readout, List<Readout> others) {}

  record Perhaps(Optional<Readout> readout) {}

  private static final JsonMapper OWN =
      JsonMapper.builder()
          .addModule(new ReadoutModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final String READOUT =
      "{\"formatVersion\":1,\"dialect\":\"en\",\"language\":\"en\",\"released\":\"2017-11-08\"}";

  @Test
  void theFormatIsTheLibrarysAndTheRestTheApplications() {
    Readout readout = ReadoutJson.read(READOUT);
    Entry entry = new Entry("a", LocalDate.of(2020, 1, 2), readout, List.of(readout));
    String json = OWN.writeValueAsString(entry);
    assertThat(json)
        .contains("\"readout\":" + READOUT)
        .contains("\"others\":[" + READOUT + "]")
        .contains("\"day\":\"2020-01-02\"");
    assertThat(OWN.readValue(json, Entry.class)).isEqualTo(entry);
  }

  @Test
  void worksWithTreesAndOptionals() {
    Readout readout = ReadoutJson.read(READOUT);
    JsonNode tree = OWN.valueToTree(readout);
    assertThat(tree).isEqualTo(JsonMapper.shared().readTree(READOUT));
    assertThat(OWN.treeToValue(tree, Readout.class)).isEqualTo(readout);
    Perhaps some = new Perhaps(Optional.of(readout));
    assertThat(OWN.readValue(OWN.writeValueAsString(some), Perhaps.class)).isEqualTo(some);
    assertThat(OWN.readValue("{\"readout\":null}", Perhaps.class).readout()).isEmpty();
  }

  @Test
  void aFaultIsJacksonsWithThePathFromTheRoot() {
    String bad = "{\"key\":\"a\",\"others\":[" + READOUT + "," + READOUT.replace("08", "32") + "]}";
    assertThatThrownBy(() -> OWN.readValue(bad, Entry.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("$.others[1].released")
        .hasRootCauseInstanceOf(ReadoutJsonException.class);
    assertThatThrownBy(() -> OWN.readValue("{\"formatVersion\":2}", Readout.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("format version 2");
    assertThatThrownBy(
            () -> OWN.readValue(READOUT.replace("{", "{\"dialect\":\"en\","), Readout.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("told twice");
    JsonNode tree = OWN.readTree(READOUT.replace("1", "true"));
    assertThatThrownBy(() -> OWN.treeToValue(tree, Readout.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("expected a whole number");
  }
}
