package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Pence;

/** The ISO 20022 message, whole. */
class CreditTransferTest {
  private static final BankOrigin ORIGIN =
      new BankOrigin("900001", "209912", "00112233", "PERMANENCY SERVICE");

  private static CreditTransfer transfer(List<BacsFile.Credit> payments) {
    return new CreditTransfer(
        ORIGIN,
        "PAY-2016-09-05",
        Instant.parse("2016-09-13T10:20:30.456Z"),
        LocalDate.of(2016, 9, 16),
        payments);
  }

  private static BacsFile.Credit credit(String name, long pence) {
    return new BacsFile.Credit(
        new BankAccount("401122", "12121212", name), new Pence(pence), "H1 05SEP16");
  }

  @Test
  void givenTwoPayments_thenTheMessageSumsThemAndNamesEach() {
    var text =
        new String(
            transfer(List.of(credit("Zoë & Ben Ash", 12515), credit("C Oak", 5))).bytes(),
            StandardCharsets.UTF_8);

    assertThat(text)
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.03\">"
                + "<CstmrCdtTrfInitn><GrpHdr><MsgId>PAY-2016-09-05</MsgId>"
                + "<CreDtTm>2016-09-13T10:20:30Z</CreDtTm><NbOfTxs>2</NbOfTxs>"
                + "<CtrlSum>125.20</CtrlSum><InitgPty><Nm>PERMANENCY SERVICE</Nm></InitgPty>"
                + "</GrpHdr><PmtInf><PmtInfId>PAY-2016-09-05</PmtInfId><PmtMtd>TRF</PmtMtd>"
                + "<NbOfTxs>2</NbOfTxs><CtrlSum>125.20</CtrlSum>"
                + "<ReqdExctnDt>2016-09-16</ReqdExctnDt>"
                + "<Dbtr><Nm>PERMANENCY SERVICE</Nm></Dbtr>"
                + "<DbtrAcct><Id><Othr><Id>00112233</Id></Othr></Id></DbtrAcct>"
                + agent("DbtrAgt", "209912")
                + payment("125.15", "ZOE &amp; BEN ASH")
                + payment("0.05", "C OAK")
                + "</PmtInf></CstmrCdtTrfInitn></Document>");
  }

  private static String agent(String element, String sortCode) {
    return "<%1$s><FinInstnId><ClrSysMmbId><ClrSysId><Cd>GBDSC</Cd></ClrSysId><MmbId>%2$s</MmbId></ClrSysMmbId></FinInstnId></%1$s>"
        .formatted(element, sortCode);
  }

  private static String payment(String amount, String name) {
    return "<CdtTrfTxInf><PmtId><EndToEndId>H1 05SEP16</EndToEndId></PmtId>"
        + "<Amt><InstdAmt Ccy=\"GBP\">"
        + amount
        + "</InstdAmt></Amt>"
        + agent("CdtrAgt", "401122")
        + "<Cdtr><Nm>"
        + name
        + "</Nm></Cdtr><CdtrAcct><Id><Othr><Id>12121212</Id></Othr></Id></CdtrAcct>"
        + "<RmtInf><Ustrd>H1 05SEP16</Ustrd></RmtInf></CdtTrfTxInf>";
  }

  @Test
  void givenNoPayments_thenThereIsNoMessage() {
    assertThatThrownBy(() -> transfer(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
