package org.openreadout.io.json;

import org.openreadout.model.Readout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a readout. The properties are spelled out one by one: their order is part of the format,
 * and no reflection means the same bytes on every JDK and nothing that a module would have to open.
 */
final class ReadoutSerializer extends ValueSerializer<Readout> {
  @Override
  public void serialize(Readout readout, JsonGenerator generator, SerializationContext context) {
    new DocumentWriter(generator).readout(readout);
  }
}
