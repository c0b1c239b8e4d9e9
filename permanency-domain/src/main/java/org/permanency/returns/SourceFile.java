package org.permanency.returns;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One CSV file of an import.
 *
 * @param name as shown in problems
 * @param content its bytes
 * @param usable whether there is something to read; false for what was refused on the way in
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SourceFile(String name, byte[] content, boolean usable) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The charset to read it with: UTF-8 where the bytes are that, else Windows-1252. */
  Optional<Charset> charset() {
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
      return Optional.empty();
    }
    if (isUtf8()) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return holdsNought() ? Optional.empty() : Optional.of(WINDOWS);
  }

  /** Its text, without the byte-order mark that may come first. */
  Reader text(Charset charset) {
    int mark = startsWith(0xEF, 0xBB) && content.length > 2 && (content[2] & 0xFF) == 0xBF ? 3 : 0;
    var bytes = new ByteArrayInputStream(content, mark, content.length - mark);
    return new InputStreamReader(bytes, charset);
  }

  private boolean startsWith(int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  private boolean isUtf8() {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(content);
    var out = CharBuffer.allocate(8_192);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }

  /** Text in one byte a character never holds the byte 0. */
  private boolean holdsNought() {
    for (byte b : content) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
