package org.permanency.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the application over HTTP whether it really answers. */
final class Readiness {
  private static final int READY = 200;
  private static final int NOT_YET = 503;
  private static final String STILL = "starting";
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration BETWEEN = Duration.ofMillis(200);
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI health;

  Readiness(URI health) {
    this.health = health;
  }

  /**
   * Waits until the deployed application is ready.
   *
   * @throws Refusal as soon as it says that it failed, or is not there, or after 15 minutes
   */
  void await() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var answer = ask();
    while (answer.statusCode() != READY) {
      boolean starting = answer.statusCode() == NOT_YET && answer.body().startsWith(STILL);
      if (!starting || System.nanoTime() > end) {
        throw Refusal.failure(reason(answer));
      }
      pause();
      answer = ask();
    }
  }

  private static String reason(HttpResponse<String> answer) {
    return answer.statusCode() == NOT_YET
        ? answer.body().strip()
        : "the application was not deployed (status " + answer.statusCode() + ")";
  }

  private HttpResponse<String> ask() {
    try {
      return client.send(
          HttpRequest.newBuilder(health).timeout(Duration.ofMinutes(1)).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw Refusal.failure("the server does not answer at " + health + ": " + RootCause.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.failure("interrupted while waiting for the application");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.failure("interrupted while waiting for the application");
    }
  }
}
