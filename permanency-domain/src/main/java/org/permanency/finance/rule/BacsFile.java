package org.permanency.finance.rule;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Pence;

/**
 * A Bacs Standard 18 file for one processing day: labels of 80 characters, one credit of 100
 * characters a payment, one contra record that takes their sum from the paying account. The same
 * payments always give the same bytes. Layout as the banks publish it; check with the bank that
 * receives it before first use.
 *
 * @param origin the paying account
 * @param serial six characters, not all zeros, of its own on any one day
 * @param created day of creation
 * @param processing Bacs processing day, the working day before the money arrives
 * @param payments those that go into the file
 */
public record BacsFile(
    BankOrigin origin,
    String serial,
    LocalDate created,
    LocalDate processing,
    List<Credit> payments) {
  private static final DateTimeFormatter YEAR_DAY = DateTimeFormatter.ofPattern("yyDDD", Locale.UK);
  private static final long LARGEST = 99_999_999_999L;
  private static final int NAME = 18;

  /**
   * One payment.
   *
   * @param account where to
   * @param pence 1 to 99,999,999,999
   * @param reference shown on the payee's statement, first 18 characters
   */
  public record Credit(BankAccount account, Pence pence, String reference) {
    /**
     * @throws IllegalArgumentException if the account is not well formed or the amount not one
     */
    public Credit {
      if (!account.wellFormed() || pence.amount() < 1 || pence.amount() > LARGEST) {
        throw new IllegalArgumentException("not a payment: " + pence + " to " + account);
      }
    }
  }

  /**
   * @throws IllegalArgumentException without payments, or with a serial of another form
   */
  public BacsFile {
    payments = List.copyOf(payments);
    if (payments.isEmpty() || !serial.matches("(?!0{6})[0-9A-Z]{6}")) {
      throw new IllegalArgumentException("no payments, or not a serial: " + serial);
    }
  }

  /** Sum of the payments. */
  public Pence total() {
    var total = Pence.ZERO;
    for (var payment : payments) {
      total = total.plus(payment.pence());
    }
    return total;
  }

  /** The file, one record a line, each ended with CR LF, in ASCII. */
  public byte[] bytes() {
    var text = new StringBuilder();
    for (var record : records()) {
      text.append(record).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private List<String> records() {
    var records = new ArrayList<String>();
    records.add(label("VOL1" + serial + " ".repeat(31) + origin.serviceUserNumber(), "1"));
    records.add(header("HDR1"));
    records.add(blocks("HDR2"));
    records.add(label("UHL1" + yearDay(processing) + "999999    00000000" + "1 DAILY  001", ""));
    payments.forEach(p -> records.add(credit(p)));
    records.add(contra());
    records.add(header("EOF1"));
    records.add(blocks("EOF2"));
    records.add(totals());
    return records;
  }

  private String header(String name) {
    var user = origin.serviceUserNumber();
    return label(
        name
            + "A"
            + user
            + "S  1"
            + user
            + serial
            + "0001"
            + "0001"
            + " ".repeat(6)
            + yearDay(created)
            + yearDay(expires())
            + " 000000",
        "");
  }

  private LocalDate expires() {
    return (processing.isAfter(created) ? processing : created).plusDays(3);
  }

  private static String blocks(String name) {
    return label(name + "F0200000100" + " ".repeat(35) + "00", "");
  }

  private String credit(Credit payment) {
    return record(payment.account(), "99", payment.pence(), payment.reference());
  }

  private String contra() {
    return record(
        new BankAccount(origin.sortCode(), origin.account(), origin.name()),
        "17",
        total(),
        "CONTRA");
  }

  private String record(BankAccount to, String code, Pence pence, String reference) {
    return to.sortCode()
        + to.account()
        + "0"
        + code
        + origin.sortCode()
        + origin.account()
        + "    "
        + amount(pence, 11)
        + words(origin.name())
        + words(reference)
        + words(to.name());
  }

  private String totals() {
    return label(
        "UTL1"
            + amount(total(), 13)
            + amount(total(), 13)
            + "0000001"
            + String.format(Locale.ROOT, "%07d", payments.size())
            + " ".repeat(8)
            + "0000000",
        "");
  }

  private static String amount(Pence pence, int width) {
    return String.format(Locale.ROOT, "%0" + width + "d", pence.amount());
  }

  private static String label(String start, String last) {
    return start + " ".repeat(80 - start.length() - last.length()) + last;
  }

  /** A space, two digits of the year, the day of the year. */
  private static String yearDay(LocalDate day) {
    return " " + day.format(YEAR_DAY);
  }

  /** Eighteen characters of the Bacs alphabet: accents go, what it does not hold is a space. */
  static String words(String text) {
    var letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var plain = letters.toUpperCase(Locale.UK).replaceAll("[^A-Z0-9.&/ -]", " ");
    return (plain + " ".repeat(NAME)).substring(0, NAME);
  }
}
