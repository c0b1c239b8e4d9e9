package org.permanency.finance.rule;

/**
 * A payee as somebody wants it to be.
 *
 * @param kind code of a {@link PayeeKind}, as sent; a fostering household is paid under its own id
 * @param code the number people know it by, unique among its kind
 * @param name as on letters and statements
 */
public record PayeeEdit(String kind, String code, String name) {
  /** The same without blanks around the texts. */
  public PayeeEdit stripped() {
    return new PayeeEdit(kind.strip(), code.strip(), name.strip());
  }
}
