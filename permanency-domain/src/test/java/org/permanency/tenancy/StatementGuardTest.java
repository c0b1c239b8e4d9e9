package org.permanency.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "  select name from people_person where name = 'USE t_b; SET ROLE x'",
        "(SELECT 1) UNION (SELECT 2)",
        "WITH x AS (SELECT 1) SELECT * FROM x",
        "/* why */ UPDATE a SET b = 'it''s; fine'",
        "INSERT INTO a VALUES ('/*!50000 SET ROLE x */')",
        "DELETE FROM a WHERE b = \"\\\"; USE x\"",
        "SELECT 'who@example.org' FROM a WHERE b = 1 -- @note",
        "SELECT 1;  "
      })
  void dataStatementsPass(String sql) {
    assertThatCode(() -> StatementGuard.check(sql)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET ROLE r_b",
        "use t_b",
        "\n-- x\n#y\n/* z */ USE t_b",
        "SELECT 1; USE t_b",
        "SELECT 'a\\\\'; USE t_b; -- '",
        "/*!USE t_b*/",
        "SELECT 1 /*M! ; USE t_b */",
        "SELECT 'a' --\t'\n; USE t_b -- '",
        "SELECT 1 --\n; USE t_b",
        "CREATE TABLE t (i INT)",
        "CREATE TEMPORARY TABLE t (i INT)",
        "DROP TEMPORARY TABLE t",
        "SELECT @a := 1",
        "SELECT name FROM a INTO @a",
        "SELECT @@version",
        "SELECT @'a'",
        "SELECT get_lock('a', 1)",
        "SELECT `GET_LOCK`('a', 1)",
        "SELECT LAST_INSERT_ID(7)",
        "{call x()}",
        "(((SET ROLE r_b)))",
        "DROP TABLE t",
        "GRANT ALL ON *.* TO x",
        "FLUSH TABLES",
        "LOAD DATA INFILE 'x' INTO TABLE t",
        "EXPLAIN SELECT 1",
        "",
        ";SELECT 1"
      })
  void everythingElseIsRefused(String sql) {
    assertThatThrownBy(() -> StatementGuard.check(sql))
        .isInstanceOf(java.sql.SQLException.class)
        .hasMessageStartingWith("refused within a tenant");
  }
}
