package org.permanency.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The domain and its libraries in a class loader of their own, apart from the server's. */
final class DomainLibraries implements AutoCloseable {
  private static final String ENTRY = "org.permanency.operator.Operator";
  private final URLClassLoader loader;

  private DomainLibraries(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Unpacks the EAR's libraries and the operators' commands into {@code folder}. */
  static DomainLibraries unpack(Home home, Path folder) {
    Application.libraries(home, folder);
    Freight.copy("operator.jar", folder.resolve("operator.jar"));
    try (var jars = Files.list(folder)) {
      var urls = jars.map(DomainLibraries::url).toArray(URL[]::new);
      return new DomainLibraries(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls {@code Operator.run} and gives its exit code. */
  int run(Properties properties, List<String> arguments) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      var run = loader.loadClass(ENTRY).getMethod("run", Properties.class, List.class);
      return (int) run.invoke(null, properties, arguments);
    } catch (InvocationTargetException e) {
      throw Refusal.failure(RootCause.of(e));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this jar carries no " + ENTRY, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
