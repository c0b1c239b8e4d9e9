package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayExceptionView;
import org.permanency.finance.PayLineService;
import org.permanency.finance.rule.FindingCode;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.ShellView;

/** What to look at before a run is approved, gravest first. */
@Named
@RequestScoped
public class RunExceptionsView {
  private static final int FIRST = 8;
  @Inject RunAsked asked;
  @Inject PayLineService lines;
  @Inject Caller caller;
  @Inject ShellView shell;
  private @Nullable List<PayExceptionView> all;

  /** How many there are of a kind, and the list of them. */
  public record Kind(Tag tag, int count, String url) {}

  /** One thing to look at; {@code url} is where it can be mended, empty for nowhere. */
  public record Item(Tag tag, String text, String url) {}

  private List<PayExceptionView> all() {
    var read = all;
    if (read == null) {
      read = lines.exceptions(caller.context(), asked.run().id()).orElseThrow();
      all = read;
    }
    return read;
  }

  /** How many there are in all. */
  public int getCount() {
    return all().size();
  }

  /** Kinds, gravest first. */
  public List<Kind> getKinds() {
    var counts = new LinkedHashMap<FindingCode, Integer>();
    all().forEach(e -> counts.merge(e.code(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(k -> new Kind(PayLabels.tag(k.getKey()), k.getValue(), of(k.getKey())))
        .toList();
  }

  private String of(FindingCode code) {
    return shell.url(PayLinks.tab(asked.run().id(), "exceptions") + "&f.code=" + code.code());
  }

  /** The gravest ones. */
  public List<Item> getFirst() {
    return all().stream().limit(FIRST).map(this::item).toList();
  }

  private Item item(PayExceptionView e) {
    return new Item(PayLabels.tag(e.code()), ExceptionWords.of(e), mend(e));
  }

  private String mend(PayExceptionView e) {
    var household = e.payeeId();
    return household != null && caller.may("CARER_READ")
        ? shell.url(PayLinks.household(household))
        : "";
  }

  /** Whether there are more than the overview shows. */
  public boolean isMore() {
    return all().size() > FIRST;
  }
}
