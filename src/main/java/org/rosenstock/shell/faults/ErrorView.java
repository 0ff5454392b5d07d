package org.rosenstock.shell.faults;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The error pages. */
@Named
@RequestScoped
public class ErrorView {

    @Inject
    HttpServletRequest request;

    /** Number under which the fault stands in the log. */
    public String getReference() {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            return Reference.log(request, fault);
        }
        return Reference.of(request);
    }

    /** Where the person wanted to go: the page itself for a GET, for a form the page it stood on. */
    public String getTarget() {
        String referer = request.getHeader("Referer");
        if (!"GET".equals(request.getMethod()) && referer != null) {
            String own = ownPath(referer, request.getHeader("Host"));
            if (own != null) {
                return own;
            }
        }
        String query = request.getQueryString();
        String path = original();
        return query == null || !"GET".equals(request.getMethod()) ? path : path + "?" + query;
    }

    private String original() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String before
                ? before
                : request.getRequestURI();
    }

    /** Path and query of an address of ours; null when it is another house's. */
    static @Nullable String ownPath(String address, @Nullable String host) {
        try {
            URI uri = URI.create(address);
            if (uri.getAuthority() == null || !uri.getAuthority().equalsIgnoreCase(host)) {
                return null;
            }
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            boolean plain = path.startsWith("/") && !path.startsWith("//");
            return plain ? path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
