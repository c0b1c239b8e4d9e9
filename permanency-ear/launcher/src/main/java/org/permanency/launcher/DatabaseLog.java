package org.permanency.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the database wrote since a moment: its own words for why it did not start. */
final class DatabaseLog {
  private static final String ERROR = "[ERROR]";

  /** What is wrong stands first; what follows from it is in the file. */
  private static final int LINES = 3;

  private final Path file;
  private final long begin;

  private DatabaseLog(Path file, long begin) {
    this.file = file;
    this.begin = begin;
  }

  /** From the end of what is there now, if there is a file at all. */
  static DatabaseLog from(Path file) {
    try {
      return new DatabaseLog(file, Files.exists(file) ? Files.size(file) : 0);
    } catch (IOException e) {
      return new DatabaseLog(file, 0);
    }
  }

  /** Where it is. */
  Path file() {
    return file;
  }

  /** The first errors since then, each on a line that begins with a line break; empty if none. */
  String errors() {
    try {
      byte[] all = Files.readAllBytes(file);
      var since = Arrays.copyOfRange(all, (int) Math.min(begin, all.length), all.length);
      return new String(since, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(ERROR))
          .limit(LINES)
          .map(line -> "\n  " + line.substring(line.indexOf(ERROR) + ERROR.length()).strip())
          .collect(Collectors.joining());
    } catch (IOException e) {
      return "";
    }
  }
}
