package org.permanency.portal.rule;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;

/**
 * A photograph without what the camera wrote beside it: place, time, owner. Only which way up it is
 * stays. The picture itself is not touched.
 */
public final class Picture {
  private static final int ORIENTATION = 0x0112;
  private static final Set<String> KEPT_CHUNKS =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs", "acTL", "fcTL", "fdAT");

  private Picture() {}

  /** The picture without its notes; empty when the bytes are no JPEG or PNG that can be read. */
  public static Optional<byte[]> stripped(byte[] in) {
    try {
      if (in.length > 3 && at(in, 0) == 0xFF && at(in, 1) == 0xD8) {
        return Optional.of(jpeg(in));
      }
      return in.length > 8 && at(in, 0) == 0x89 && in[1] == 'P'
          ? Optional.of(png(in))
          : Optional.empty();
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static int at(byte[] in, int i) {
    return in[i] & 0xFF;
  }

  private static int two(byte[] in, int i) {
    return at(in, i) << 8 | at(in, i + 1);
  }

  /** Segments of notes (APP1 to APP15 but colour, and comments) are left out up to the picture. */
  private static byte[] jpeg(byte[] in) {
    var out = new ByteArrayOutputStream(in.length);
    out.write(in, 0, 2);
    int turned = 1;
    int i = 2;
    var rest = new ByteArrayOutputStream(in.length);
    while (at(in, i) == 0xFF && at(in, i + 1) != 0xDA) {
      int marker = at(in, i + 1);
      if (marker == 0xFF) {
        i++;
        continue;
      }
      int length = two(in, i + 2) + 2;
      if (marker == 0xE1) {
        turned = Math.max(turned, turned(in, i + 4, length - 4));
      }
      if (!notes(marker)) {
        rest.write(in, i, length);
      }
      i += length;
    }
    if (at(in, i) != 0xFF) {
      throw new IndexOutOfBoundsException(i);
    }
    if (turned > 1) {
      out.writeBytes(exif(turned));
    }
    out.writeBytes(rest.toByteArray());
    // What stands behind the end of the picture (a film, another picture) goes too.
    out.write(in, i, end(in, i) - i);
    return out.toByteArray();
  }

  private static boolean notes(int marker) {
    // APP0 is the size of the points, APP2 the colours, APP14 how colours are written.
    return marker == 0xFE || marker >= 0xE1 && marker <= 0xEF && marker != 0xE2 && marker != 0xEE;
  }

  /** First byte after the picture that begins with the scan at {@code from}. */
  private static int end(byte[] in, int from) {
    int i = from;
    while (i + 1 < in.length) {
      int marker = at(in, i) == 0xFF ? at(in, i + 1) : 0;
      if (marker == 0xD9) {
        return i + 2;
      }
      // Within a scan FF 00 is a byte of it and FF D0 to D7 a place to begin again.
      boolean inScan = marker == 0 || marker == 0xFF || marker >= 0xD0 && marker <= 0xD7;
      i += inScan ? 1 : two(in, i + 2) + 2;
    }
    return in.length;
  }

  /** Which way up an Exif segment says the picture is, 1 to 8; 1 when it does not say. */
  private static int turned(byte[] in, int at, int length) {
    if (length < 20 || in[at] != 'E' || in[at + 1] != 'x' || in[at + 2] != 'i') {
      return 1;
    }
    int base = at + 6;
    boolean little = in[base] == 'I';
    int directory = base + number(in, base + 4, 4, little);
    int entries = number(in, directory, 2, little);
    for (int e = 0; e < entries && e < 200; e++) {
      int entry = directory + 2 + e * 12;
      if (number(in, entry, 2, little) == ORIENTATION) {
        int value = number(in, entry + 8, 2, little);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  private static int number(byte[] in, int at, int bytes, boolean little) {
    int value = 0;
    for (int b = 0; b < bytes; b++) {
      value = value << 8 | at(in, at + (little ? bytes - 1 - b : b));
    }
    return value;
  }

  /** An Exif segment that says which way up, and nothing else. */
  private static byte[] exif(int turned) {
    return new byte[] {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) turned,
      0,
      0,
      0,
      0,
      0,
      0
    };
  }

  private static byte[] png(byte[] in) {
    var out = new ByteArrayOutputStream(in.length);
    out.write(in, 0, 8);
    int i = 8;
    String type;
    do {
      int length = number(in, i, 4, false);
      type = new String(in, i + 4, 4, java.nio.charset.StandardCharsets.US_ASCII);
      if (length < 0) {
        throw new IndexOutOfBoundsException(i);
      }
      if (KEPT_CHUNKS.contains(type)) {
        out.write(in, i, length + 12);
      }
      i += length + 12;
    } while (!type.equals("IEND"));
    return out.toByteArray();
  }
}
