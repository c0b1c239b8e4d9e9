package org.permanency.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The operator's screen. It is kept for what the operator should read; whatever libraries print by
 * themselves goes to a file.
 */
final class Screen {
  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  private Screen() {}

  /** Says something. */
  static void say(String text) {
    OUT.println(text);
    OUT.flush();
  }

  /** Says what is wrong. */
  static void complain(String text) {
    ERR.println(text);
    ERR.flush();
  }

  /** From now on everything else that is printed goes to {@code file}. */
  static void keepForUs(Path file) {
    try {
      var out =
          new PrintStream(
              Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
              true,
              StandardCharsets.UTF_8);
      System.setOut(out);
      System.setErr(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
