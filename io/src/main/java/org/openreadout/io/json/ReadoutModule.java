package org.openreadout.io.json;

import org.openreadout.model.Readout;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets an application's own Jackson mapper read and write {@link Readout}, alone or inside the
 * application's types:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ReadoutModule()).build();
 * }</pre>
 *
 * <p>The format is the library's, whatever the mapper is set to. A fault in a document is Jackson's
 * {@link tools.jackson.databind.DatabindException}, caused by a {@link ReadoutJsonException}.
 */
public final class ReadoutModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module for any number of mappers. */
  public ReadoutModule() {
    super("org.openreadout");
    addSerializer(Readout.class, new ReadoutSerializer());
    addDeserializer(Readout.class, new ReadoutDeserializer());
  }
}
