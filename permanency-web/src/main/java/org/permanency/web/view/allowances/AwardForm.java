package org.permanency.web.view.allowances;

import static org.permanency.web.view.allowances.AllowanceForms.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardId;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.form.Typed;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** The form of an award, for a new one and for changing one. */
@Named
@RequestScoped
public class AwardForm {
  private static final String NEW = "award-new";
  @Inject AwardService awards;
  @Inject AllowanceForms forms;
  @Inject Typed reader;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  private @Nullable AwardView current;
  private boolean clash;
  private @Nullable String number;
  private @Nullable String child;
  private @Nullable String payee;
  private @Nullable String kind;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable String orderOn;
  private @Nullable String agreed;
  private @Nullable String addition;
  private boolean eldest;
  private boolean placedBefore;
  private @Nullable String exceptionReason;
  private @Nullable String basis;
  private @Nullable String decidedBy;
  private @Nullable String decidedOn;

  /** Reads the award that the address names, if it names one. */
  @PostConstruct
  void read() {
    var id = forms.id();
    current = id == null ? null : awards.find(caller.context(), new AwardId(id)).orElse(null);
    if (current != null) {
      fill(current);
    } else {
      payee = forms.sent("payee");
      decidedOn = caller.context().today().toString();
    }
  }

  private void fill(AwardView view) {
    var award = view.row().record().award();
    var row = view.row().child();
    var to = view.row().payee();
    number = award.number();
    child = row == null ? "" : row.council() + " " + text(row.number());
    payee = to == null ? "" : to.code();
    kind = award.kind();
    from = award.from().toString();
    this.to = iso(award.to());
    orderOn = iso(award.orderOn());
    agreed = pounds(award.agreed());
    addition = award.addition().equals(Pence.ZERO) ? "" : pounds(award.addition());
    eldest = award.eldest();
    placedBefore = award.placedBefore();
    exceptionReason = award.exceptionReason();
    basis = award.basis();
    decidedBy = award.decidedBy();
    decidedOn = award.decidedOn().toString();
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String pounds(@Nullable Pence pence) {
    return pence == null ? null : pence.pounds().toPlainString();
  }

  /** Names the award in the trail; 404 where an award is asked for that is not there. */
  public void open() {
    if (current == null && forms.id() != null) {
      missing.page();
    } else if (current != null) {
      shell.step(current.row().kind(), AwardWords.AWARD + getId());
    }
  }

  /** Opens the page for changing one, which must name it. */
  public void openEdit() {
    if (current == null) {
      missing.page();
    } else {
      open();
    }
  }

  /** Saves. */
  public void save() throws IOException {
    var first = reader.required("from", from, "Enter the first day for which it is owed.");
    var decided = reader.required("decidedOn", decidedOn, "Enter the day of the decision.");
    var who = forms.child("child", text(child));
    var whom = forms.payee("payee", text(payee));
    var amount = reader.money("agreed", agreed);
    var more = reader.money("addition", addition);
    var last = reader.day("to", to);
    var ordered = reader.day("orderOn", orderOn);
    if (!reader.right()) {
      return;
    }
    var reason = text(exceptionReason);
    send(
        new AwardEdit(
            text(number),
            who.orElseThrow().id(),
            whom.orElseThrow().id(),
            text(kind),
            Objects.requireNonNull(first),
            last,
            ordered,
            amount,
            more == null ? Pence.ZERO : more,
            eldest,
            placedBefore,
            reason.isEmpty() ? null : reason,
            text(basis),
            text(decidedBy),
            Objects.requireNonNull(decided)));
  }

  private void send(AwardEdit edit) throws IOException {
    var ctx = caller.context();
    if (current == null) {
      var made = awards.create(ctx, edit);
      var no = made.fold(v -> List.<org.permanency.kernel.Reason>of(), reasons -> reasons);
      forms.refuse(no);
      if (no.isEmpty()) {
        var id = made.fold(v -> v.row().record().id().toString(), reasons -> "");
        forms.leave(NEW, "The allowance was awarded.", AwardWords.AWARD + id);
      }
      return;
    }
    var id = current.row().record().id();
    forms
        .answer(
            awards.edit(ctx, id, forms.version(), edit),
            getDraft(),
            "The allowance was changed.",
            AwardWords.AWARD + id)
        .ifPresent(
            theirs -> {
              current = theirs;
              clash = true;
            });
  }

  /** Whether somebody else changed the award after it was read. */
  public boolean isClash() {
    return clash;
  }

  /** Theirs and yours. */
  public List<Both> getBoth() {
    var theirs = Objects.requireNonNull(current).row().record().award();
    return List.of(
        new Both("Number", theirs.number(), text(number)),
        new Both("From", theirs.from().toString(), text(from)),
        new Both("Last day", text(iso(theirs.to())), text(to)),
        new Both("Agreed amount", text(pounds(theirs.agreed())), text(agreed)),
        new Both("Addition", text(pounds(theirs.addition())), text(addition)),
        new Both("Why", theirs.basis(), text(basis)));
  }

  /** Kinds to choose from. */
  public List<Choice> getKinds() {
    return Choice.of(awards.kinds(caller.context(), caller.context().today()));
  }

  /** Whether an award is changed, not made. */
  public boolean isOld() {
    return current != null;
  }

  /** Id of the award. */
  public String getId() {
    return Objects.requireNonNull(current).row().record().id().toString();
  }

  /** Version that the form sends back. */
  public int getVersion() {
    return current == null ? 0 : current.row().record().version();
  }

  /** Address that the form is sent to. */
  public String getAction() {
    return forms.action();
  }

  /** Name under which what is typed is kept. */
  public String getDraft() {
    return current == null ? NEW : "award-edit:" + getId();
  }

  /** Page to go back to. */
  public String getBack() {
    return shell.url(current == null ? "/allowances/awards.xhtml" : AwardWords.AWARD + getId());
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getChild() {
    return child;
  }

  public void setChild(@Nullable String child) {
    this.child = child;
  }

  public @Nullable String getPayee() {
    return payee;
  }

  public void setPayee(@Nullable String payee) {
    this.payee = payee;
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable String getOrderOn() {
    return orderOn;
  }

  public void setOrderOn(@Nullable String orderOn) {
    this.orderOn = orderOn;
  }

  public @Nullable String getAgreed() {
    return agreed;
  }

  public void setAgreed(@Nullable String agreed) {
    this.agreed = agreed;
  }

  public @Nullable String getAddition() {
    return addition;
  }

  public void setAddition(@Nullable String addition) {
    this.addition = addition;
  }

  public @Nullable String getExceptionReason() {
    return exceptionReason;
  }

  public void setExceptionReason(@Nullable String exceptionReason) {
    this.exceptionReason = exceptionReason;
  }

  public @Nullable String getBasis() {
    return basis;
  }

  public void setBasis(@Nullable String basis) {
    this.basis = basis;
  }

  public @Nullable String getDecidedBy() {
    return decidedBy;
  }

  public void setDecidedBy(@Nullable String decidedBy) {
    this.decidedBy = decidedBy;
  }

  public @Nullable String getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(@Nullable String decidedOn) {
    this.decidedOn = decidedOn;
  }

  public boolean isEldest() {
    return eldest;
  }

  public void setEldest(boolean eldest) {
    this.eldest = eldest;
  }

  public boolean isPlacedBefore() {
    return placedBefore;
  }

  public void setPlacedBefore(boolean placedBefore) {
    this.placedBefore = placedBefore;
  }
}
