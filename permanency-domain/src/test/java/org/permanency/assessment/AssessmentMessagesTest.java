package org.permanency.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.permanency.assessment.rule.AssessmentState;

/** Every code of the room has its words, and no words are left without a code. */
class AssessmentMessagesTest {
  private static final Pattern CODE =
      Pattern.compile(
          "\"(assessment\\.(?:begin|case|offer|person|check|topic|section|report|temporary)"
              + "\\.[a-z-]+)\"");

  @Test
  void everyCodeHasItsWords() throws IOException {
    var codes = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java/org/permanency/assessment"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    for (var state : AssessmentState.values()) {
      codes.add("assessment.state." + state);
      codes.add("assessment.next." + state);
    }
    var words = new Properties();
    try (var in =
        AssessmentMessagesTest.class.getResourceAsStream("/messages/assessment.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }

    assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
  }
}
