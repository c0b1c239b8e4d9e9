package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.claims.ClaimView;
import org.permanency.finance.claims.rule.ClaimState;
import org.permanency.kernel.Pence;
import org.permanency.portal.OwnMoneyService;
import org.permanency.portal.OwnMoneyService.Asked;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;
import org.permanency.web.view.payments.Uploads;
import org.permanency.web.view.shell.Missing;

/** Claims of the carer's own household: all of them, a new one, one with its receipts. */
@Named("portalExpense")
@RequestScoped
public class ExpenseView extends PortalForm {
  private static final int LARGEST = 10_000_000;
  @Inject OwnMoneyService money;
  private @Nullable ClaimView found;

  /** A claim in the table. */
  public record Line(String url, String day, String what, String sum, Tag tag) {}

  /** A receipt. */
  public record Receipt(String name, String url) {}

  @Override
  protected boolean read(UUID id) {
    found = money.find(caller.context(), id).orElse(null);
    return found != null;
  }

  @Override
  protected String page() {
    return "/portal/expense.xhtml";
  }

  @Override
  protected String fresh() {
    return "Claim expenses";
  }

  @Override
  protected String heading() {
    return getClaim().label() + ", " + Texts.day(getClaim().on());
  }

  @Override
  protected Map<String, String> fields() {
    return Map.ofEntries(
        Map.entry("category", "category"),
        Map.entry("future", "on"),
        Map.entry("units", "units"),
        Map.entry("amount", "amount"),
        Map.entry("limit", "amount"),
        Map.entry("what", "what"),
        Map.entry("child", "child"),
        Map.entry("document", "file"),
        Map.entry("no-receipt", "file"));
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "claim" -> claim();
      case "attach" -> attach();
      case "submit" ->
          answer(
              money.submit(caller.context(), getClaim().id()),
              "Your claim is handed in. It is paid once somebody has approved it.",
              "/portal/expenses.xhtml");
      default -> missing.page();
    }
  }

  private void claim() throws IOException {
    var on = required("on", "day");
    var units = typed("units");
    var amount = typed("amount").replace("£", "").replace(",", "");
    if (!units.isEmpty() && !units.matches("[0-9]{1,6}")) {
      notices.wrong("units", "Enter a whole number, like 12.");
    }
    if (!amount.isEmpty() && !amount.matches("[0-9]{1,6}([.][0-9]{1,2})?")) {
      notices.wrong("amount", "Enter pounds and pence, like 12.50.");
    }
    if (on == null || wrong()) {
      return;
    }
    var made =
        money.claim(
            caller.context(),
            new Asked(
                Missing.id(typed("child")),
                typed("category"),
                on,
                units.isEmpty() ? 1 : Integer.parseInt(units),
                amount.isEmpty() ? null : Pence.ofPounds(new BigDecimal(amount)),
                typed("what")));
    var to = made.fold(c -> page() + "?id=" + c.id(), no -> page());
    answer(Optional.of(made), "Add your receipt if there is one, then hand the claim in.", to);
  }

  private void attach() throws IOException {
    var sent = Uploads.one(request, "file", LARGEST);
    if (sent == null) {
      notices.wrong("file", "Choose a file.");
      return;
    }
    answer(
        money.attach(caller.context(), getClaim().id(), sent.name(), sent.content()),
        "The receipt is there.",
        page() + "?id=" + getClaim().id());
  }

  /** The claim. */
  public ClaimView getClaim() {
    return Objects.requireNonNull(found);
  }

  /** Whether it can still be changed and handed in. */
  public boolean isDraft() {
    return getClaim().state() == ClaimState.DRAFT;
  }

  /** What it comes to. */
  public String getSum() {
    return new Pence(getClaim().pence()).toString();
  }

  /** Where it stands. */
  public Tag getTag() {
    return tag(getClaim().state());
  }

  private static Tag tag(ClaimState state) {
    return switch (state) {
      case DRAFT -> new Tag("Not handed in yet", Meaning.DUE);
      case SUBMITTED -> new Tag("Waits for approval", Meaning.INFO);
      case APPROVED -> new Tag("Approved", Meaning.DONE);
      case REJECTED -> new Tag("Refused", Meaning.LATE);
    };
  }

  /** When it is paid; empty before. */
  public String getPaid() {
    var week = getClaim().payWeek();
    return week == null ? "" : "With the pay of the week from " + Texts.day(week);
  }

  /** Its receipts. */
  public List<Receipt> getReceipts() {
    return getClaim().documents().stream()
        .map(
            d ->
                new Receipt(
                    d.name(),
                    shell.url(
                        "/portal/file?what=receipt&id=" + getClaim().id() + "&document=" + d.id())))
        .toList();
  }

  /** All claims, the latest first. */
  public List<Line> getClaims() {
    return money.claims(caller.context()).stream()
        .map(
            c ->
                new Line(
                    shell.url(page() + "?id=" + c.id()),
                    Texts.day(c.on()),
                    c.label() + ": " + c.what(),
                    new Pence(c.pence()).toString(),
                    tag(c.state())))
        .toList();
  }

  /** Categories to choose from. */
  public List<Choice> getCategories() {
    return Choice.of(money.categories(caller.context()));
  }

  /** Children it may be for. */
  public List<Choice> getAbout() {
    return everybody();
  }
}
