package org.openreadout.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openreadout.io.testing.ModelArbitraries;
import org.openreadout.model.Readout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what is written, no more and no less. */
class SchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static final Schema SCHEMA = REGISTRY.getSchema(ReadoutJson.schema());

  @Provide
  Arbitrary<Readout> readouts() {
    return ModelArbitraries.readout();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void allThatIsWrittenConforms(@ForAll("readouts") Readout readout) {
    assertThat(SCHEMA.validate(ReadoutJson.write(readout), InputFormat.JSON)).isEmpty();
  }

  @Example
  void theGoodDocumentConforms() {
    assertThat(SCHEMA.validate(ReadoutJson.write(ReadoutJson.read(Samples.GOOD)), InputFormat.JSON))
        .isEmpty();
  }

  @Example
  void badDocumentsDoNot() {
    int refused = 0;
    for (Samples.Bad bad : Samples.BAD) {
      if (bad.bySchema()) {
        assertThat(SCHEMA.validate(bad.json(), InputFormat.JSON)).as(bad.toString()).isNotEmpty();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(25);
    assertThat(SCHEMA.validate(Samples.GOOD.replace("\"dialect\"", "\"other\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Example
  void isItselfASchema() {
    JsonNode schema = JsonMapper.shared().readTree(ReadoutJson.schema());
    assertThat(schema.get("$schema").asString())
        .isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
    Schema meta =
        REGISTRY.getSchema(
            com.networknt.schema.SchemaLocation.of(
                SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(meta.validate(ReadoutJson.schema(), InputFormat.JSON)).isEmpty();
  }

  /** Objects are closed: a property that nobody described is a mistake of the writer. */
  @Example
  void everyObjectIsClosed() {
    check(JsonMapper.shared().readTree(ReadoutJson.schema()));
  }

  private static void check(JsonNode node) {
    if (node.has("properties") && node.path("type").asString("").equals("object")) {
      assertThat(node.path("additionalProperties").asBoolean(true)).as(node.toString()).isFalse();
    }
    node.forEach(SchemaTest::check);
  }
}
