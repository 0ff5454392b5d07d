package org.rosenstock.shell.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.people.Asking;
import org.rosenstock.people.SignedInPerson;

/** Stands before every page, resource and API call. */
public class SecurityFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String CHANGE_PASSWORD = "/people/change-password";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String API = "/api/";

    @Inject
    transient Asking asking;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean resource = path(request).startsWith(RESOURCES);
        addHeaders(request, response, resource);
        HttpServletResponse guarded = resource ? response : new GuardedResponse(response);
        if (request.getDispatcherType() != DispatcherType.REQUEST || resource) {
            chain.doFilter(request, guarded);
        } else if (!isAdmitted(request)) {
            refuse(request, guarded);
        } else if (isFile(path(request))) {
            guarded.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (mustChangePassword(request)) {
            askForPassword(request, guarded);
        } else {
            chain.doFilter(new StrictSessions(request, guarded), guarded);
        }
    }

    private static void addHeaders(HttpServletRequest request, HttpServletResponse response, boolean resource) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** What the server will serve: decoded, without dots and path parameters that could feign another place. */
    private static String path(HttpServletRequest request) {
        String below = request.getPathInfo();
        return below == null ? request.getServletPath() : request.getServletPath() + below;
    }

    /** Pages have addresses without an extension; only the welcome page answers to its file name, in its forms. */
    private static boolean isFile(String path) {
        return path.endsWith(".xhtml") && !path.equals("/index.xhtml");
    }

    private static boolean isAdmitted(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        boolean api = path(request).startsWith(API);
        return CrossSitePolicy.admits(
                request.getMethod(),
                api && authorization != null && authorization.startsWith("Bearer "),
                api,
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"));
    }

    private boolean mustChangePassword(HttpServletRequest request) {
        return !path(request).equals(CHANGE_PASSWORD)
                && asking.find().map(SignedInPerson::mustChangePassword).orElse(false);
    }

    private static void askForPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path(request).startsWith(API)) {
            refuse(request, response);
        } else {
            response.sendRedirect(CHANGE_PASSWORD);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path(request).startsWith(API)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"title\":\"Forbidden\",\"status\":403}");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
