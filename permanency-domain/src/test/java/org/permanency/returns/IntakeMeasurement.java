package org.permanency.returns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.testing.Workbench;

/**
 * Measures an import by hand: a folder of files, each copied with other child numbers.
 *
 * <p>Arguments: folder, copies, year. Prints seconds and memory for a check, a first import and the
 * same import once more. Run with the heap that is to be proved, e.g. {@code -Xmx1g}.
 */
public final class IntakeMeasurement {
  private IntakeMeasurement() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    try {
      measure(args);
    } finally {
      // The connection pool's threads would keep the machine waiting.
      System.exit(0);
    }
  }

  private static void measure(String[] args) throws IOException {
    var bench = Workbench.get().provision().emptied("peterborough");
    var imports = bench.bean(ImportService.class);
    var ctx = Workbench.all("peterborough", LocalDate.of(2017, 2, 28));
    var files = files(Path.of(args[0]), Integer.parseInt(args[1]));
    var request =
        new ImportRequest(
            "PET", ImportKind.NATIONAL, Integer.valueOf(args[2]), ImportMode.LENIENT, files);
    say("check", () -> imports.dryRun(ctx, request).fold(IntakeMeasurement::sum, List::toString));
    say(
        "first",
        () -> imports.run(ctx, request, false).fold(IntakeMeasurement::sum, List::toString));
    say(
        "again",
        () -> imports.run(ctx, request, false).fold(IntakeMeasurement::sum, List::toString));
  }

  private static String sum(ImportResult result) {
    var text = new StringBuilder(result.summary().toString());
    result.tables().forEach(t -> text.append("\n  ").append(t));
    result.problems().stream()
        .map(ImportProblem::rule)
        .collect(
            java.util.stream.Collectors.groupingBy(r -> r, java.util.stream.Collectors.counting()))
        .forEach((rule, count) -> text.append("\n  ").append(rule).append(' ').append(count));
    return text.toString();
  }

  private static void say(String what, java.util.function.Supplier<String> step) {
    long start = System.nanoTime();
    var answer = step.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    var runtime = Runtime.getRuntime();
    System.out.printf(
        "%s: %.1f s, %d MB held after, %d MB heap%n%s%n",
        what,
        seconds,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.totalMemory() >> 20,
        answer);
  }

  private static List<ImportFile> files(Path folder, int copies) throws IOException {
    var files = new ArrayList<ImportFile>();
    try (var paths = Files.list(folder)) {
      for (var path : paths.sorted().toList()) {
        var lines = Files.readAllLines(path);
        var text = new StringBuilder(lines.get(0)).append('\n');
        for (int copy = 0; copy < copies; copy++) {
          for (var line : lines.subList(1, lines.size())) {
            text.append((char) ('A' + copy)).append(line).append('\n');
          }
        }
        var name = path.getFileName().toString();
        files.add(new ImportFile(name, text.toString().getBytes(StandardCharsets.UTF_8)));
      }
    }
    return files;
  }
}
