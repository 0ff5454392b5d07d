package org.rosenstock.shell.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Puts a {@link QuietWriter} around whatever Faces renders with. */
public class QuietRenderKits extends RenderKitFactory {

    public QuietRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String renderKitId, RenderKit renderKit) {
        getWrapped().addRenderKit(renderKitId, renderKit);
    }

    @Override
    public @Nullable RenderKit getRenderKit(FacesContext context, String renderKitId) {
        RenderKit found = getWrapped().getRenderKit(context, renderKitId);
        return found == null ? null : new Quiet(found);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Quiet extends RenderKitWrapper {

        Quiet(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
            return new QuietWriter(getWrapped().createResponseWriter(writer, contentTypes, encoding));
        }
    }
}
