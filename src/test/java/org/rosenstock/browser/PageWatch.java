package org.rosenstock.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a page does unseen: errors in its console, requests to other hosts. */
final class PageWatch {

    private final String host;
    private final List<String> findings = new ArrayList<>();

    PageWatch(Page page, String address) {
        host = URI.create(address).getAuthority();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                findings.add("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> {
            // Keys that pass through the browser's own viewer for PDF can trip a check of the viewer.
            if (!error.contains("chrome-extension:")) {
                findings.add("script: " + error);
            }
        });
        page.onRequest(this::check);
        page.onResponse(response -> {
            boolean part = !response.request().isNavigationRequest();
            if (part && response.status() >= 400) {
                findings.add("status " + response.status() + " for " + response.url());
            }
        });
    }

    private void check(Request request) {
        String url = request.url();
        boolean inline = url.startsWith("data:") || url.startsWith("blob:") || url.startsWith("about:");
        // The browser's own viewer for PDF.
        boolean browser = url.startsWith("chrome:") || url.startsWith("chrome-extension:");
        if (!inline && !browser && !host.equals(URI.create(url.split("[?#]")[0]).getAuthority())) {
            findings.add("request to another host: " + url);
        }
    }

    /** What was found since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }
}
