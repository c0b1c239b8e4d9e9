package org.permanency.launcher;

/** Ends the service with the process that started it, so that a killed Maven leaves no orphan. */
final class ParentProcess {
  private static final String ASKED = "permanency.launcher.follow-parent";

  private ParentProcess() {}

  /** Begins to watch if the system property asks for it. */
  static void followIfAsked() {
    if (Boolean.getBoolean(ASKED)) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
  }
}
