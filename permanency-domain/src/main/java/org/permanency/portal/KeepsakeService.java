package org.permanency.portal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.Subjects;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.portal.rule.Picture;
import org.permanency.record.CarerRecorder;
import org.permanency.record.CarerRecorder.Filed;
import org.permanency.record.DocumentCommand;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Photographs and memories for a child's life story. Pictures are documents of the child's record;
 * what the camera noted beside them is taken out before. Other carers never see them, unless staff
 * passed them on and the child lives with them now.
 */
@TenantService
public class KeepsakeService {
  private static final int TITLE = 200;
  private static final int WORDS = 4_000;
  private static final int LARGEST = 10_000_000;
  private static final Pattern ONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
  @Inject Own own;
  @Inject KeepsakeStore store;
  @Inject CarerRecorder recorder;
  @Inject Subjects subjects;
  @Inject Event<Audited> audit;

  /**
   * Something kept for a child.
   *
   * @param picture the document; null for words alone
   * @param passedOn day on which staff passed it on to the child's next carers; null while not
   */
  public record Keepsake(
      UUID id,
      UUID household,
      UUID child,
      String childName,
      @Nullable Filed picture,
      LocalDate on,
      String title,
      @Nullable String words,
      String by,
      @Nullable LocalDate passedOn) {
    Keepsake named(String name) {
      return new Keepsake(id, household, child, name, picture, on, title, words, by, passedOn);
    }
  }

  /** Something to be kept. */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  public record NewKeepsake(
      UUID child,
      LocalDate on,
      String title,
      @Nullable String words,
      @Nullable Upload picture,
      String once) {}

  /**
   * Keepsakes the caller may see, the latest first: of their own household, and those passed on of
   * children who are with them on the business day.
   */
  @Needs(Permission.CARER_SELF)
  public List<Keepsake> mine(TenantContext ctx) {
    return own.household(ctx)
        .map(
            h -> {
              var here =
                  own.children(ctx, h.id(), ctx.today()).stream().map(ChildHere::id).toList();
              var all =
                  store.of(h.id().value(), here).stream()
                      .filter(k -> seen(k, h.id().value(), here))
                      .toList();
              var names = own.names(ctx, all.stream().map(Keepsake::child).toList());
              audit.fire(Audited.of(ctx, "keepsake.list", "household", h.id().toString()));
              return all.stream()
                  .map(k -> k.named(names.getOrDefault(k.child(), "Child")))
                  .toList();
            })
        .orElse(List.of());
  }

  private static boolean seen(Keepsake k, UUID household, List<UUID> here) {
    return k.household().equals(household) || k.passedOn() != null && here.contains(k.child());
  }

  /**
   * Keeps something for a child who is with the caller's household on its day. Refusals: {@code
   * portal.diary.none}, {@code portal.diary.once}, {@code portal.diary.child}, {@code
   * portal.keepsake.title}, {@code words}, {@code empty}, {@code future}, {@code picture}, {@code
   * large}, and those of a document.
   */
  @Needs(Permission.CARER_SELF)
  public Decision<UUID> keep(TenantContext ctx, NewKeepsake it) {
    var household = own.household(ctx).orElse(null);
    if (household == null) {
      return Decision.refused(Reason.of("portal.diary.none"));
    }
    var before = store.sent(household.id().value(), it.once());
    if (before.isPresent()) {
      return Decision.granted(before.get());
    }
    var no = refusals(ctx, it);
    if (!own.with(household.id(), new ChildId(it.child()), it.on())) {
      no.add(Reason.of("portal.diary.child", "day", it.on()));
    }
    var upload = no.isEmpty() ? clean(it.picture(), no) : null;
    var command =
        new DocumentCommand(
            Subject.of(new ChildId(it.child())), "photograph", it.title(), it.on(), Set.of());
    if (upload != null) {
      no.addAll(recorder.faults(ctx, command, upload));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var filed = upload == null ? null : recorder.file(ctx, command, upload);
    var id = store.insert(ctx, household.id().value(), it, filed);
    about(ctx, "keepsake.keep", it.child(), it.title());
    return Decision.granted(id);
  }

  private static ArrayList<Reason> refusals(TenantContext ctx, NewKeepsake it) {
    var no = new ArrayList<Reason>();
    if (!ONCE.matcher(it.once()).matches()) {
      no.add(Reason.of("portal.diary.once"));
    }
    if (it.title().isBlank() || it.title().length() > TITLE) {
      no.add(Reason.of("portal.keepsake.title", "most", TITLE));
    }
    if (it.words() != null && it.words().length() > WORDS) {
      no.add(Reason.of("portal.keepsake.words", "most", WORDS));
    }
    if (it.words() == null && it.picture() == null) {
      no.add(Reason.of("portal.keepsake.empty"));
    }
    if (it.on().isAfter(ctx.today())) {
      no.add(Reason.of("portal.keepsake.future", "today", ctx.today()));
    }
    return no;
  }

  private static @Nullable Upload clean(@Nullable Upload sent, List<Reason> no) {
    if (sent == null) {
      return null;
    }
    if (sent.content().length > LARGEST) {
      no.add(Reason.of("portal.keepsake.large", "most", LARGEST / 1_000_000));
      return null;
    }
    var clean = Picture.stripped(sent.content());
    if (clean.isEmpty()) {
      no.add(Reason.of("portal.keepsake.picture"));
      return null;
    }
    return new Upload(sent.name(), clean.get());
  }

  /** One piece of a picture that the caller may see, 0 and up; empty for every other. */
  @Needs(Permission.CARER_SELF)
  public Optional<byte[]> piece(TenantContext ctx, UUID keepsake, int position) {
    return mine(ctx).stream()
        .filter(k -> k.id().equals(keepsake))
        .map(Keepsake::picture)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(p -> recorder.piece(Objects.requireNonNull(p), position));
  }

  /**
   * Everything carers kept for a child, for staff, the latest first.
   *
   * @return empty when the child is not here or closed to the caller
   */
  @Needs(Permission.RECORD_READ)
  public Optional<List<Keepsake>> of(TenantContext ctx, UUID child) {
    var subject = Subject.of(new ChildId(child));
    if (!subjects.opens(ctx, subject)) {
      return Optional.empty();
    }
    about(ctx, "keepsake.list", child, null);
    var seen = subjects.seen(ctx, List.of(subject)).get(subject);
    var name = seen == null ? "" : seen.name();
    return Optional.of(store.of(child).stream().map(k -> k.named(name)).toList());
  }

  /**
   * Passes everything kept for a child on to whoever the child lives with now.
   *
   * @return how many; empty when the child is not here or closed to the caller
   */
  @Needs(Permission.RECORD_WRITE)
  public Optional<Integer> pass(TenantContext ctx, UUID child) {
    if (!subjects.opens(ctx, Subject.of(new ChildId(child)))) {
      return Optional.empty();
    }
    about(ctx, "keepsake.pass", child, null);
    return Optional.of(store.pass(ctx, child));
  }

  private void about(TenantContext ctx, String action, UUID child, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, "child", child.toString(), null, detail));
  }
}
