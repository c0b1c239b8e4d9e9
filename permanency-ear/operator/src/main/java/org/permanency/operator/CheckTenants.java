package org.permanency.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import org.permanency.rules.RuleFiles;

/** {@code check-tenants DIR}: every fault in a folder of rule files. */
final class CheckTenants {
  private CheckTenants() {}

  /** Prints {@code file, pointer, message} for each fault; 0 if there is none, otherwise 1. */
  static int in(Path folder) {
    if (!Files.isDirectory(folder.resolve(RuleFiles.NATIONAL))) {
      throw new OperatorFault(folder + " is no folder of rule files: it has no _national/");
    }
    var loaded = new RuleFiles().read(folder);
    loaded
        .problems()
        .values()
        .forEach(
            all ->
                all.forEach(
                    p ->
                        System.out.println(
                            String.join(
                                ", ",
                                p.file(),
                                p.pointer().isEmpty() ? "/" : p.pointer(),
                                p.message()))));
    if (loaded.problems().isEmpty()) {
      System.out.println("No faults; " + loaded.books().size() + " tenants can start.");
      return 0;
    }
    return 1;
  }
}
