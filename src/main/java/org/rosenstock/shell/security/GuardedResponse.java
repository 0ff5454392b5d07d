package org.rosenstock.shell.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/** Chooses the content policy by what is sent. */
class GuardedResponse extends HttpServletResponseWrapper {

    GuardedResponse(HttpServletResponse response) {
        super(response);
        apply(ContentPolicy.PAGE);
    }

    @Override
    public void setContentType(@Nullable String type) {
        super.setContentType(type);
        if (type != null) {
            apply(ContentPolicy.of(type));
        }
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, value);
        if ("Content-Type".equalsIgnoreCase(name)) {
            apply(ContentPolicy.of(value));
        }
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, value);
        if ("Content-Type".equalsIgnoreCase(name)) {
            apply(ContentPolicy.of(value));
        }
    }

    private void apply(ContentPolicy policy) {
        super.setHeader("Content-Security-Policy", policy.policy());
        super.setHeader("X-Frame-Options", policy.frames());
    }
}
