package org.rosenstock.harness;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rosenstock.people.SignIns;
import org.rosenstock.people.SignIns.Ticket;

/** Stands before the pages in tests alone: lets a test in as somebody, and counts the statements of its requests. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CountingFilter extends HttpFilter {

    static final String AS = "Test-Signed-In-As";
    static final String COUNT = "Test-Count";

    private static final long serialVersionUID = 1L;
    private static final Map<String, List<String>> COUNTED = new ConcurrentHashMap<>();

    private static volatile String address = "";

    @Inject
    transient HeardStatements statements;

    /** Where the product answers, known since the first request; the one that runs the test is one. */
    static String address() {
        return address;
    }

    /** The statements of the request that bore this name. */
    static List<String> counted(String request) {
        return COUNTED.remove(request);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        address = "http://localhost:" + request.getLocalPort() + request.getContextPath();
        String employee = request.getHeader(AS);
        String count = request.getHeader(COUNT);
        if (employee != null) {
            request.getSession().setAttribute(SignIns.TICKET, new Ticket(Long.parseLong(employee), 0));
        } else if (count != null) {
            statements.begin();
            chain.doFilter(request, response);
            COUNTED.put(count, statements.end());
        } else {
            chain.doFilter(request, response);
        }
    }
}
