package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Messages that concern the whole page; those of one field stand at the field. */
@Named
@RequestScoped
public class FrameMessages {

    @Inject
    FacesContext faces;

    public List<Line> getAll() {
        return faces.getMessageList(null).stream().map(FrameMessages::line).toList();
    }

    private static Line line(FacesMessage message) {
        Severity severity = message.getSeverity();
        if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            return new Line(message.getSummary(), "late", "triangle-alert", "alert");
        }
        return FacesMessage.SEVERITY_WARN.equals(severity)
                ? new Line(message.getSummary(), "soon", "triangle-alert", "alert")
                : new Line(message.getSummary(), "ok", "circle-check", "status");
    }

    /**
     * One message.
     *
     * @param kind which note it is drawn as
     * @param role how it is announced
     */
    public record Line(String text, String kind, String icon, String role) {}
}
