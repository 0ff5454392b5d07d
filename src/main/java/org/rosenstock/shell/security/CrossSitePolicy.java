package org.rosenstock.shell.security;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that changes something comes from our own pages. Forms carry the view state of Faces besides; this
 * check also covers the API and pages without a form.
 */
final class CrossSitePolicy {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private CrossSitePolicy() {}

    /**
     * @param bearer true when the request proves itself by a token, which no foreign page can add
     * @param api true below /api, where a browser session must show its origin
     * @param host header Host: name and port this request was sent to
     */
    static boolean admits(
            String method,
            boolean bearer,
            boolean api,
            @Nullable String fetchSite,
            @Nullable String origin,
            @Nullable String host) {
        if (SAFE.contains(method.toUpperCase(Locale.ROOT)) || bearer) {
            return true;
        }
        if (origin != null && !isOf(origin, host)) {
            return false;
        }
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || (fetchSite.equals("none") && !api);
        }
        return origin != null || !api;
    }

    private static boolean isOf(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
