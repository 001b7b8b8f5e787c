package org.openreadout.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openreadout.io.json.ReadoutJson;

class SchemaCommandTest {

  @Test
  void theSchemaIsPrinted() {
    Run run = Run.of("schema");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().strip()).isEqualTo(ReadoutJson.schema().strip());
    assertThat(run.out()).startsWith("{").endsWith("}\n").contains("2020-12/schema");
  }

  @Test
  void nothingMoreIsTaken() {
    assertThat(Run.of("schema", "x").code()).isEqualTo(2);
  }
}
