package org.permanency.returns;

import java.io.IOException;
import java.io.Reader;
import java.util.function.ObjIntConsumer;
import org.permanency.returns.rule.FaultCode;

/**
 * Hands a CSV file on line by line and blanks out lines that would lead the parser astray: a
 * quotation mark that is not closed would swallow all rows after it, a line without end would fill
 * the memory. No value of these files holds a line break, so a row is always one line.
 */
final class LineGuard extends Reader {
  /** Longest line taken; the longest honest row has some 600 characters. */
  static final int LONGEST = 20_000;

  private final Reader in;
  private final ObjIntConsumer<FaultCode> bad;
  private final char[] buffer = new char[16_384];
  private final StringBuilder line = new StringBuilder();
  private int filled;
  private int taken;
  private int given;
  private int number;
  private boolean overlong;
  private boolean afterReturn;

  /**
   * A guard.
   *
   * @param bad told the fault and the line's number of each line blanked out
   */
  LineGuard(Reader in, ObjIntConsumer<FaultCode> bad) {
    this.in = in;
    this.bad = bad;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (given == line.length() && !nextLine()) {
      return -1;
    }
    int count = Math.min(length, line.length() - given);
    line.getChars(given, given + count, to, offset);
    given += count;
    return count;
  }

  private boolean nextLine() throws IOException {
    line.setLength(0);
    given = 0;
    overlong = false;
    if (!gather()) {
      return false;
    }
    number++;
    if (overlong) {
      refuse(FaultCode.LINE_TOO_LONG);
    } else if (!quotesAreClosed(line)) {
      refuse(FaultCode.LINE_QUOTE);
    }
    line.append('\n');
    return true;
  }

  private void refuse(FaultCode fault) {
    bad.accept(fault, number);
    line.setLength(0);
  }

  /** Collects characters up to the end of the line; false when there are none left. */
  private boolean gather() throws IOException {
    boolean any = false;
    while (taken < filled || fill()) {
      char c = buffer[taken++];
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      any = true;
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (line.length() < LONGEST) {
        line.append(c);
      } else {
        overlong = true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    filled = in.read(buffer, 0, buffer.length);
    taken = 0;
    return filled > 0;
  }

  /** Whether each quotation mark opens at the start of a value and closes at its end. */
  static boolean quotesAreClosed(CharSequence line) {
    boolean start = true;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '"') {
        at = start ? endOfQuoted(line, at) : -1;
        if (at < 0) {
          return false;
        }
        start = false;
      } else {
        start = c == ',';
        at++;
      }
    }
    return true;
  }

  /** Place after the closing mark, which a comma or the end must follow; -1 if there is none. */
  private static int endOfQuoted(CharSequence line, int open) {
    int at = open + 1;
    while (at < line.length()) {
      if (line.charAt(at) != '"') {
        at++;
      } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
        at += 2;
      } else {
        boolean ends = at + 1 == line.length() || line.charAt(at + 1) == ',';
        return ends ? at + 1 : -1;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
