package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this product, for addresses on paper. */
@ApplicationScoped
public class OwnAddress {

    @Inject
    @ConfigProperty(name = "rosenstock.url")
    Optional<String> address;

    @Inject
    @ConfigProperty(name = "rosenstock.port", defaultValue = "8080")
    int port;

    /** The whole address of a page. @param path begins with a slash */
    public String of(String path) {
        return address.orElse("http://localhost:" + port).replaceAll("/+$", "") + path;
    }
}
