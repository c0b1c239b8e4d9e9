package org.permanency.it;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Service} of the run, started at its first use and stopped at the end:
 *
 * <pre>{@code
 * @ExtendWith(RunningService.class)
 * class ChildrenPageIT {
 *   @Test
 *   void givenASocialWorker_whenTheListOpens_thenChildrenAreThere(Service service, Browser browser) {
 * }</pre>
 *
 * <p>Where it runs is the build's choice ({@code permanency.it.platform}): the packaged {@code
 * permanency.jar}, the same on an outside database, or the EAR on Payara Server. Tests share it, so
 * each looks only for what it made itself. {@link Browser} parameters are skipped with a message
 * where no Chromium is on the PATH.
 */
public final class RunningService implements ParameterResolver {
  private static final Namespace OURS = Namespace.create(RunningService.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == Service.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (parameter.getParameter().getType() == Browser.class) {
      return Browser.in(context.getRoot().getStore(OURS));
    }
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent("service", key -> new Held(start()), Held.class)
        .service();
  }

  private static Service start() {
    var platform = System.getProperty("permanency.it.platform", "micro");
    return switch (platform) {
      case "micro" -> ServiceProcess.start("home");
      case "outside-db" -> OutsideDatabaseService.start();
      case "payara-server" -> PayaraServer.start();
      default -> throw new IllegalArgumentException("no such platform: " + platform);
    };
  }

  /** Closed by JUnit when the run ends. */
  private record Held(Service service)
      implements AutoCloseable, ExtensionContext.Store.CloseableResource {
    @Override
    public void close() {
      service.close();
    }
  }
}
