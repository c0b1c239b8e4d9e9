package org.permanency.web.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");

  @Test
  void everyPageIsListedAndEveryListedPageIsThere() throws IOException {
    var listed = Pages.ALL.stream().map(Page::path).collect(Collectors.toCollection(TreeSet::new));
    listed.addAll(Pages.OPEN);

    try (Stream<Path> files = Files.walk(WEBAPP)) {
      var there =
          files
              .filter(
                  f -> f.toString().endsWith(".xhtml") && !f.startsWith(WEBAPP.resolve("WEB-INF")))
              .map(f -> "/" + WEBAPP.relativize(f).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(there).isEqualTo(listed);
    }
  }

  @Test
  void everyPageIsListedOnceAndItsParentToo() {
    assertThat(Pages.ALL).extracting(Page::path).doesNotHaveDuplicates();
    assertThat(Pages.ALL.stream().map(Page::parent).filter(Objects::nonNull))
        .allMatch(p -> Pages.at(p).isPresent());
  }

  @Test
  void noPageHoldsScriptOrStyleInside() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      var withScript =
          files
              .filter(f -> f.toString().endsWith(".xhtml"))
              .filter(PagesTest::holdsInlineCode)
              .map(Path::toString)
              .toList();
      assertThat(withScript).as("the content security policy stops code inside pages").isEmpty();
    }
  }

  private static boolean holdsInlineCode(Path file) {
    try {
      var text = Files.readString(file);
      return text.matches("(?s).*(<style|\\sstyle=\"|\\son[a-z]+=\"|<f:ajax|<h:commandLink).*")
          || text.matches("(?s).*<script(?![^>]*src=).*");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
