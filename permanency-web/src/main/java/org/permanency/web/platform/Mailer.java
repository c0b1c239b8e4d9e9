package org.permanency.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.caller.BusinessDay;
import org.permanency.workflow.Letter;
import org.permanency.workflow.MailService;

/**
 * Hands letters to the mail server named by {@code PERMANENCY_SMTP_HOST}; without one they wait. A
 * letter that the server does not take is tried again the next time.
 */
@ApplicationScoped
public class Mailer {
  private static final Logger LOG = Logger.getLogger(Mailer.class.getName());
  private static final int AT_ONCE = 200;
  private static final String WAIT = "15000";

  @Inject
  @ConfigProperty(name = "permanency.smtp.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "permanency.smtp.port", defaultValue = "25")
  int port;

  @Inject
  @ConfigProperty(name = "permanency.smtp.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "permanency.smtp.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "permanency.smtp.starttls", defaultValue = "false")
  boolean starttls;

  @Inject
  @ConfigProperty(name = "permanency.smtp.from", defaultValue = "permanency@localhost")
  String from;

  @Inject
  @ConfigProperty(name = "permanency.smtp.seconds", defaultValue = "60")
  int seconds;

  @Inject MailService mail;
  @Inject RuleLibrary library;
  @Inject BusinessDay days;

  /** Seconds between two looks at what waits. */
  int seconds() {
    return seconds;
  }

  /** Sends what waits, tenant by tenant. */
  void send() {
    if (host.isEmpty()) {
      return;
    }
    for (var tenant : library.tenants()) {
      try {
        send(tenant);
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, tenant + ": letters could not be read; they wait", e);
      }
    }
  }

  private void send(TenantId tenant) {
    var ctx = new TenantContext(tenant, Actor.system("mail"), days.today(tenant));
    for (var letter : mail.waiting(ctx, AT_ONCE)) {
      try {
        send(letter);
        mail.sent(ctx, letter.id());
      } catch (MessagingException e) {
        LOG.log(Level.WARNING, tenant + ": the mail server did not take a letter", e);
        mail.failed(ctx, letter.id(), String.valueOf(e.getMessage()));
      }
    }
  }

  private void send(Letter letter) throws MessagingException {
    var session = Session.getInstance(properties());
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.body(), StandardCharsets.UTF_8.name());
    message.saveChanges();
    if (user.isPresent()) {
      Transport.send(message, user.get(), password.orElse(""));
    } else {
      Transport.send(message);
    }
  }

  private Properties properties() {
    var all = new Properties();
    all.setProperty("mail.smtp.host", host.orElseThrow());
    all.setProperty("mail.smtp.port", String.valueOf(port));
    all.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    all.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
    all.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
    all.setProperty("mail.smtp.connectiontimeout", WAIT);
    all.setProperty("mail.smtp.timeout", WAIT);
    return all;
  }
}
