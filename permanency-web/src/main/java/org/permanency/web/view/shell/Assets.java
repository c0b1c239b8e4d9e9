package org.permanency.web.view.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Addresses of style sheet and scripts, which change with their content, so browsers may keep them.
 */
@ApplicationScoped
@jakarta.inject.Named
public class Assets {
  @Inject ServletContext servlets;
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /** Address below the context, e.g. {@code /assets/shell.css?v=1f2e3d}. */
  public String address(String name) {
    return addresses.computeIfAbsent(name, this::versioned);
  }

  private String versioned(String name) {
    var path = "/assets/" + name;
    try (var in = servlets.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file: " + path);
      }
      var sum = new CRC32();
      sum.update(in.readAllBytes());
      return path + "?v=" + Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
