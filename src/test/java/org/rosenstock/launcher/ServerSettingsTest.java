package org.rosenstock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "ROSENSTOCK_DB_URL", "jdbc:mariadb://localhost/rosenstock",
            "ROSENSTOCK_DB_USER", "user",
            "ROSENSTOCK_DB_PASSWORD", ""));

    @Test
    void names_the_first_missing_variable() {
        environment.remove("ROSENSTOCK_DB_USER");
        environment.remove("ROSENSTOCK_DB_PASSWORD");
        assertThatThrownBy(() -> ServerSettings.from(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Set the environment variable ROSENSTOCK_DB_USER to the database account.");
    }

    @Test
    void listens_on_8080_unless_told_otherwise() {
        assertThat(ServerSettings.from(environment).port()).isEqualTo(8080);
        environment.put("ROSENSTOCK_PORT", " 9000 ");
        assertThat(ServerSettings.from(environment).port()).isEqualTo(9000);
    }

    @Test
    void refuses_a_port_that_is_none() {
        for (String text : new String[] {"0", "65536", "http", "", "-1"}) {
            environment.put("ROSENSTOCK_PORT", text);
            assertThatThrownBy(() -> ServerSettings.from(environment)).hasMessageContaining("\"" + text + "\"");
        }
    }

    @Test
    void keeps_blobs_in_the_data_folder_unless_they_have_their_own() {
        assertThat(ServerSettings.from(environment).blobFolder()).isEmpty();
        environment.put("ROSENSTOCK_DATA", "/data");
        assertThat(ServerSettings.from(environment).blobFolder()).contains("/data/blobs");
        environment.put("ROSENSTOCK_BLOBS", "/blobs");
        assertThat(ServerSettings.from(environment).blobFolder()).isEmpty();
    }
}
