package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * Chromium without a window, for tests of pages. Taken as a test's parameter, see {@link
 * RunningService}; where no Chromium is on the PATH the test is skipped and says so (CI refuses
 * skipped tests).
 *
 * <pre>{@code
 * try (var session = browser.signedIn(service, service.signIns().user("larkmere", "auditor"))) {
 *   session.page().navigate(service.at("children.xhtml").toString());
 *   browser.check(session.page(), "children", "auditor");
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable, Store.CloseableResource {
  /** A size of window in CSS pixels. */
  public record Size(int width, int height) {
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  /** Desk, tablet, telephone, and a desk at 400 % zoom. */
  public static final List<Size> SIZES =
      List.of(new Size(1440, 900), new Size(768, 1024), new Size(375, 812), new Size(320, 256));

  /** CI looks at every size; a build at a desk at the widest and the narrowest. */
  static final boolean ALL = System.getProperty("permanency.it.walk", "").equals("all");

  static final List<Size> USUAL = ALL ? SIZES : List.of(SIZES.get(0), SIZES.get(3));

  /** Milliseconds for what should be there at once; a busy machine takes its time. */
  private static final double PATIENCE = 60_000;

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path executable) {
    var environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /** The one browser of the run. */
  static Browser in(Store store) {
    var executable = executable();
    Assumptions.assumeTrue(
        executable.isPresent(), "SKIPPED: no Chromium on the PATH, so no page was looked at");
    return store.getOrComputeIfAbsent(
        "browser", key -> new Browser(executable.orElseThrow()), Browser.class);
  }

  private static Optional<Path> executable() {
    var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A window with cookies of its own; closing it forgets them. */
  public record Session(BrowserContext context, Page page) implements AutoCloseable {
    @Override
    public void close() {
      context.close();
    }
  }

  /** A window in which nobody is signed in. */
  public Session anonymous() {
    var context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(SIZES.get(0).width(), SIZES.get(0).height()));
    context.setDefaultTimeout(PATIENCE);
    return new Session(context, context.newPage());
  }

  /** A window in which somebody has signed in through the sign-in page. */
  public Session signedIn(Service service, SignIns.SignIn who) {
    var session = anonymous();
    var page = session.page();
    page.navigate(service.at("sign-in.xhtml").toString());
    page.getByLabel("Agency").selectOption(who.tenant());
    page.getByLabel("User name").fill(who.user());
    page.getByLabel("Password").fill(who.secret());
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Sign in"))
        .click();
    page.waitForURL(url -> !url.contains("sign-in"));
    return session;
  }

  /**
   * Looks at the open page at each size: axe-core finds nothing, and nothing must be scrolled
   * sideways. Notes what was looked at for the build's last line, and keeps a picture of the first
   * look at each size in {@code target/screenshots}.
   *
   * @param name of the page, e.g. {@code children}; with a dialog open e.g. {@code children+filter}
   * @param role who looks, e.g. {@code auditor}
   */
  public void check(Page page, String name, String role) {
    check(page, name, role, USUAL);
  }

  /** The same at these sizes only. */
  public void check(Page page, String name, String role, List<Size> sizes) {
    assertThat(faults(page, name, role, sizes)).isEmpty();
  }

  /** What {@link #check} would refuse, in words; empty when the page is fit for everybody. */
  public List<String> faults(Page page, String name, String role, List<Size> sizes) {
    var all = new ArrayList<String>();
    for (var size : sizes) {
      page.setViewportSize(size.width(), size.height());
      var what = " on " + name + " at " + size + " as " + role;
      new AxeBuilder(page)
          .options(onlyViolations())
          .withTags(TAGS)
          .setLegacyMode(true) // one frame only: no second page for the result
          .analyze()
          .getViolations()
          .forEach(
              v ->
                  all.add(
                      v.getId() + ": " + v.getHelp() + " " + v.getNodes().get(0).getHtml() + what));
      if (sideways(page) != 0) {
        all.add(sideways(page) + " pixels to scroll sideways" + what);
      }
      picture(page, name + "-" + size);
      PagesChecked.note(name, size, role);
    }
    page.setViewportSize(SIZES.get(0).width(), SIZES.get(0).height());
    return all;
  }

  /** What is in order need not be brought over from the page. */
  private static AxeRunOptions onlyViolations() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static int sideways(Page page) {
    var pixels =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }

  private static void picture(Page page, String name) {
    var file = Build.target("screenshots").resolve(name.replaceAll("[^A-Za-z0-9+-]", "_") + ".png");
    if (Files.exists(file)) {
      return;
    }
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Presses Tab until the element with this accessible name has the focus. */
  public static void tabTo(Page page, String accessibleName) {
    for (int i = 0; i < 300; i++) {
      page.keyboard().press("Tab");
      var name = page.evaluate(NAME_OF_FOCUS);
      if (accessibleName.equals(name)) {
        return;
      }
    }
    throw new AssertionError("the keyboard alone does not reach '" + accessibleName + "'");
  }

  private static final String NAME_OF_FOCUS =
      """
      () => {
        const e = document.activeElement;
        if (!e) return '';
        const label = e.labels && e.labels[0];
        return (e.getAttribute('aria-label') || (label && label.innerText) || e.innerText
            || e.value || '').trim();
      }\
      """;

  /** Closes it; called by JUnit at the end of the run. */
  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  /** For tests that need more than one window at a time. */
  public Map<String, Session> each(Service service, List<SignIns.SignIn> all) {
    var sessions = new HashMap<String, Session>();
    all.forEach(who -> sessions.put(who.role(), signedIn(service, who)));
    return sessions;
  }
}
