package org.openreadout.io.text;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs code on a stack that no recursion over a text's length would fit on. */
final class SmallStack {
  private static final int BYTES = 512 * 1024;

  private SmallStack() {}

  /** What the code gives; what it throws comes as the cause. */
  static <T> T call(Callable<T> code) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(code);
    Thread thread = new Thread(null, task, "small stack", BYTES);
    thread.setDaemon(true);
    thread.start();
    return task.get();
  }
}
