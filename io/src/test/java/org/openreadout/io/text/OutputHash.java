package org.openreadout.io.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openreadout.io.json.ReadoutJson;

/** The SHA-256 of all JSON that is made of the texts at hand; also a program, for another JDK. */
public final class OutputHash {
  private OutputHash() {}

  /** Prints the hash of the texts that every checkout has and of the corpora beside it. */
  public static void main(String[] arguments) {
    System.out.print(of(texts(), 1));
  }

  static List<String> texts() {
    List<String> texts = new ArrayList<>(Texts.samples().values());
    texts.addAll(Texts.forms().values());
    texts.addAll(Texts.corpus("").values());
    return texts;
  }

  /** Reads the texts with one parser that so many threads share; hashed in the order given. */
  static String of(Collection<String> texts, int threads) {
    ReadoutParser parser = ReadoutParser.create();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Future<String>> written = new ArrayList<>();
      for (String text : texts) {
        written.add(pool.submit(() -> ReadoutJson.write(parser.parse(text).readout())));
      }
      for (Future<String> json : written) {
        digest.update(json.get().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException | ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }
}
