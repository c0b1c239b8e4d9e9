package org.permanency.web.view.allowances;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardId;
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
  private final AwardFields fields = new AwardFields();

  /** Reads the award that the address names, if it names one. */
  @PostConstruct
  void read() {
    var id = forms.id();
    current = id == null ? null : awards.find(caller.context(), new AwardId(id)).orElse(null);
    if (current != null) {
      fields.fill(current);
    } else {
      fields.setPayee(forms.sent("payee"));
      fields.getDecidedOn().show(caller.context().today());
    }
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
    var edit = fields.read(reader, forms);
    if (edit != null) {
      send(edit);
    }
  }

  private void send(AwardEdit edit) throws IOException {
    var ctx = caller.context();
    if (current == null) {
      var made = awards.create(ctx, edit);
      var no = made.fold(v -> List.<org.permanency.kernel.Reason>of(), reasons -> reasons);
      forms.refuse(no);
      if (no.isEmpty()) {
        var id = made.fold(v -> v.row().record().id().toString(), reasons -> "");
        forms.leave(
            NEW,
            "The allowance was entered. Nothing is paid until somebody else approves it.",
            AwardWords.AWARD + id);
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
    return fields.both(Objects.requireNonNull(current));
  }

  /** What is typed. */
  public AwardFields getFields() {
    return fields;
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
}
