package org.rosenstock.shell.faults;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Rejected;

/**
 * Answers what a door refuses: on a form as messages beside the fields, with everything typed still there; else as a
 * page with the right status, for Ajax requests too.
 */
class FaultHandler extends ExceptionHandlerWrapper {

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            ExceptionQueuedEventContext event = queue.next().getContext();
            queue.remove();
            handle(event.getContext(), event);
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext faces, ExceptionQueuedEventContext event) {
        Fault fault = Fault.of(event.getException());
        if (faces.isPostback() && event.getPhaseId() == PhaseId.INVOKE_APPLICATION && stays(faces, fault)) {
            return;
        }
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (fault.isOurs()) {
            Reference.log(request, fault.cause());
        }
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            sendError(faces, fault);
        } else {
            show(faces, fault);
        }
    }

    /** True when the person can mend it on the page they are on. */
    private static boolean stays(FacesContext faces, Fault fault) {
        if (fault.cause() instanceof Rejected rejected) {
            FieldMessages.add(faces, rejected);
            showAll(
                    faces,
                    rejected.findings().stream()
                            .anyMatch(finding -> finding.field().isEmpty()));
            return true;
        }
        if (fault.cause() instanceof Conflict conflict) {
            FieldMessages.add(faces, conflict);
            showAll(faces, true);
            return true;
        }
        return false;
    }

    /** What stands on top of the page is in no part that a script asked for. */
    private static void showAll(FacesContext faces, boolean onTop) {
        if (onTop && faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().setRenderAll(true);
        }
    }

    private static void show(FacesContext faces, Fault fault) {
        ExternalContext external = faces.getExternalContext();
        String viewId = "/WEB-INF/errorpages/" + fault.page() + ".xhtml";
        faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, viewId));
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().setRenderAll(true);
        } else {
            external.setResponseStatus(fault.status());
        }
        faces.renderResponse();
    }

    /** Half a page is written already: begin again with the page the container knows for this status. */
    private static void sendError(FacesContext faces, Fault fault) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(fault.status(), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
