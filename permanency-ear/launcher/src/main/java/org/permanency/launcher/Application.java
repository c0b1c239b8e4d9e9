package org.permanency.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The application as this server takes it. The EAR is what is built; Payara Micro refuses EAR
 * files, so its one web module is handed over with the EAR's libraries inside.
 */
final class Application {
  private static final String LIBRARIES = "lib/";
  private static final int NO_COMPRESSION = 0;

  private Application() {}

  /** Opens the EAR that travels inside and makes one web module of it. */
  static Path asWebModule(Home home) {
    var ear = Freight.copy("permanency.ear", home.temporary().resolve("permanency.ear"));
    var war = home.temporary().resolve("permanency.war");
    try (var in = new ZipFile(ear.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(war))) {
      out.setLevel(NO_COMPRESSION);
      for (var entry : Collections.list(in.entries())) {
        add(entry, in, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the EAR", e);
    }
    Home.delete(ear);
    return war;
  }

  private static void add(ZipEntry entry, ZipFile in, ZipOutputStream out) throws IOException {
    var name = entry.getName();
    try (var content = in.getInputStream(entry)) {
      if (name.endsWith(".war")) {
        addModule(content, out);
      } else if (name.startsWith(LIBRARIES) && name.endsWith(".jar")) {
        out.putNextEntry(new ZipEntry("WEB-INF/" + name));
        content.transferTo(out);
      }
    }
  }

  private static void addModule(InputStream module, ZipOutputStream out) throws IOException {
    var in = new ZipInputStream(module);
    for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      out.putNextEntry(new ZipEntry(entry.getName()));
      in.transferTo(out);
    }
  }

  /** Copies the EAR's libraries into a folder, for commands that need the domain. */
  static void libraries(Home home, Path folder) {
    var ear = Freight.copy("permanency.ear", home.temporary().resolve("libraries.ear"));
    try (var in = new ZipFile(ear.toFile())) {
      Files.createDirectories(folder);
      for (var entry : Collections.list(in.entries())) {
        if (entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar")) {
          try (var content = in.getInputStream(entry)) {
            Files.copy(content, folder.resolve(entry.getName().substring(LIBRARIES.length())));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the EAR", e);
    }
    Home.delete(ear);
  }
}
