package org.rosenstock.shell.security;

/** The Content-Security-Policy of each kind of response. Nothing is ever loaded from another house (P22). */
enum ContentPolicy {
    /** Pages: no inline script, no inline style, no plug-ins, no foreign frame around them. */
    PAGE(
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-src 'self'; frame-ancestors 'none'",
            "DENY"),
    /** PDF shown inside a page; browsers draw it with a plug-in of their own. */
    DOCUMENT(
            "default-src 'self'; script-src 'none'; object-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
            "SAMEORIGIN"),
    /** Anything else that people sent us: a drawing opened by its address must not run. */
    FILE(
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; sandbox;"
                    + " frame-ancestors 'self'",
            "SAMEORIGIN");

    private final String policy;
    private final String frames;

    ContentPolicy(String policy, String frames) {
        this.policy = policy;
        this.frames = frames;
    }

    String policy() {
        return policy;
    }

    String frames() {
        return frames;
    }

    static ContentPolicy of(String contentType) {
        if (contentType.startsWith("application/pdf")) {
            return DOCUMENT;
        }
        return contentType.startsWith("image/") || contentType.startsWith("video/") || contentType.startsWith("audio/")
                ? FILE
                : PAGE;
    }
}
