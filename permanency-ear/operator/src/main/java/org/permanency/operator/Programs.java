package org.permanency.operator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.permanency.tenancy.DatabaseAdmin;

/**
 * The database's own {@code mariadb-dump} and {@code mariadb}. The password goes through a file
 * that only the owner can read, never on the command line, where every process could see it.
 */
final class Programs implements AutoCloseable {
  private final Path folder;
  private final Path options;

  Programs(Server server) {
    folder = server.programs();
    options = options(server.admin());
  }

  private static Path options(DatabaseAdmin admin) {
    var address = admin.url().substring("jdbc:mariadb://".length()).replace("/", "").split(":", 2);
    try {
      var ownersOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var file = Files.createTempFile("permanency", ".cnf", ownersOnly);
      Files.writeString(
          file,
          "[client]\nprotocol=tcp\nhost=%s\nport=%s\nuser=%s\npassword=\"%s\"\n"
              .formatted(
                  address[0],
                  address.length > 1 ? address[1] : "3306",
                  admin.user(),
                  admin.password().replace("\\", "\\\\").replace("\"", "\\\"")));
      return file;
    } catch (IOException e) {
      throw new OperatorFault("cannot write a temporary file: " + e.getMessage(), e);
    }
  }

  /** Sends what {@code mariadb-dump} writes to {@code out}. */
  void dump(List<String> arguments, OutputStream out) throws IOException {
    var process = start("mariadb-dump", arguments);
    process.getOutputStream().close();
    process.getInputStream().transferTo(out);
    end(process, "mariadb-dump");
  }

  /** Feeds statements to {@code mariadb}, which stops at the first that fails. */
  void load(String database, InputStream statements) throws IOException {
    var process = start("mariadb", List.of("--default-character-set=utf8mb4", database));
    try (var in = process.getOutputStream()) {
      statements.transferTo(in);
    } catch (IOException e) {
      // It ended early; why is in its own words below.
      end(process, "mariadb");
      throw e;
    }
    end(process, "mariadb");
  }

  private Process start(String program, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(folder.resolve("bin").resolve(program).toString());
    // It must stand first to be looked at.
    command.add("--defaults-file=" + options);
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectError(options.resolveSibling(options.getFileName() + ".err").toFile())
        .start();
  }

  private void end(Process process, String program) throws IOException {
    try {
      if (process.waitFor() != 0) {
        var errors = options.resolveSibling(options.getFileName() + ".err");
        throw new OperatorFault(
            program + ": " + Files.readString(errors, StandardCharsets.UTF_8).strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new OperatorFault("interrupted", e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(options);
      Files.deleteIfExists(options.resolveSibling(options.getFileName() + ".err"));
    } catch (IOException e) {
      throw new OperatorFault("cannot delete " + options, e);
    }
  }
}
