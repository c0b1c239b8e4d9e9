package org.permanency.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built application as one web module, as the launcher makes it, with the probe inside. */
final class ContainerDeployment {
  private ContainerDeployment() {}

  /** Its database is started here, on the port that the server was told of. */
  static WebArchive make() {
    var database =
        OutsideDatabase.start(
            "container-db",
            Integer.parseInt(System.getProperty("permanency.it.container-db-port")));
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    return archive().addClass(ContainerProbe.class);
  }

  private static WebArchive archive() {
    try (var ear = new ZipFile(Build.ear().toFile());
        var module = ear.getInputStream(ear.getEntry("permanency-web.war"))) {
      var war =
          ShrinkWrap.create(ZipImporter.class, "it.war").importFrom(module).as(WebArchive.class);
      for (var entry : Collections.list(ear.entries())) {
        if (entry.getName().startsWith("lib/") && entry.getName().endsWith(".jar")) {
          try (InputStream library = ear.getInputStream(entry)) {
            war.addAsLibrary(
                new ByteArrayAsset(library), entry.getName().substring("lib/".length()));
          }
        }
      }
      // The gate serves only what the menu lists, so it would answer the test runner's address with
      // 404.
      war.delete("/WEB-INF/classes/org/permanency/web/view/shell/Gate.class");
      return war;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
