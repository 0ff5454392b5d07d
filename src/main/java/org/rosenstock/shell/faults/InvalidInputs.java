package org.rosenstock.shell.faults;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.Map;

/**
 * Before a page is drawn again: marks inputs that were refused, ties them to their message, and lets the first one
 * take the focus.
 */
public class InvalidInputs implements SystemEventListener {

    private static final String FOCUS = "data-focus";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            return;
        }
        boolean[] focused = new boolean[1];
        // What is not shown may not be readable either, such as the notices of somebody who is not signed in.
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        ((UIViewRoot) event.getSource()).visitTree(shown, (context, component) -> {
            if (component instanceof UIInput input) {
                mark(faces, input, focused);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static void mark(FacesContext faces, UIInput input, boolean[] focused) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        attributes.remove(FOCUS);
        if (input.isValid()) {
            if (attributes.remove("aria-invalid") != null) {
                attributes.remove("aria-describedby");
            }
            return;
        }
        attributes.put("aria-invalid", "true");
        attributes.put("aria-describedby", input.getClientId(faces) + "-error");
        if (!focused[0]) {
            attributes.put(FOCUS, input.getClientId(faces));
            focused[0] = true;
        }
    }
}
