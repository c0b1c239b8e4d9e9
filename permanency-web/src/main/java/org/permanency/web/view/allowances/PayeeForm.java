package org.permanency.web.view.allowances;

import static org.permanency.web.view.allowances.AllowanceForms.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayeeService;
import org.permanency.finance.PayeeView;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.Reason;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.form.Typed;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** A payee's page and its forms: a new one, number and name, bank details, the end. */
@Named
@RequestScoped
public class PayeeForm {
  private static final Map<String, String> FIELDS =
      Map.of(
          "finance.payee.kind", "kind",
          "finance.payee.code", "code",
          "finance.payee.code-taken", "code",
          "finance.payee.name", "name",
          "fostering.bank.sort-code", "sortCode",
          "fostering.bank.account", "account",
          "fostering.bank.name", "holder");
  @Inject PayeeService payees;
  @Inject AllowanceForms forms;
  @Inject Typed reader;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  private @Nullable PayeeView current;
  private @Nullable String kind;
  private @Nullable String code;
  private @Nullable String name;
  private final DayField last = new DayField();
  private @Nullable String sortCode;
  private @Nullable String account;
  private @Nullable String holder;

  /** An earlier state. */
  public record Before(String until, String code, String name, String account, String ended) {}

  /** Reads the payee that the address names, if it names one. */
  @PostConstruct
  void read() {
    var id = forms.id();
    current = id == null ? null : payees.find(caller.context(), new PayeeId(id)).orElse(null);
    if (current != null) {
      code = current.payee().code();
      name = current.payee().name();
      last.show(current.endedOn());
      var bank = current.bank();
      if (bank != null && current.bankWhole()) {
        sortCode = bank.sortCode();
        account = bank.account();
        holder = bank.name();
      }
    }
  }

  /** Shows the payee's own page, or answers 404. */
  public void show() {
    if (current == null) {
      missing.page();
    } else {
      shell.heading(current.payee().name());
    }
  }

  /** Names the payee in the trail, or answers 404. */
  public void open() {
    if (current == null) {
      missing.page();
    } else {
      shell.step(current.payee().name(), getPath());
    }
  }

  private String getPath() {
    return AwardWords.PAYEE + Objects.requireNonNull(current).payee().id();
  }

  /** Registers a payee. */
  public void create() throws IOException {
    var made = payees.create(caller.context(), new PayeeEdit(text(kind), text(code), text(name)));
    var no = made.fold(v -> List.<Reason>of(), reasons -> reasons);
    say(no);
    if (no.isEmpty()) {
      var id = made.fold(v -> v.payee().id().toString(), reasons -> "");
      forms.leave("payee-new", "The payee was registered.", AwardWords.PAYEE + id);
    }
  }

  /** Changes number, name and last day. */
  public void save() throws IOException {
    var ctx = caller.context();
    var day = reader.day("last", last, "last day");
    if (!reader.right()) {
      return;
    }
    var payee = Objects.requireNonNull(current);
    var id = payee.payee().id();
    var edit = new PayeeEdit(payee.payee().kind().code(), text(code), text(name));
    var changed = payees.edit(ctx, id, forms.version(), edit).orElseThrow();
    if (day != null && changed.decision().fold(v -> true, no -> false)) {
      changed = payees.end(ctx, id, changed.current().version(), day).orElseThrow();
    }
    done(changed, "The payee was changed.");
  }

  /** Changes the bank details. */
  public void bank() throws IOException {
    var bank = BankDetails.typed(text(sortCode), text(account), text(holder));
    var id = Objects.requireNonNull(current).payee().id();
    done(
        payees.bank(caller.context(), id, forms.version(), bank).orElseThrow(),
        "The bank details were changed.");
  }

  private void done(org.permanency.kernel.Changed<PayeeView> changed, String words)
      throws IOException {
    var no = changed.decision().fold(v -> List.<Reason>of(), reasons -> reasons);
    current = changed.current();
    say(no);
    if (no.isEmpty()) {
      forms.leave("payee-edit", words, getPath());
    }
  }

  private void say(List<Reason> no) {
    no.forEach(r -> notices.wrong(FIELDS.getOrDefault(r.code(), ""), Words.of(r)));
  }

  /** Whether there is a payee to show. */
  public boolean isThere() {
    return current != null;
  }

  /** The payee. */
  public PayeeView getPayee() {
    return Objects.requireNonNull(current);
  }

  /** Id in addresses. */
  public String getId() {
    return getPayee().payee().id().toString();
  }

  /** Its kind in words. */
  public String getKindWords() {
    return AwardWords.payee(getPayee().payee().kind());
  }

  /** Its bank details as the reader may see them. */
  public String getBankWords() {
    var bank = getPayee().bank();
    return bank == null
        ? ""
        : "Sort code "
            + bank.sortCode().replaceAll("(..)(?=.)", "$1-")
            + ", account "
            + bank.account()
            + (getPayee().bankWhole() ? ", " + bank.name() : "");
  }

  /** Last day on which something new may be owed. */
  public String getEnded() {
    return getPayee().endedOn() == null
        ? "Can be awarded to"
        : "Until " + Texts.day(getPayee().endedOn());
  }

  /** Earlier states, the latest first. */
  public List<Before> getHistory() {
    return getPayee().history().stream()
        .map(
            b ->
                new Before(
                    time(b.until()),
                    b.code(),
                    b.name(),
                    b.account() == null ? "None" : "ending " + b.account(),
                    Texts.day(b.endedOn())))
        .toList();
  }

  private static String time(Instant at) {
    return Texts.time(at);
  }

  /** Awards of the payee. */
  public String getAwardsUrl() {
    return shell.url("/allowances/awards.xhtml?f.payee=")
        + java.net.URLEncoder.encode(
            getPayee().payee().name(), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Kinds to choose from. */
  public List<Choice> getKinds() {
    return AwardWords.PAYEE_KINDS;
  }

  /** Version that the form sends back. */
  public int getVersion() {
    return current == null ? 0 : current.version();
  }

  /** Address that the form is sent to. */
  public String getAction() {
    return forms.action();
  }

  /** Page to go back to. */
  public String getBack() {
    return shell.url(current == null ? "/allowances/payees.xhtml" : getPath());
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public DayField getLast() {
    return last;
  }

  public @Nullable String getSortCode() {
    return sortCode;
  }

  public void setSortCode(@Nullable String sortCode) {
    this.sortCode = sortCode;
  }

  public @Nullable String getAccount() {
    return account;
  }

  public void setAccount(@Nullable String account) {
    this.account = account;
  }

  public @Nullable String getHolder() {
    return holder;
  }

  public void setHolder(@Nullable String holder) {
    this.holder = holder;
  }
}
