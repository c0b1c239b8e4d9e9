package org.permanency.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where the server's log goes: everything to a file in the home; to the screen only what the
 * application warns of and what is severe.
 */
final class ServerLog extends Handler {
  private static final String OURS = "org.permanency";
  private static final int LONGEST = 500;
  private final Path file;
  private final Path configuration;
  private volatile @Nullable String firstFailure;

  private ServerLog(Path file, Path configuration) {
    this.file = file;
    this.configuration = configuration;
  }

  /** Writes the server's logging configuration into the temporary folder. */
  static ServerLog in(Home home) {
    var configuration = home.temporary().resolve("logging.properties");
    try {
      Files.writeString(
          configuration,
          String.join(
              "\n",
              "handlers=java.util.logging.FileHandler",
              "java.util.logging.FileHandler.pattern="
                  + escaped(home.logs())
                  + "/permanency.%g.log",
              "java.util.logging.FileHandler.limit=20000000",
              "java.util.logging.FileHandler.count=10",
              "java.util.logging.FileHandler.append=true",
              "java.util.logging.FileHandler.encoding=UTF-8",
              "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
              "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s"
                  + " %5$s%6$s%n",
              ".level=INFO",
              "com.hazelcast.level=WARNING",
              ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ServerLog(home.logs().resolve("permanency.0.log"), configuration);
  }

  /** In such a pattern a per cent sign begins a code. */
  private static String escaped(Path folder) {
    return folder.toString().replace("%", "%%").replace("\\", "\\\\");
  }

  /** For the server's own start. */
  Path configuration() {
    return configuration;
  }

  /** Where to read more. */
  Path file() {
    return file;
  }

  /** Begins to listen; after the server's start, which sets all listeners anew. */
  ServerLog listen() {
    Logger.getLogger("").addHandler(this);
    return this;
  }

  /** What went wrong first, in one line. */
  Optional<String> firstFailure() {
    return Optional.ofNullable(firstFailure);
  }

  @Override
  public void publish(LogRecord entry) {
    boolean severe = entry.getLevel().intValue() >= Level.SEVERE.intValue();
    if (severe && firstFailure == null) {
      firstFailure = line(entry);
    }
    boolean ours = entry.getLoggerName() != null && entry.getLoggerName().startsWith(OURS);
    if (severe || (ours && entry.getLevel().intValue() >= Level.WARNING.intValue())) {
      Screen.complain(line(entry));
    }
  }

  private static String line(LogRecord entry) {
    var text = new java.util.logging.SimpleFormatter().formatMessage(entry);
    var why = entry.getThrown() == null ? "" : " (" + RootCause.of(entry.getThrown()) + ")";
    return shortened(text + why);
  }

  /** A server may say a page at a time; the screen gets the beginning, the file has it all. */
  private static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
  }

  @Override
  public void flush() {
    // each line is shown at once
  }

  @Override
  public void close() {
    // the screen stays open
  }
}
