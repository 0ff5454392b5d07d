package org.rosenstock.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the environment says about where to listen and where the data is. */
public record ServerSettings(int port, Optional<String> blobFolder) {

    private static final List<Required> REQUIRED = List.of(
            new Required(
                    "ROSENSTOCK_DB_URL",
                    "the address of the MariaDB database, such as jdbc:mariadb://localhost:3306/rosenstock"),
            new Required("ROSENSTOCK_DB_USER", "the database account"),
            new Required("ROSENSTOCK_DB_PASSWORD", "the password of the database account"));

    private record Required(String name, String meaning) {}

    static ServerSettings from(Map<String, String> environment) {
        requireDatabase(environment);
        return new ServerSettings(port(environment), blobFolder(environment));
    }

    private static void requireDatabase(Map<String, String> environment) {
        for (Required variable : REQUIRED) {
            if (!environment.containsKey(variable.name())) {
                throw new CannotStart(
                        "Set the environment variable " + variable.name() + " to " + variable.meaning() + ".");
            }
        }
    }

    /** The port from {@code ROSENSTOCK_PORT}, 8080 when it is not set. */
    public static int port(Map<String, String> environment) {
        String text = environment.getOrDefault("ROSENSTOCK_PORT", "8080").strip();
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        }
        throw new CannotStart("ROSENSTOCK_PORT must be a number from 1 to 65535, not \"" + text + "\".");
    }

    /** {@code ROSENSTOCK_BLOBS} is read by the product itself; only {@code ROSENSTOCK_DATA} needs translating. */
    private static Optional<String> blobFolder(Map<String, String> environment) {
        if (environment.containsKey("ROSENSTOCK_BLOBS")) {
            return Optional.empty();
        }
        return Optional.ofNullable(environment.get("ROSENSTOCK_DATA")).map(folder -> folder + "/blobs");
    }
}
