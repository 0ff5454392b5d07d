package org.rosenstock.shell.security;

import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Faces writes calls of its script library into attributes such as {@code onclick}. The content policy forbids inline
 * script, so they become {@code data-onclick}: the theme's script reads the call and makes it, without evaluating
 * anything.
 */
class QuietWriter extends ResponseWriterWrapper {

    QuietWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        super.writeAttribute(name.startsWith("on") ? "data-" + name : name, value, property);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new QuietWriter(getWrapped().cloneWithWriter(writer));
    }
}
