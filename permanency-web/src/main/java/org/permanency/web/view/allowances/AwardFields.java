package org.permanency.web.view.allowances;

import static org.permanency.web.view.allowances.AllowanceForms.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.kernel.Pence;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.form.Typed;

/** What is typed into the form of an award. */
public final class AwardFields {
  private @Nullable String number;
  private @Nullable String child;
  private @Nullable String payee;
  private @Nullable String kind;
  private final DayField from = new DayField();
  private final DayField to = new DayField();
  private final DayField orderOn = new DayField();
  private @Nullable String agreed;
  private @Nullable String addition;
  private boolean eldest;
  private boolean placedBefore;
  private @Nullable String exceptionReason;
  private @Nullable String basis;
  private @Nullable String decidedBy;
  private final DayField decidedOn = new DayField();

  /** Shows an award. */
  void fill(AwardView view) {
    var award = view.row().record().award();
    var row = view.row().child();
    var whom = view.row().payee();
    number = award.number();
    child = row == null ? "" : row.council() + " " + text(row.number());
    payee = whom == null ? "" : whom.code();
    kind = award.kind();
    from.show(award.from());
    to.show(award.to());
    orderOn.show(award.orderOn());
    agreed = pounds(award.agreed());
    addition = award.addition().equals(Pence.ZERO) ? "" : pounds(award.addition());
    eldest = award.eldest();
    placedBefore = award.placedBefore();
    exceptionReason = award.exceptionReason();
    basis = award.basis();
    decidedBy = award.decidedBy();
    decidedOn.show(award.decidedOn());
  }

  private static @Nullable String pounds(@Nullable Pence pence) {
    return pence == null ? null : pence.pounds().toPlainString();
  }

  /** What is typed as an award; null after saying what is wrong. */
  @Nullable AwardEdit read(Typed reader, AllowanceForms forms) {
    var agreement = reader.words("number", number, "Enter the number of the agreement.");
    var who = forms.child("child", text(child));
    var whom = forms.payee("payee", text(payee));
    var first = reader.required("from", from, "first day");
    var last = reader.day("to", to, "last day");
    var ordered = reader.day("orderOn", orderOn, "day of the order");
    var amount = reader.money("agreed", agreed);
    var more = reader.money("addition", addition);
    var why = reader.words("basis", basis, "Say why the family is supported.");
    var by = reader.words("decidedBy", decidedBy, "Enter who decided.");
    var decided = reader.required("decidedOn", decidedOn, "day of the decision");
    if (!reader.right()) {
      return null;
    }
    var reason = text(exceptionReason);
    return new AwardEdit(
        agreement,
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
        why,
        by,
        Objects.requireNonNull(decided));
  }

  /** Theirs and yours. */
  List<Both> both(AwardView view) {
    var theirs = new AwardFields();
    theirs.fill(view);
    return List.of(
        new Both("Number", text(theirs.number), text(number)),
        new Both("Child", text(theirs.child), text(child)),
        new Both("Payee", text(theirs.payee), text(payee)),
        new Both("Allowance", text(theirs.kind), text(kind)),
        new Both("First day", shown(theirs.from), shown(from)),
        new Both("Last day", shown(theirs.to), shown(to)),
        new Both("Day of the order", shown(theirs.orderOn), shown(orderOn)),
        new Both("Agreed weekly amount", text(theirs.agreed), text(agreed)),
        new Both("Weekly addition", text(theirs.addition), text(addition)),
        new Both("Eldest child's benefit", yes(theirs.eldest), yes(eldest)),
        new Both("Placed while looked after", yes(theirs.placedBefore), yes(placedBefore)),
        new Both("Exception", text(theirs.exceptionReason), text(exceptionReason)),
        new Both("Why", text(theirs.basis), text(basis)),
        new Both("Decided by", text(theirs.decidedBy), text(decidedBy)),
        new Both("Day of the decision", shown(theirs.decidedOn), shown(decidedOn)));
  }

  private static String shown(DayField day) {
    return (day.getDay() + " " + day.getMonth() + " " + day.getYear()).strip();
  }

  private static String yes(boolean answer) {
    return answer ? "Yes" : "No";
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

  public DayField getFrom() {
    return from;
  }

  public DayField getTo() {
    return to;
  }

  public DayField getOrderOn() {
    return orderOn;
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

  public DayField getDecidedOn() {
    return decidedOn;
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
