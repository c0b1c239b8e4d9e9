package org.permanency.finance.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Pence;

/**
 * The payments of a run as an ISO 20022 message pain.001.001.03, the other form in which banks take
 * them. Sort codes are UK clearing members (GBDSC); there is no contra record. The same payments
 * always give the same bytes. Check with the bank that receives it before first use.
 *
 * @param origin the paying account
 * @param message identification of the message, 1 to 35 characters, unique for the payer
 * @param created moment of the run's approval
 * @param on day on which the payees get the money
 * @param payments at least one
 */
public record CreditTransfer(
    BankOrigin origin,
    String message,
    Instant created,
    LocalDate on,
    List<BacsFile.Credit> payments) {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03";
  private static final int LONGEST = 35;

  /**
   * @throws IllegalArgumentException without payments, or with a message id of another length
   */
  public CreditTransfer {
    payments = List.copyOf(payments);
    if (payments.isEmpty() || message.isBlank() || message.length() > LONGEST) {
      throw new IllegalArgumentException("no payments, or not a message id: " + message);
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

  /** The message in UTF-8. */
  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("Document");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeStartElement("CstmrCdtTrfInitn");
      header(xml);
      instruction(xml);
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the message cannot be written", e);
    }
    return out.toByteArray();
  }

  private void header(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("GrpHdr");
    text(xml, "MsgId", message);
    text(xml, "CreDtTm", created.truncatedTo(ChronoUnit.SECONDS).toString());
    sums(xml);
    named(xml, "InitgPty", origin.name());
    xml.writeEndElement();
  }

  private void sums(XMLStreamWriter xml) throws XMLStreamException {
    text(xml, "NbOfTxs", String.valueOf(payments.size()));
    text(xml, "CtrlSum", total().pounds().toPlainString());
  }

  private void instruction(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("PmtInf");
    text(xml, "PmtInfId", message);
    text(xml, "PmtMtd", "TRF");
    sums(xml);
    text(xml, "ReqdExctnDt", on.toString());
    named(xml, "Dbtr", origin.name());
    account(xml, "DbtrAcct", origin.account());
    agent(xml, "DbtrAgt", origin.sortCode());
    for (int i = 0; i < payments.size(); i++) {
      transfer(xml, i + 1, payments.get(i));
    }
    xml.writeEndElement();
  }

  private void transfer(XMLStreamWriter xml, int number, BacsFile.Credit payment)
      throws XMLStreamException {
    BankAccount to = payment.account();
    var reference = BacsFile.words(payment.reference()).strip();
    xml.writeStartElement("CdtTrfTxInf");
    xml.writeStartElement("PmtId");
    text(xml, "EndToEndId", reference.isEmpty() ? String.valueOf(number) : reference);
    xml.writeEndElement();
    xml.writeStartElement("Amt");
    xml.writeStartElement("InstdAmt");
    xml.writeAttribute("Ccy", "GBP");
    xml.writeCharacters(payment.pence().pounds().toPlainString());
    xml.writeEndElement();
    xml.writeEndElement();
    agent(xml, "CdtrAgt", to.sortCode());
    named(xml, "Cdtr", BacsFile.words(to.name()).strip());
    account(xml, "CdtrAcct", to.account());
    xml.writeStartElement("RmtInf");
    text(xml, "Ustrd", reference);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void named(XMLStreamWriter xml, String element, String name)
      throws XMLStreamException {
    xml.writeStartElement(element);
    text(xml, "Nm", name);
    xml.writeEndElement();
  }

  private static void account(XMLStreamWriter xml, String element, String number)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeStartElement("Id");
    xml.writeStartElement("Othr");
    text(xml, "Id", number);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void agent(XMLStreamWriter xml, String element, String sortCode)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeStartElement("FinInstnId");
    xml.writeStartElement("ClrSysMmbId");
    xml.writeStartElement("ClrSysId");
    text(xml, "Cd", "GBDSC");
    xml.writeEndElement();
    text(xml, "MmbId", sortCode);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String element, String value)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
