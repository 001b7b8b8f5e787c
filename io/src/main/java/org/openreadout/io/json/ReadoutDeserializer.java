package org.openreadout.io.json;

import org.openreadout.model.Readout;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a readout strictly: no coercion, no missing values, no spans outside the text. */
final class ReadoutDeserializer extends ValueDeserializer<Readout> {
  @Override
  public Readout deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return new DocumentReader(new JsonIn(parser)).readout();
    } catch (ReadoutJsonException e) {
      // Who uses Jackson's mappers expects Jackson's exceptions.
      throw DatabindException.from(parser, String.valueOf(e.getMessage()), e);
    }
  }
}
