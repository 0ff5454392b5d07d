package org.rosenstock.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds SameSite to the session cookie the moment the server sets it; the server leaves that attribute out. */
class StrictSessions extends HttpServletRequestWrapper {

    private static final String SET_COOKIE = "Set-Cookie";
    private static final String SAME_SITE = "; SameSite=Lax";

    private final HttpServletResponse response;

    StrictSessions(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        if (session != null && session.isNew()) {
            mend();
        }
        return session;
    }

    @Override
    public HttpSession getSession() {
        HttpSession session = super.getSession();
        mend();
        return session;
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        mend();
        return id;
    }

    private void mend() {
        List<String> cookies = new ArrayList<>(response.getHeaders(SET_COOKIE));
        if (response.isCommitted() || cookies.stream().allMatch(cookie -> cookie.contains("SameSite"))) {
            return;
        }
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = cookies.get(i);
            String complete = cookie.contains("SameSite") ? cookie : cookie + SAME_SITE;
            if (i == 0) {
                response.setHeader(SET_COOKIE, complete);
            } else {
                response.addHeader(SET_COOKIE, complete);
            }
        }
    }
}
