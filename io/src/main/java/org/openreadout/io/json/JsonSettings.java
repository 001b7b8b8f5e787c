package org.openreadout.io.json;

import org.openreadout.model.Readout;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How the library sets Jackson: made once, shared by all threads. */
final class JsonSettings {
  private static final int DEEPEST = 64;

  /** The longest value, in characters; a document may be twice as long. */
  static final int LONGEST = 64_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .maxDocumentLength(LONGEST * 2L)
                          .build())
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                  .build())
          .addModule(new ReadoutModule())
          .build();
  static final ObjectReader PARSERS = MAPPER.reader();
  static final ObjectWriter WRITER = MAPPER.writerFor(Readout.class);
  static final ObjectWriter PRETTY =
      WRITER.with(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectNameValueSpacing(Separators.Spacing.AFTER))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private JsonSettings() {}
}
