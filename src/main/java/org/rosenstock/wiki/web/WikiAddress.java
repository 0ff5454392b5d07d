package org.rosenstock.wiki.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rosenstock.wiki.Slugs;

/** Leads the readable addresses {@code /wiki/<space>} and {@code /wiki/<space>/<page>} to their pages. */
@WebFilter(urlPatterns = "/wiki/*")
public class WikiAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Attributes of the request under which pages find what was asked for. */
    static final String SPACE = "wiki.space";

    static final String PAGE = "wiki.page";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String[] parts = request.getServletPath().replaceFirst("^/wiki/?", "").split("/", -1);
        if (parts.length <= 2 && Slugs.isFree(parts[0])) {
            request.setAttribute(SPACE, parts[0]);
            if (parts.length == 2) {
                request.setAttribute(PAGE, parts[1]);
            }
            forward(request, response, parts.length == 2 ? "page" : "space");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void forward(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException, ServletException {
        request.getRequestDispatcher("/wiki/" + page + ".xhtml").forward(request, response);
    }
}
