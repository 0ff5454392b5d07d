package org.rosenstock.shell.faults;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Texts;

/** Puts the findings of a door beside the inputs of the same name. */
final class FieldMessages {

    private FieldMessages() {}

    static void add(FacesContext faces, Rejected rejected) {
        for (Finding finding : rejected.findings()) {
            UIInput input = finding.field().isEmpty() ? null : find(faces, finding.field());
            if (input != null) {
                input.setValid(false);
            }
            add(
                    faces,
                    input == null ? null : input.getClientId(faces),
                    Texts.get(faces.getViewRoot().getLocale(), finding));
        }
        faces.validationFailed();
    }

    static void add(FacesContext faces, Conflict conflict) {
        add(faces, null, Texts.get(faces.getViewRoot().getLocale(), conflict.finding()));
        faces.validationFailed();
    }

    private static void add(FacesContext faces, @Nullable String clientId, String text) {
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** The first input with this id; several forms of a page may have one each, then the one that was sent counts. */
    private static @Nullable UIInput find(FacesContext faces, String id) {
        UIViewRoot view = faces.getViewRoot();
        UIInput[] found = new UIInput[1];
        view.visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (matches(faces, component, id)) {
                found[0] = (UIInput) component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean matches(FacesContext faces, UIComponent component, String id) {
        return component instanceof UIInput input
                && id.equals(input.getId())
                && faces.getExternalContext().getRequestParameterMap().keySet().stream()
                        .anyMatch(name -> name.equals(form(input, faces)));
    }

    /** A form that was sent sends its own id along. */
    private static String form(UIComponent component, FacesContext faces) {
        for (UIComponent parent = component; parent != null; parent = parent.getParent()) {
            if (parent instanceof jakarta.faces.component.UIForm) {
                return parent.getClientId(faces);
            }
        }
        return "";
    }
}
