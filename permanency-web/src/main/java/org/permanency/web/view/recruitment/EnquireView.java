package org.permanency.web.view.recruitment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.access.Secrets;
import org.permanency.kernel.Reason;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.rule.Recruitment;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.caller.BusinessDay;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;

/**
 * The form for people without a sign-in: {@code /enquire.xhtml?agency=...}. Sent twice it counts
 * once; sent too often from one place it asks to wait; a field that only machines fill in keeps
 * machines out.
 */
@Named("enquire")
@RequestScoped
public class EnquireView {
  @Inject EnquiryService enquiries;
  @Inject RuleLibrary library;
  @Inject BusinessDay days;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject PublicDoor door;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;
  @Inject Caller caller;
  private @Nullable TenantId tenant;
  private @Nullable String reference;

  /** Finds the agency, and takes what was sent. */
  @PostConstruct
  void read() {
    var asked = typed("agency");
    tenant =
        library.tenants().stream()
            .filter(t -> t.slug().equals(asked))
            .filter(t -> rule(t).map(Recruitment::publicForm).orElse(false))
            .findFirst()
            .orElse(null);
  }

  /** Does what was sent. */
  public void open() throws IOException {
    if (tenant != null && request.getMethod().equals("POST")) {
      if (token.came()) {
        receive(tenant);
      } else {
        faces.getExternalContext().responseSendError(403, "");
        faces.responseComplete();
      }
    }
  }

  private void receive(TenantId to) {
    if (!typed("website").isEmpty()) {
      reference = ""; // only machines fill in what nobody sees; they are told what people are told
    } else if (!door.open(request.getRemoteAddr())) {
      notices.wrong(
          "",
          "Too many enquiries came from where you are. Please wait ten minutes; what you typed is"
              + " still here.");
    } else {
      var ctx = context(to);
      enquiries
          .receive(ctx, AskingFields.read(this::typed, "form", ctx.today(), getOnce()))
          .fold(this::taken, this::refused);
    }
  }

  private boolean taken(org.permanency.recruitment.EnquiryView made) {
    reference = made.row().reference();
    return true;
  }

  private boolean refused(List<Reason> no) {
    for (var reason : no) {
      var code = reason.code();
      var field = AskingFields.FIELDS.getOrDefault(code.substring(code.lastIndexOf('.') + 1), "");
      notices.wrong(field, Words.of(reason));
    }
    return false;
  }

  private TenantContext context(TenantId of) {
    return new TenantContext(of, Actor.system("public enquiry form"), days.today(of));
  }

  private Optional<Recruitment> rule(TenantId of) {
    return enquiries.rule(context(of));
  }

  /** Agencies that take enquiries by form, for those who named none. */
  public List<Choice> getAgencies() {
    var all = new ArrayList<Choice>();
    for (var t : library.tenants()) {
      if (rule(t).map(Recruitment::publicForm).orElse(false)) {
        all.add(new Choice(t.slug(), library.book(t).profile().name()));
      }
    }
    return all;
  }

  /** Address of the form of the agency that the caller works for; empty when it has none. */
  public String getOwn() {
    var own = caller.context().tenant();
    return rule(own).map(Recruitment::publicForm).orElse(false)
        ? "/enquire.xhtml?agency=" + own.slug()
        : "";
  }

  /** Whether an agency is named that takes enquiries by form. */
  public boolean isNamed() {
    return tenant != null;
  }

  /** Name of the agency. */
  public String getAgency() {
    return tenant == null ? "" : library.book(tenant).profile().name();
  }

  /** Name of the agency in addresses. */
  public String getSlug() {
    return tenant == null ? "" : tenant.slug();
  }

  /** Whether the enquiry was taken. */
  public boolean isDone() {
    return reference != null;
  }

  /** Number of the enquiry, to quote. */
  public String getReference() {
    return reference == null ? "" : reference;
  }

  /** Name of this form, so that it counts once. */
  public String getOnce() {
    var sent = typed("once");
    return sent.matches("[A-Za-z0-9_-]{20,64}") ? sent : Secrets.next();
  }

  /** What was typed into a field. */
  public String typed(String field) {
    var sent = request.getParameter(field);
    return sent == null ? "" : sent.strip();
  }

  /** What people may ask about. */
  public List<Choice> getKinds() {
    var of = tenant;
    return of == null
        ? List.of()
        : rule(of)
            .map(r -> EnquiryWords.kinds(r, library.book(of).profile()::provides))
            .orElse(List.of());
  }

  /** How they heard of the agency. */
  public List<Choice> getSources() {
    var of = tenant;
    return of == null
        ? List.of()
        : rule(of).map(r -> EnquiryWords.choices(r.sources())).orElse(List.of());
  }
}
