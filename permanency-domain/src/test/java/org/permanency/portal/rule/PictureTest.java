package org.permanency.portal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
  /** Exif, big-endian: orientation 6, and words that stand for the place. */
  private static final byte[] NOTES =
      ("Exif\0\0MM\0\u002a\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0"
              + "52.5726N 0.2430W")
          .getBytes(StandardCharsets.ISO_8859_1);

  private static byte[] drawn(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    var picture = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(3, 4, 0xFF8800);
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  /** The picture with a segment of notes behind its first two bytes. */
  private static byte[] noted(byte[] jpeg) {
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    int length = NOTES.length + 2;
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    out.writeBytes(NOTES);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void givenAPhotographWithThePlaceInIt_whenStripped_thenThePlaceIsGoneAndWhichWayUpStays()
      throws IOException {
    var plain = drawn("jpg");
    var noted = noted(plain);
    assertThat(text(noted)).contains("52.5726N");

    var stripped = Picture.stripped(noted).orElseThrow();

    assertThat(text(stripped)).doesNotContain("52.5726N");
    assertThat(Arrays.copyOfRange(stripped, 2, 4)).containsExactly(0xFF, 0xE1);
    assertThat(stripped[31]).isEqualTo((byte) 6);
    assertThat(Arrays.copyOfRange(stripped, 38, stripped.length))
        .isEqualTo(Arrays.copyOfRange(plain, 2, plain.length));
    assertThat(ImageIO.read(new ByteArrayInputStream(stripped)).getWidth()).isEqualTo(20);
  }

  @Test
  void givenSomethingBehindThePicture_whenStripped_thenItIsGone() throws IOException {
    var plain = drawn("jpg");
    var longer = Arrays.copyOf(plain, plain.length + 9);

    assertThat(Picture.stripped(longer).orElseThrow()).isEqualTo(plain);
  }

  @Test
  void givenAPngWithWordsInIt_whenStripped_thenTheWordsAreGone() throws IOException {
    var plain = drawn("png");
    var words = "GPS 52.5726N";
    var chunk = new ByteArrayOutputStream();
    chunk.write(plain, 0, 33);
    chunk.writeBytes(new byte[] {0, 0, 0, (byte) words.length()});
    chunk.writeBytes(("tEXt" + words + "CRC!").getBytes(StandardCharsets.US_ASCII));
    chunk.write(plain, 33, plain.length - 33);

    assertThat(Picture.stripped(chunk.toByteArray()).orElseThrow()).isEqualTo(plain);
  }

  @Test
  void givenNoPicture_whenStripped_thenThereIsNone() throws IOException {
    var cut = Arrays.copyOf(drawn("png"), 40);

    assertThat(Picture.stripped("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Picture.stripped(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})).isEmpty();
    assertThat(Picture.stripped(cut)).isEmpty();
    assertThat(Picture.stripped(new byte[0])).isEmpty();
  }
}
