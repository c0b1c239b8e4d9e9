package org.permanency.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.permanency.access.rule.AccessRules;
import org.permanency.access.rule.Roles;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Users, their roles, and API tokens of one tenant. Runs outside the tenant's transaction, because
 * users stand in the control database; the audit entry is written before the change, so that none
 * goes unrecorded.
 */
@TenantService
@Transactional(TxType.NOT_SUPPORTED)
public class UserService {
  private static final Pattern USER_NAME = Pattern.compile("[A-Za-z0-9._@-]{3,100}");
  private static final int SHORTEST_PASSWORD = 12;
  private static final Duration TOKEN_LIFE = Duration.ofDays(365);
  @Inject UserStore users;
  @Inject TokenStore tokens;
  @Inject Passwords passwords;
  @Inject RuleLibrary library;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /** A token just made; the only time it is seen. */
  public record NewToken(TokenView token, String secret) {}

  /** All users, by name. */
  @Needs({Permission.USER_READ, Permission.USER_MANAGE, Permission.RESTRICTION_MANAGE})
  public List<UserView> users(TenantContext ctx) {
    return users.users(ctx.tenant());
  }

  /** Names of the users who may sign in, by id; to be named on what is restricted. */
  @Needs({Permission.RECORD_READ, Permission.RECORD_WRITE})
  public Map<String, String> names(TenantContext ctx) {
    var names = new LinkedHashMap<String, String>();
    users.users(ctx.tenant()).stream()
        .filter(UserView::active)
        .forEach(u -> names.put(u.id().toString(), u.displayName()));
    return names;
  }

  /** One user. */
  @Needs({Permission.USER_READ, Permission.USER_MANAGE})
  public Optional<UserView> find(TenantContext ctx, UUID id) {
    return users.user(ctx.tenant(), id);
  }

  /** The tenant's roles on the business day. */
  @Needs({Permission.USER_READ, Permission.USER_MANAGE, Permission.SIGN_IN})
  public Roles roles(TenantContext ctx) {
    return library.book(ctx.tenant()).get(AccessRules.ROLES, ctx.today());
  }

  /** Everything that would be refused if this user were added, without adding it. */
  @Needs(Permission.USER_MANAGE)
  public List<Reason> faults(TenantContext ctx, UserCommand user, char[] password) {
    var no = faults(ctx, user);
    no.addAll(passwordFaults(password));
    return no;
  }

  /**
   * Adds a user.
   *
   * @return the user; refused with {@code access.user.*} for a name that is taken or has another
   *     form, an unknown role, a password under 12 characters
   */
  @Needs(Permission.USER_MANAGE)
  public Decision<UserView> add(TenantContext ctx, UserCommand user, char[] password) {
    var no = faults(ctx, user, password);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    audit.fire(about(ctx, "user.add", id, user.userName() + " " + user.roles()));
    if (!users.add(ctx.tenant(), id, user, passwords.hashed(password), clock.instant())) {
      return Decision.refused(Reason.of("access.user.name-taken", "name", user.userName()));
    }
    return Decision.granted(users.user(ctx.tenant(), id).orElseThrow());
  }

  /**
   * Changes name, roles or access of a user.
   *
   * @param version the version that was shown; refused with {@code access.user.changed} if it is
   *     old
   */
  @Needs(Permission.USER_MANAGE)
  public Optional<Decision<UserView>> change(
      TenantContext ctx, UUID id, UserCommand user, boolean active, int version) {
    if (users.user(ctx.tenant(), id).isEmpty()) {
      return Optional.empty();
    }
    var no = faults(ctx, user);
    if (!active && id.toString().equals(ctx.actor().id())) {
      no.add(Reason.of("access.user.not-yourself"));
    }
    if (!no.isEmpty()) {
      return Optional.of(new Decision.Refused<>(no));
    }
    audit.fire(about(ctx, "user.change", id, user.roles() + (active ? "" : " ended")));
    if (!users.change(ctx.tenant(), id, user, active, version)) {
      return Optional.of(Decision.refused(Reason.of("access.user.changed")));
    }
    return Optional.of(Decision.granted(users.user(ctx.tenant(), id).orElseThrow()));
  }

  /** Sets a new password for a user. */
  @Needs(Permission.USER_MANAGE)
  public Optional<Decision<UserView>> password(TenantContext ctx, UUID id, char[] password) {
    return users.user(ctx.tenant(), id).map(user -> newPassword(ctx, user, password));
  }

  private Decision<UserView> newPassword(TenantContext ctx, UserView user, char[] password) {
    var no = passwordFaults(password);
    if (no.isEmpty()) {
      audit.fire(about(ctx, "user.password", user.id(), user.userName()));
      users.password(ctx.tenant(), user.id(), passwords.hashed(password));
    }
    return Decision.of(user, no);
  }

  /** All tokens, oldest first. */
  @Needs({Permission.USER_READ, Permission.USER_MANAGE})
  public List<TokenView> tokens(TenantContext ctx) {
    return tokens.list(ctx.tenant());
  }

  /**
   * Makes an API token with one role, good for a year.
   *
   * @return the token, to be shown once; refused with {@code access.user.unknown-role}
   */
  @Needs(Permission.USER_MANAGE)
  public Decision<NewToken> issueToken(TenantContext ctx, String name, String role) {
    if (!roles(ctx).roles().containsKey(role)) {
      return Decision.refused(unknownRole(ctx, role));
    }
    var now = clock.instant();
    var token = new TokenView(Ids.next(clock), name, role, now, now.plus(TOKEN_LIFE), null);
    var secret = Secrets.next();
    audit.fire(about(ctx, "token.issue", token.id(), name + " as " + role));
    tokens.add(ctx.tenant(), token, Secrets.hash(secret), ctx.actor().name());
    return Decision.granted(new NewToken(token, secret));
  }

  /** Ends a token at once; false when it was not there or had ended. */
  @Needs(Permission.USER_MANAGE)
  public boolean revokeToken(TenantContext ctx, UUID id) {
    audit.fire(about(ctx, "token.revoke", id, null));
    return tokens.revoke(ctx.tenant(), id, clock.instant());
  }

  private List<Reason> faults(TenantContext ctx, UserCommand user) {
    var no = new ArrayList<Reason>();
    if (!USER_NAME.matcher(user.userName()).matches()) {
      no.add(Reason.of("access.user.name-form", "name", user.userName()));
    }
    if (user.displayName().isEmpty() || user.displayName().length() > 200) {
      no.add(Reason.of("access.user.no-name"));
    }
    if (user.roles().isEmpty()) {
      no.add(Reason.of("access.user.no-role"));
    }
    var known = roles(ctx).roles().keySet();
    user.roles().stream()
        .filter(role -> !known.contains(role))
        .forEach(role -> no.add(unknownRole(ctx, role)));
    return no;
  }

  private Reason unknownRole(TenantContext ctx, String role) {
    return Reason.of(
        "access.user.unknown-role",
        "role",
        role,
        "known",
        String.join(", ", roles(ctx).roles().keySet()));
  }

  private static List<Reason> passwordFaults(char[] password) {
    return password.length >= SHORTEST_PASSWORD && password.length <= 200
        ? new ArrayList<>()
        : new ArrayList<>(
            List.of(Reason.of("access.user.password-length", "least", SHORTEST_PASSWORD)));
  }

  private static Audited about(
      TenantContext ctx, String action, UUID id, @org.jspecify.annotations.Nullable String detail) {
    return new Audited(ctx, action, "user", id.toString(), null, detail);
  }
}
