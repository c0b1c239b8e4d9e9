package org.permanency.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final DatabaseAccess OUTSIDE =
      new DatabaseAccess(
          "jdbc:mariadb://db.example:3307/",
          new DatabaseAccess.Account("perm_admin", "a"),
          new DatabaseAccess.Account("somebody", "b"),
          new DatabaseAccess.Account("perm_control", "c"),
          "%");

  @Test
  void givenNothingIsSet_thenTheUsualSettingsHold() {
    var settings = Settings.from(Map.of("PATH", "/bin"));

    assertThat(settings)
        .isEqualTo(
            new Settings(
                Path.of(System.getProperty("user.home"), ".permanency"),
                new HttpAddress("0.0.0.0", 8080),
                Optional.empty(),
                13306,
                "512M",
                Optional.empty(),
                false));
  }

  @Test
  void givenSampleMode_thenOnlyThisMachineIsAnswered() {
    assertThat(Settings.from(Map.of("PERMANENCY_SAMPLE", "true")).http())
        .isEqualTo(new HttpAddress("127.0.0.1", 8080));
  }

  @Test
  void givenAnOutsideDatabase_thenItsAccountsAreTaken() {
    var settings =
        Settings.from(
            Map.of(
                "PERMANENCY_DB_URL", "jdbc:mariadb://db.example:3307/",
                "PERMANENCY_DB_ADMIN_PASSWORD", "a",
                "PERMANENCY_DB_USER", "somebody",
                "PERMANENCY_DB_PASSWORD", "b",
                "PERMANENCY_DB_CONTROL_PASSWORD", "c"));

    assertThat(settings.database()).contains(OUTSIDE);
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "PERMANENCY_HTTP_PORT, 0, it should be a port from 1 to 65535",
    "PERMANENCY_HTTP_PORT, 65536, it should be a port from 1 to 65535",
    "PERMANENCY_HTTP_PORT, eighty, it should be a port from 1 to 65535",
    "PERMANENCY_DB_PORT, -1, it should be a port from 1 to 65535",
    "PERMANENCY_SAMPLE, yes, it should be true or false",
    "PERMANENCY_DB_BUFFER, lots, it should be a size such as 512M or 4G",
    "PERMANENCY_DB_URL, mysql://x, it should look like jdbc:mariadb://host:3306/",
    "PERMANENCY_DB_URL, jdbc:mariadb://x:3306, it should look like jdbc:mariadb://host:3306/",
    "PERMANENCY_DB_URL, jdbc:mariadb://x/, PERMANENCY_DB_ADMIN_PASSWORD must be set",
    "PERMANENCY_HTPP_PORT, 80, unknown setting PERMANENCY_HTPP_PORT"
  })
  void givenAWrongSetting_thenItIsRefusedInWords(String name, String value, String words) {
    assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.exitCode()).isEqualTo(2);
              assertThat(refusal.text()).contains(words);
            });
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"Windows 11, amd64", "Mac OS X, aarch64", "Linux, aarch64"})
  void givenAMachineTheDatabaseDoesNotRunOn_thenAnOutsideOneIsAskedFor(String os, String arch) {
    assertThatThrownBy(() -> MariaDbPrograms.checkMachine(os, arch))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("set PERMANENCY_DB_URL");
  }

  @Test
  void givenAnAccount_thenItsPasswordIsNotPrinted() {
    assertThat(OUTSIDE.toString()).contains("somebody").doesNotContain("password");
  }
}
